import type { Memorandum, Participant, TopicSegment, Turn, Utterance } from '../model.js';
import { assignThemes } from './themes.js';
import { announcement, findTopicCues } from './topic-cues.js';
import { cutTopics } from './topic-cuts.js';
import { labelStretches } from './topic-labels.js';
import { maskNames } from './topic-sections.js';
import { readTopicUnits, type TopicUnit } from './topic-units.js';

/** What a stretch is called that has no words of its own to name it by. */
const UNNAMED = 'General discussion';

/** A heading printed in capitals throughout, as a sentence has it; a single word may be an abbreviation. */
const lowerCapitals = (heading: string): string =>
  /\p{Ll}/u.test(heading) || !heading.includes(' ')
    ? heading
    : heading.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The heading or omission that names a topic; null when only its words do. */
function ownName(units: readonly TopicUnit[]): string | null {
  const { omits } = units[0]!;
  const heading = units.find((unit) => unit.heading)?.heading ?? null;
  return omits ?? (heading === null ? null : lowerCapitals(heading));
}

/** What the note-taker wrote: the editors' words name no topic. */
const textsOf = (units: readonly TopicUnit[]): string[] =>
  units.filter(({ kind }) => kind !== 'editorial').map(({ text }) => text);

const announcedBy = (units: readonly TopicUnit[]): string | null => {
  const { heading, omits, text } = units[0]!;
  return omits === null ? (heading ?? announcement(findTopicCues(text))) : text;
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What a meeting was about, in its own order. Headings and omissions that name their subject part topics; between
 * them a model of announced shifts, turns, paragraphs and word use does (see `topic-model.ts`). The segments lie one
 * after another from the first sentence of the account to its end. An omission has no words: how long the talk
 * was is not known.
 */
export function segmentTopics(
  memorandum: Memorandum,
  participants: readonly Participant[],
  utterances: readonly Utterance[],
  turns: readonly Turn[],
): TopicSegment[] {
  const units = readTopicUnits(memorandum, utterances, turns);
  if (units.length === 0) return [];
  const masked = maskNames(participants);
  const topics = cutTopics(units, masked).map(({ start, end }) => units.slice(start, end));
  const present = new Set(participants.flatMap(({ delegation }) => delegation ?? []));
  const texts = topics.map(textsOf);
  const labels = labelStretches(texts, masked, present);
  const names = topics.map(ownName);
  const themes = assignThemes(
    texts.map((sentences, index) => ({ name: names[index]!, text: sentences.join(' ') })),
    present,
  );
  const counts = topics.map((members) => members.reduce((sum, { words }) => sum + words, 0));
  const total = counts.reduce((sum, words) => sum + words, 0);
  return topics.map((members, index) => {
    const name = names[index]!;
    const words = counts[index]!;
    return {
      n: index + 1,
      span: { start: members[0]!.span.start, end: members.at(-1)!.span.end },
      label: capitalise(name ?? labels[index]!) || UNNAMED,
      theme: themes[index]!,
      words,
      share: total === 0 ? 0 : words / total,
      printed: members[0]!.omits === null,
      cue: index === 0 && name === null ? null : announcedBy(members) || null,
    };
  });
}
