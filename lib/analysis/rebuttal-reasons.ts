import type { RebuttalType } from '../model.js';
import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';
import { DISPUTING, openingOf, PLAIN } from './rebuttal-features.js';
import type { TurnSentence, TurnText } from './turn-texts.js';

/** Shared words that are shown, and sentences of a reply. */
const SHOWN = 5;
const LENGTH = 3;

/** What a class of cue is called to a reader. */
const NAMES: Readonly<Record<string, string>> = {
  protest: 'disputing verb',
  denial: 'denial',
  correction: 'correction',
  rejection: 'rejection',
  'tu-quoque': 'charge turned back',
  contrast: 'contrast',
  doubt: 'doubt',
  insist: 'insistence',
};

/** Classes of cue in the order in which they decide the type of a reply; the others make it a rival claim. */
const TYPES: readonly (readonly [string, RebuttalType])[] = [
  ['correction', 'correction'],
  ['rejection', 'rejection'],
  ['denial', 'denial'],
  ['protest', 'denial'],
  ...DISPUTING.filter((kind) => !PLAIN.includes(kind)).map((kind) => [kind, 'counter'] as const),
];

/**
 * The sentences of a turn that are shown as its reply, all of one paragraph: from the first that carries a disputing
 * cue; from its very first where the turn opens with a negation, or none does.
 */
export function showReply(turn: TurnText): readonly TurnSentence[] {
  const { sentences } = turn;
  const index = sentences.findIndex(({ cues }) => DISPUTING.some((kind) => cues.has(kind)));
  const first = index < 0 || openingOf(turn).some(({ negated }) => negated) ? 0 : index;
  const { paragraph } = sentences[first]!;
  return sentences.slice(first, first + LENGTH).filter((sentence) => sentence.paragraph === paragraph);
}

/** The type of a reply with the words that decide it; a rival claim where no cue tells. */
export function classifyReply(sentences: readonly TurnSentence[]): {
  readonly type: RebuttalType;
  readonly cue: string | null;
} {
  for (const [kind, type] of TYPES) {
    for (const { cues } of sentences) {
      const cue = cues.get(kind);
      if (cue !== undefined) return { type, cue };
    }
  }
  return { type: 'counter', cue: null };
}

/** How far back the disputed turn lies among the turns whose speaker is known. */
export function tellDistance(distance: number, broken: boolean): string {
  if (broken)
    return `answers ${distance === 1 ? 'a turn' : `${distance} turns`} back, across an omission or an unknown speaker`;
  return distance === 1 ? 'answers the turn before' : `answers ${distance} turns back`;
}

/** The evidence for a pair in words that can be looked up on the page. */
export function explainPair(
  reply: TurnText,
  target: TurnText,
  sentences: readonly TurnSentence[],
  replyText: string,
): string[] {
  const cueReasons = DISPUTING.flatMap((kind) => {
    const cue = sentences.find(({ cues }) => cues.has(kind))?.cues.get(kind);
    return cue === undefined ? [] : [`${NAMES[kind]}: ${cue}`];
  });
  const verb = sentences.find(({ cues }) => cues.has('reply'))?.cues.get('reply');
  const shared = new Map<string, string>();
  for (const word of splitWords(replyText)) {
    const { stem, telling } = lookUp(word);
    if (telling && reply.stems.has(stem) && target.stems.has(stem) && !shared.has(stem)) {
      shared.set(stem, word.replace(/[’'ʼ]s?$|\.?\d{1,3}$/u, ''));
    }
  }
  const sides =
    reply.delegation !== null && target.delegation !== null && reply.delegation !== target.delegation
      ? [`sides: ${reply.delegation} against ${target.delegation}`]
      : [];
  return [
    ...(verb === undefined ? [] : [`reply verb: ${verb}`]),
    ...cueReasons,
    ...(sentences.some(({ negated }) => negated) ? ['negation'] : []),
    ...(shared.size > 0 ? [`shared words: ${[...shared.values()].slice(0, SHOWN).join(', ')}`] : []),
    ...sides,
  ];
}
