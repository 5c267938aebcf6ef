import { splitWords } from '../text/words.js';
import { lookUp } from './lexicon.js';

/**
 * The content words of each text as stems: function words, verbs of reporting and titles are dropped, and so are
 * numbers, single letters and the `masked` words (given folded). Hyphenated words count by their parts.
 */
export const stemContent = (
  texts: readonly string[],
  masked: ReadonlySet<string> = new Set<string>(),
): string[][] =>
  texts.map((text) => {
    const stems: string[] = [];
    for (const token of splitWords(text)) {
      for (const word of token.includes('-') ? token.split('-') : [token]) {
        const { folded, stem, content } = lookUp(word);
        if (content && !masked.has(folded)) stems.push(stem);
      }
    }
    return stems;
  });
