import { fold } from '../text/fold.js';
import { splitWords } from '../text/words.js';
import { foldWord, isStopWord } from './stems.js';

const CAPITAL = /^\p{Lu}[\p{L}\p{N}.'’\-]*$/u;
const SENTENCE_START = /(?:^|[.?!:]["”’')\]]*\s+["“‘'([]*)(\p{Lu}[\p{L}\p{N}.'’-]*)/gu;

/**
 * Names in each text: capitalised words, folded, that are no function words or titles and not `masked`. A word that
 * begins a sentence counts when it is capitalised elsewhere within a sentence too, or has a second capital.
 */
export function findNames(texts: readonly string[], masked: ReadonlySet<string>): string[][] {
  const inside = new Set<string>();
  const found = texts.map((text) => {
    const starts = new Set(Array.from(text.matchAll(SENTENCE_START), (match) => match[1]));
    return splitWords(text)
      .filter((word) => CAPITAL.test(word))
      .map((word) => ({ word, name: foldWord(fold(word)), starts: starts.has(word) }))
      .filter(({ name }) => name.length > 1 && !isStopWord(name) && !masked.has(name));
  });
  for (const { word, name, starts } of found.flat()) {
    if (!starts || /\p{Lu}.*\p{Lu}/u.test(word)) inside.add(name);
  }
  return found.map((names) => names.filter(({ name }) => inside.has(name)).map(({ name }) => name));
}
