import { findDelegation } from '../people/countries.js';
import { findNames } from './names.js';
import { findTerms, type Term } from './topic-terms.js';

/** Terms in a label. */
const LENGTH = 3;
/** A name tells a reader more than another word used as often. */
const NAME_WEIGHT = 1.6;
/** The name of a country that sits at the table tells less. */
const PRESENT_WEIGHT = 0.3;
/** Words used in a segment's first sentences, where its topic is announced, count more. */
const FIRST = 2;
const FIRST_WEIGHT = 2;

interface Count {
  term: Term;
  weight: number;
  uses: number;
}

const isCapitals = (printed: string): boolean => /^\p{Lu}{5,}$/u.test(printed);

function countTerms(sentences: readonly (readonly Term[])[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  sentences.forEach((terms, index) => {
    for (const term of terms) {
      const count = counts.get(term.key) ?? { term, weight: 0, uses: 0 };
      count.weight += index < FIRST ? FIRST_WEIGHT : 1;
      count.uses++;
      if (isCapitals(count.term.printed)) count.term = term;
      counts.set(term.key, count);
    }
  });
  return counts;
}

const overlaps = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A label for each stretch in its own words: the terms most particular to it, by tf-idf over the stretches of the
 * meeting (Spärck Jones 1972), names and the words of its first sentences before others; '' where nothing stands
 * out. A pair of words counts when it is used twice.
 *
 * @param stretches the sentences of each stretch
 * @param masked words that name participants, folded
 * @param present delegations in the room: the names of their countries come up whatever the topic
 */
export function labelStretches(
  stretches: readonly (readonly string[])[],
  masked: ReadonlySet<string>,
  present: ReadonlySet<string>,
): string[] {
  const names = findNames(stretches.flat(), masked);
  const counts = stretches.map((sentences) =>
    countTerms(sentences.map((sentence) => findTerms(sentence, names, masked))),
  );
  const spread = new Map<string, number>();
  for (const terms of counts) for (const key of terms.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return counts.map((terms) => {
    const scored = [...terms.values()]
      .filter(({ term, uses }) => term.isName || uses > 1 || terms.size < LENGTH * 4)
      .filter(({ term, uses }) => uses > 1 || !term.key.includes(' ') || term.isName)
      .map(({ term, weight }) => {
        const rarity = Math.log((stretches.length + 1) / spread.get(term.key)!);
        const isPresent = term.isName && present.has(findDelegation(term.printed) ?? '');
        const parts = term.key.includes(' ') ? 1.5 : 1;
        return {
          term,
          score: weight * rarity * parts * (isPresent ? PRESENT_WEIGHT : term.isName ? NAME_WEIGHT : 1),
        };
      })
      .sort((a, b) => b.score - a.score || (a.term.key < b.term.key ? -1 : 1));
    const chosen: Term[] = [];
    for (const { term } of scored) {
      if (chosen.length === LENGTH) break;
      if (!chosen.some(({ key }) => overlaps(key, term.key))) chosen.push(term);
    }
    return capitalise(chosen.map(({ printed }) => printed).join(', '));
  });
}
