import { stemmer } from 'stemmer';
import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';

const stopWords = new Map(
  loadList('stop-words.csv', ['word', 'kind']).map(({ word, kind }) => [word, kind] as const),
);
/** Kinds of stop word that count when passages are compared, but name no topic. */
const COUNTING = new Set(['vague', 'date']);

/** What a printed word is looked up by. */
export interface LexicalWord {
  /** Lower case, no accents, straight apostrophes, no possessive, no glued note mark. */
  readonly folded: string;
  /** Porter's stem of it (Porter 1980). */
  readonly stem: string;
  /** It counts when passages are compared: no function word, verb of reporting or title (`data/stop-words.csv`). */
  readonly content: boolean;
  /** It may name a topic: it counts, and is neither a vague word nor a date. */
  readonly telling: boolean;
}

/** Words are read again and again; this many are kept. A memory of a pure function: it changes no result. */
const KEPT = 50_000;
const known = new Map<string, LexicalWord>();

export function lookUp(word: string): LexicalWord {
  const entry = known.get(word);
  if (entry !== undefined) return entry;
  const folded = fold(word).replace(/'s?$|(?<=\p{L}{3})[.]?\d{1,2}$/gu, '');
  const kind = stopWords.get(folded);
  const isWord = folded.length > 1 && /\p{L}/u.test(folded);
  const content = isWord && (kind === undefined || COUNTING.has(kind));
  const made = { folded, stem: stemmer(folded), content, telling: content && kind === undefined };
  if (known.size >= KEPT) known.clear();
  known.set(word, made);
  return made;
}
