import type { RebuttalType } from '../model.js';
import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';
import { DISPUTING, openingOf } from './rebuttal-features.js';
import type { TurnSentence, TurnText } from './turn-texts.js';

/** Shared words that are shown. */
const SHOWN = 5;

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

const TYPES: readonly (readonly [string, RebuttalType])[] = [
  ['correction', 'correction'],
  ['rejection', 'rejection'],
  ['denial', 'denial'],
  ['protest', 'denial'],
];

/** The first sentence of a turn that carries a disputing cue: in its opening, else later; else its very first. */
export function findReply(turn: TurnText): number {
  const index = turn.sentences.findIndex(({ cues }) => DISPUTING.some((kind) => cues.has(kind)));
  const opens = openingOf(turn).some(({ negated }) => negated);
  return index < 0 || opens ? 0 : index;
}

/** The plainest disputing cue among some sentences, as class and words. */
export function plainestCue(sentences: readonly TurnSentence[]): readonly [string, string] | null {
  for (const kind of DISPUTING) {
    for (const { cues } of sentences) {
      const words = cues.get(kind);
      if (words !== undefined) return [kind, words];
    }
  }
  return null;
}

/** The type by the cues that the reply opens with; a rival claim where none of them tells. */
export function chooseType(sentences: readonly TurnSentence[]): RebuttalType {
  return TYPES.find(([kind]) => sentences.some(({ cues }) => cues.has(kind)))?.[1] ?? 'counter';
}

/** The evidence for a pair in words that can be looked up on the page. */
export function explainPair(
  reply: TurnText,
  target: TurnText,
  sentences: readonly TurnSentence[],
  distance: number,
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
    distance === 1 ? 'answers the turn before' : `answers ${distance} turns back`,
  ];
}
