import { findDelegation } from '../people/countries.js';
import { loadList } from '../text/lists.js';
import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.js';

/** A row of `data/themes.csv`, or of a scheme of the reader's own. */
export interface Theme {
  readonly key: string;
  readonly label: string;
  /** Words and phrases separated by `|`. */
  readonly terms: string;
}

interface Term {
  readonly key: string;
  readonly phrase: string;
  /** The country or people that the term names; null when it names none. */
  readonly delegation: string | null;
}

/** A theme scheme ready to be matched. */
export interface ThemeScheme {
  readonly themes: readonly Theme[];
  readonly phrases: PhraseIndex<Term>;
}

/** A stretch whose theme is asked for. */
export interface ThemedText {
  /** The heading or omission that names it; null when none does. */
  readonly name: string | null;
  readonly text: string;
}

/** Stems of words as the phrases of a scheme are matched against them. */
const stemWords = (text: string): string[] =>
  splitWords(text)
    .flatMap((word) => (word.includes('-') && !/\d/u.test(word) ? word.split('-') : [word]))
    .map((word) => lookUp(word).stem);

/** Builds a scheme from rows; empty and repeated terms are passed over. */
export function buildThemeScheme(themes: readonly Theme[]): ThemeScheme {
  const rows = themes.flatMap(({ key, terms }) => {
    const phrases = new Map(
      terms.split('|').map((term) => [stemWords(term).join(' '), findDelegation(term)] as const),
    );
    phrases.delete('');
    return [...phrases].map(([phrase, delegation]) => ({ key, phrase, delegation }));
  });
  return { themes, phrases: indexPhrases(rows, ({ phrase }) => phrase) };
}

/** The scheme of `data/themes.csv`: themes of postwar diplomacy. */
export const postwarThemes: ThemeScheme = buildThemeScheme(loadList('themes.csv', ['key', 'label', 'terms']));

/** What readers are shown for a theme: its label; the key itself where the scheme has no such theme. */
export const nameTheme = (key: string, { themes }: ThemeScheme = postwarThemes): string =>
  themes.find((theme) => theme.key === key)?.label ?? key;

/** A term in the heading or omission that names a stretch counts as much as this many in its text. */
const NAMING = 4;
/** Least evidence: two terms, or one used three times; and as much again for each further two hundred words. */
const LEAST = 2;
const WORDS_PER_LEAST = 200;

/**
 * How strongly each text speaks of each theme: every different term counts 1 and the logarithm of its uses.
 *
 * @param present delegations in the room: their countries' names come up whatever the theme, and count for none
 */
export function weighThemes(
  texts: readonly ThemedText[],
  present: ReadonlySet<string>,
  { phrases }: ThemeScheme = postwarThemes,
): ReadonlyMap<string, number>[] {
  return texts.map(({ name, text }) => {
    const uses = new Map<Term, number>();
    const count = (words: readonly string[], weight: number) => {
      for (const { row } of findPhrases(phrases, words)) {
        if (row.delegation !== null && present.has(row.delegation)) continue;
        uses.set(row, (uses.get(row) ?? 0) + weight);
      }
    };
    count(stemWords(text), 1);
    if (name !== null) count(stemWords(name), NAMING);
    const weights = new Map<string, number>();
    for (const [{ key }, n] of uses) weights.set(key, (weights.get(key) ?? 0) + 1 + Math.log(n));
    return weights;
  });
}

/**
 * The theme that fits each text best; null where none fits. Ties go to the theme listed first.
 *
 * @param present delegations in the room
 */
export function assignThemes(
  texts: readonly ThemedText[],
  present: ReadonlySet<string>,
  scheme: ThemeScheme = postwarThemes,
): (string | null)[] {
  return weighThemes(texts, present, scheme).map((weights, index) => {
    const least = Math.max(LEAST, (LEAST * splitWords(texts[index]!.text).length) / WORDS_PER_LEAST);
    let best: string | null = null;
    for (const { key } of scheme.themes) {
      const weight = weights.get(key) ?? 0;
      if (weight >= least && weight > (best === null ? 0 : weights.get(best)!)) best = key;
    }
    return best;
  });
}
