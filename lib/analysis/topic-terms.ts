import { lookUp } from './lexicon.js';

/** A candidate for a label: how it is printed, and the key under which its occurrences are counted. */
export interface Term {
  readonly key: string;
  readonly printed: string;
  readonly isName: boolean;
}

interface Token {
  readonly printed: string;
  readonly stem: string;
  readonly content: boolean;
  readonly isName: boolean;
  /** It may stand for a thing by itself: no verb or adverb by its ending. */
  readonly noun: boolean;
}

/** Words, and every other mark for itself: a pair of words does not reach over a comma. */
const TOKEN = /[\p{L}\p{N}]+(?:[’'ʼ\-.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const NO_NOUN = /(?:ed|ly|ing|ould|n't)$/u;
/** Words in a name, at most. */
const NAME_LENGTH = 4;

/**
 * Terms of one sentence: names (runs of capitalised words, "Near East"), pairs of content words that stand together
 * ("nuclear tests"), and single content words that do not look like verbs or adverbs.
 *
 * @param names folded words known to be names, so that a sentence's first word is told from one
 */
export function findTerms(text: string, names: ReadonlySet<string>, masked: ReadonlySet<string>): Term[] {
  const tokens = (text.match(TOKEN) ?? []).map((token): Token => {
    const { folded, stem, telling } = lookUp(token);
    const counts = telling && folded.length > 2 && !/^\d/u.test(folded) && !masked.has(folded);
    return {
      printed: token.replace(/[’'ʼ]s?$/u, ''),
      stem,
      content: counts,
      isName: counts && /^\p{Lu}/u.test(token) && names.has(folded),
      noun: counts && !NO_NOUN.test(folded),
    };
  });
  const terms: Term[] = [];
  const push = (from: number, to: number, isName: boolean) => {
    const parts = tokens.slice(from, to);
    const printed = parts.map((part) => part.printed).join(' ');
    terms.push({ key: parts.map(({ stem }) => stem).join(' '), printed, isName });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.content) continue;
    if (token.isName) {
      let end = at + 1;
      while (end < at + NAME_LENGTH && tokens[end]?.isName) end++;
      push(at, end, true);
      at = end - 1;
    } else {
      const next = tokens[at + 1];
      if (token.noun) push(at, at + 1, false);
      if (next?.noun && !next.isName) push(at, at + 2, false);
    }
  }
  return terms;
}
