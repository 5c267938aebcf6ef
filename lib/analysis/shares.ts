import type {
  DelegationShare,
  Participant,
  SpeakerShare,
  Turn,
  Utterance,
  UtteranceKind,
  WordCounts,
} from '../model.js';

const sum = (values: readonly { readonly words: number }[]): number =>
  values.reduce((total, { words }) => total + words, 0);

const shareOf = (words: number, total: number): number => (total === 0 ? 0 : words / total);

/** Words of the account by what became of them. */
export function countWords(utterances: readonly Utterance[]): WordCounts {
  const of = (kind: UtteranceKind) => sum(utterances.filter((utterance) => utterance.kind === kind));
  return {
    words: sum(utterances),
    speech: of('speech'),
    attributed: sum(utterances.filter(({ speaker }) => speaker !== null)),
    narration: of('narration'),
    editorial: of('editorial'),
  };
}

/** One entry for each participant, in list order, silent ones included. Shares are of attributed words. */
export function countSpeakers(
  participants: readonly Participant[],
  utterances: readonly Utterance[],
  turns: readonly Turn[],
): SpeakerShare[] {
  const attributed = countWords(utterances).attributed;
  return participants.map(({ id }) => {
    const own = utterances.filter(({ speaker }) => speaker === id);
    const words = sum(own);
    return {
      speaker: id,
      utterances: own.length,
      turns: turns.filter(({ speaker }) => speaker === id).length,
      words,
      share: shareOf(words, attributed),
    };
  });
}

/** Delegations in the order in which they are first listed; those whose side is not known come last, as null. */
export function countDelegations(
  participants: readonly Participant[],
  speakers: readonly SpeakerShare[],
): DelegationShare[] {
  const total = sum(speakers);
  const known = [...new Set(participants.map(({ delegation }) => delegation))];
  const ordered = [...known.filter((side) => side !== null), ...known.filter((side) => side === null)];
  return ordered.map((delegation) => {
    const members = speakers.filter((_, index) => participants[index]!.delegation === delegation);
    const words = sum(members);
    return {
      delegation,
      speakers: members.filter((member) => member.utterances > 0).length,
      turns: members.reduce((turns, member) => turns + member.turns, 0),
      words,
      share: shareOf(words, total),
    };
  });
}
