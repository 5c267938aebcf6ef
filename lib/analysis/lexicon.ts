import { stemmer } from 'stemmer';
import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';

const stopWords: ReadonlySet<string> = new Set(
  loadList('stop-words.csv', ['word', 'kind']).map(({ word }) => word),
);

/** What a printed word is looked up by. */
export interface LexicalWord {
  /** Lower case, no accents, straight apostrophes, no possessive, no glued note mark. */
  readonly folded: string;
  /** Porter's stem of it (Porter 1980). */
  readonly stem: string;
  /** It says something about a topic: a word, and none of `data/stop-words.csv`. */
  readonly content: boolean;
}

/** Words are read again and again; this many are kept. A memory of a pure function: it changes no result. */
const KEPT = 50_000;
const known = new Map<string, LexicalWord>();

export function lookUp(word: string): LexicalWord {
  const entry = known.get(word);
  if (entry !== undefined) return entry;
  const folded = fold(word).replace(/'s?$|(?<=\p{L}{3})[.]?\d{1,2}$/gu, '');
  const content = folded.length > 1 && /\p{L}/u.test(folded) && !stopWords.has(folded);
  const made = { folded, stem: stemmer(folded), content };
  if (known.size >= KEPT) known.clear();
  known.set(word, made);
  return made;
}
