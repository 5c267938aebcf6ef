import { stemmer } from 'stemmer';
import { loadList } from '../text/lists.js';
import { splitWords } from '../text/words.js';

const stopWords: ReadonlySet<string> = new Set(
  loadList('stop-words.csv', ['word', 'kind']).map(({ word }) => word),
);

/** One spelling for the look-up in a list: lower case, straight apostrophes, no possessive, no glued note mark. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s?$|(?<=\p{L}{3})[.]?\d{1,2}$/gu, '');

/** Whether a word (folded) says nothing about a topic: function words, verbs of reporting, titles. */
export const isStopWord = (folded: string): boolean => stopWords.has(folded);

/**
 * The content words of each text as Porter stems (Porter 1980): function words, verbs of reporting and titles of
 * `data/stop-words.csv` are dropped, and so are numbers, single letters and the `masked` words (given folded).
 * Hyphenated words count by their parts.
 */
export function stemContent(
  texts: readonly string[],
  masked: ReadonlySet<string> = new Set<string>(),
): string[][] {
  const stems = new Map<string, string | null>();
  const stemOf = (word: string): string | null => {
    const folded = foldWord(word);
    if (folded.length < 2 || !/\p{L}/u.test(folded) || isStopWord(folded) || masked.has(folded)) return null;
    return stemmer(folded);
  };
  return texts.map((text) => {
    const found: string[] = [];
    for (const word of splitWords(text).flatMap((token) => token.split('-'))) {
      let stem = stems.get(word);
      if (stem === undefined) {
        stem = stemOf(word);
        stems.set(word, stem);
      }
      if (stem !== null) found.push(stem);
    }
    return found;
  });
}
