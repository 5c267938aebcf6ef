import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';

/** A phrase of a word list with what it stands for. */
export interface Phrase<Row> {
  readonly row: Row;
  readonly words: readonly (ReadonlySet<string> | typeof GAP)[];
}

export interface PhraseMatch<Row> {
  readonly row: Row;
  /** Index of the first word of the match, and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** Phrases by each word that can begin them. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

const GAP = '*';
/** `*` in a phrase stands for none to this many words. */
const LONGEST_GAP = 4;

/** The words of a text as phrases are matched against them: folded, without the possessive. */
export const phraseWords = (text: string): string[] => splitWords(text).map((word) => lookUp(word).folded);

/**
 * Indexes the phrases of a word list. A phrase is a sequence of words in lower case; `a/b` takes either word, `*`
 * stands for none to four words between two others.
 */
export function indexPhrases<Row>(rows: readonly Row[], phraseOf: (row: Row) => string): PhraseIndex<Row> {
  const index = new Map<string, Phrase<Row>[]>();
  for (const row of rows) {
    const words = phraseOf(row)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => (word === GAP ? GAP : new Set(word.split('/'))));
    const first = words[0];
    if (first === undefined || first === GAP) continue;
    for (const word of first) index.set(word, [...(index.get(word) ?? []), { row, words }]);
  }
  return index;
}

function matchEnd(phrase: Phrase<unknown>, words: readonly string[], at: number, part = 0): number | null {
  const next = phrase.words[part];
  if (next === undefined) return at;
  if (next !== GAP) return next.has(words[at] ?? '') ? matchEnd(phrase, words, at + 1, part + 1) : null;
  for (let skip = 0; skip <= LONGEST_GAP; skip++) {
    const end = matchEnd(phrase, words, at + skip, part + 1);
    if (end !== null) return end;
  }
  return null;
}

/** Every match of every phrase, in order of their first word. */
export function findPhrases<Row>(index: PhraseIndex<Row>, words: readonly string[]): PhraseMatch<Row>[] {
  const matches: PhraseMatch<Row>[] = [];
  words.forEach((word, from) => {
    for (const phrase of index.get(word) ?? []) {
      const to = matchEnd(phrase, words, from);
      if (to !== null) matches.push({ row: phrase.row, from, to });
    }
  });
  return matches;
}
