import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';

const rows = loadList('countries.csv', ['delegation', 'names', 'demonyms']);

/** Folded name or adjective of a country or people → the delegation's name in tables. */
const delegationOf = new Map<string, string>();
for (const { delegation, names, demonyms } of rows) {
  for (const name of `${names}|${demonyms}`.split('|')) {
    const key = fold(name);
    if (!delegationOf.has(key)) delegationOf.set(key, delegation);
  }
}

/** First words of all keys, with and without a final stop. */
const firstWords = new Set(
  [...delegationOf.keys()].flatMap((key) => {
    const first = key.split(' ')[0]!;
    return [first, first.replace(/\.$/u, ''), `${first}.`];
  }),
);
const longest = Math.max(...[...delegationOf.keys()].map((key) => key.split(' ').length));

/** Folded, article taken off. */
const toKey = (phrase: string): string =>
  fold(phrase)
    .replace(/^the\s/u, '')
    .trim();

/** The delegation a word or phrase names, as country or as people; null when it names none. */
export const findDelegation = (phrase: string): string | null => {
  const key = toKey(phrase);
  return delegationOf.get(key) ?? delegationOf.get(key.replace(/\.$/u, '')) ?? null;
};

/** How many of the words from `from` on name a country or people; 0 when they do not. */
export function countryLength(words: readonly string[], from: number): number {
  const first = words[from];
  if (first === undefined || !(first === 'the' || first === 'The' || firstWords.has(toKey(first)))) return 0;
  for (let size = Math.min(longest, words.length - from); size > 0; size--) {
    if (findDelegation(words.slice(from, from + size).join(' ')) !== null) return size;
  }
  return 0;
}

export interface CountryMention {
  readonly delegation: string;
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Every country or people named in a row of words, longest names first. */
export function findCountries(words: readonly string[]): CountryMention[] {
  const found: CountryMention[] = [];
  for (let from = 0; from < words.length; from++) {
    const size = countryLength(words, from);
    if (size === 0) continue;
    const delegation = findDelegation(words.slice(from, from + size).join(' '))!;
    found.push({ delegation, from, to: from + size });
    from += size - 1;
  }
  return found;
}
