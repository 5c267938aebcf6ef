import type { Participant, Span } from '../model.js';
import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';
import type { TopicUnit } from './topic-units.js';

/** An opening shorter than this belongs to the first section that has a heading. */
const PREAMBLE = 3;

/**
 * The words that name participants, folded: they tell who speaks, not what about. Titles are function words
 * already (`data/stop-words.csv`).
 */
export function maskNames(participants: readonly Participant[]): ReadonlySet<string> {
  const names = participants.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(
    names
      .flatMap(splitWords)
      .flatMap((word) => [word, ...word.split('-')])
      .map((word) => lookUp(word).folded),
  );
}

/** The first sentence that belongs to a topic: editorial notes that name no subject may stand before it. */
export function findBeginning(units: readonly TopicUnit[]): number {
  const first = units.findIndex(({ kind, omits }) => kind !== 'editorial' || omits !== null);
  return Math.max(0, first);
}

/**
 * The stretches that the page itself keeps apart, as ranges of units: a new one begins at a heading, and before and
 * after an omission that names its subject.
 */
export function findSections(units: readonly TopicUnit[]): Span[] {
  const beginning = findBeginning(units);
  const edges = new Set([beginning]);
  let omissions = false;
  units.forEach(({ heading, omits }, index) => {
    if (index < beginning) return;
    if (omits !== null) {
      omissions = true;
      edges.add(index).add(index + 1);
    } else if (heading !== null && (index - beginning >= PREAMBLE || omissions)) edges.add(index);
  });
  const starts = [...edges].filter((edge) => edge < units.length).sort((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? units.length }));
}
