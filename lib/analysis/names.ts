import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.?!:]["”’')\]]{0,3}\s{1,3}["“‘'([]{0,3})(\p{Lu}[\p{L}\p{N}.'’-]{0,60})/gu;

/**
 * Names in the texts: capitalised words, folded, that are no function words or titles and not `masked`. A word that
 * begins a sentence counts when it is capitalised within one elsewhere too, or has a second capital.
 */
export function findNames(texts: readonly string[], masked: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts) {
    const starts = new Set(Array.from(text.matchAll(SENTENCE_START), (match) => match[1]));
    for (const word of splitWords(text)) {
      if (!CAPITAL.test(word)) continue;
      const { folded, telling } = lookUp(word);
      if (!telling || masked.has(folded)) continue;
      if (!starts.has(word) || /\p{Lu}.*\p{Lu}/u.test(word)) names.add(folded);
    }
  }
  return names;
}
