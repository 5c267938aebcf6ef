import type { TurnSentence, TurnText } from './turn-texts.js';
import type { Features } from './weights.js';

/** Sentences at the head of a turn in which a reply shows itself. */
const OPENING = 2;
/** Sentences at its head in which it takes up the words of the other. */
const TAKING_UP = 4;
/** How many turns back a point may lie that is taken up again. */
export const LOOK_BACK = 40;

/** Classes of cue by which a sentence disputes something, the plainest first. */
export const DISPUTING = [
  'protest',
  'denial',
  'correction',
  'rejection',
  'tu-quoque',
  'contrast',
  'doubt',
  'insist',
];
/** Those that tell more of the type of a reply than that it sets one claim against another. */
export const PLAIN = DISPUTING.slice(0, 4);

const flag = (value: boolean): number => (value ? 1 : 0);

export const openingOf = ({ sentences }: TurnText): readonly TurnSentence[] => sentences.slice(0, OPENING);

const has = (sentences: readonly TurnSentence[], kinds: readonly string[]): boolean =>
  sentences.some(({ cues }) => kinds.some((kind) => cues.has(kind)));

/** The content words of a turn that another one uses too, as stems in order of use. */
export const sharedStems = ({ stems }: TurnText, { stems: others }: TurnText): string[] =>
  [...stems].filter((stem) => others.has(stem));

/** Share of a meeting's turns that open with a plain dispute: some meetings are quarrels, most are not. */
export function measureClimate(turns: readonly TurnText[]): number {
  const disputes = turns.filter((turn) => has(openingOf(turn), PLAIN)).length;
  return turns.length === 0 ? 0 : disputes / turns.length;
}

/**
 * Evidence that a turn disputes what an earlier one says.
 *
 * @param distance turns from the one to the other, at least 1
 * @param climate see `measureClimate`
 */
export function measureRebuttal(
  reply: TurnText,
  target: TurnText,
  distance: number,
  climate: number,
): Features {
  const opening = openingOf(reply);
  const early = (kind: string): number => flag(has(opening, [kind]));
  const sidesKnown = reply.delegation !== null && target.delegation !== null;
  const negated = flag(opening.some((sentence) => sentence.negated));
  const takesUp = reply.sentences
    .slice(0, TAKING_UP)
    .some((sentence) => has([sentence], DISPUTING) && sentence.stems.some((stem) => target.stems.has(stem)));
  return {
    denial: early('denial'),
    rejection: early('rejection'),
    correction: early('correction'),
    protest: early('protest'),
    contrast: flag(has(reply.sentences.slice(0, 1), ['contrast'])),
    doubt: early('doubt'),
    insist: early('insist'),
    reply: early('reply'),
    negated,
    cues: negated + DISPUTING.reduce((sum, kind) => sum + early(kind), 0),
    'takes-up': flag(takesUp),
    'later-cue': flag(has(reply.sentences.slice(OPENING), [...PLAIN, 'contrast'])),
    'asks-only': flag(reply.sentences.every(({ asks }) => asks)),
    'target-asks': flag(target.sentences.at(-1)?.asks === true),
    'target-disputes': flag(
      target.sentences.some((sentence) => sentence.negated || has([sentence], ['contrast'])),
    ),
    'target-assents': flag(has(target.sentences.slice(0, 1), ['assent'])),
    'shared-words': Math.log(1 + sharedStems(reply, target).length),
    'other-side': flag(sidesKnown && reply.delegation !== target.delegation),
    'same-side': flag(sidesKnown && reply.delegation === target.delegation),
    adjacent: flag(reply.turn.follows === target.turn.n),
    distance: Math.log(distance),
    'reply-length': Math.log(1 + reply.turn.words),
    climate,
  };
}
