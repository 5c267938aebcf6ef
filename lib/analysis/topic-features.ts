import { findTopicCues } from './topic-cues.js';
import type { TopicUnit } from './topic-units.js';
import type { Features } from './weights.js';

/** Sentences on either side whose words are compared. */
const BLOCK = 3;
/** A sentence of fewer words rarely opens a topic. */
const SHORT = 8;
const PRONOUN = /^(?:he|she|it|they|i|we|this|that|these|those)\b/iu;

const flag = (value: boolean): number => (value ? 1 : 0);

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Cosine of the word counts of two stretches (Hearst 1997); 0 when either has no words. */
export function compareWords(left: readonly string[], right: readonly string[]): number {
  const a = countWords(left);
  const b = countWords(right);
  let shared = 0;
  for (const [word, count] of a) shared += count * (b.get(word) ?? 0);
  const square = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  return shared === 0 ? 0 : shared / Math.sqrt(square(a) * square(b));
}

/**
 * What speaks for and against a new topic at each unit, as a reader sees it: announced shifts, the beginning of a
 * turn or paragraph, a speaker named anew; pronouns that point back, words shared with the sentences before.
 *
 * @param stems the content words of each unit
 */
export function measureBoundaries(
  units: readonly TopicUnit[],
  stems: readonly (readonly string[])[],
): Features[] {
  const between = (from: number, to: number): string[] => stems.slice(Math.max(0, from), to).flat();
  return units.map((unit, index) => {
    const cues = findTopicCues(unit.text);
    return {
      announced: flag(cues.has('shift') || cues.has('raise')),
      'set-in-front': flag(cues.has('as-to')),
      closing: flag(cues.has('close')),
      asking: flag(cues.has('ask')),
      next: flag(cues.has('next')),
      'points-back': flag(cues.has('pronoun')),
      paragraph: flag(unit.beginsParagraph),
      turn: flag(unit.beginsTurn),
      short: flag(unit.words < SHORT),
      overlap: compareWords(between(index - BLOCK, index), between(index, index + BLOCK)),
      reported: flag(unit.reported),
      'named-anew': flag(unit.reported && !unit.beginsTurn && !PRONOUN.test(unit.text)),
    };
  });
}
