import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { findDelegation } from './countries.js';

export type TitleKind = 'head' | 'rank' | 'honorific' | 'modifier' | 'lower' | 'body';

const kinds = new Map(
  loadList('titles.csv', ['word', 'kind']).map(({ word, kind }) => [fold(word), kind as TitleKind]),
);

/** What part of a title a word can be; null for any other word. */
export const titleKind = (word: string): TitleKind | null => {
  const key = fold(word).replace(/\.$/u, '');
  return kinds.get(key) ?? null;
};

/** An office taken apart: "Deputy Under Secretary of State for Political Affairs". */
export interface Office {
  /** "secretary" */
  readonly head: string;
  /** Words that narrow it: "foreign", "prime"; from an "of" or "for" phrase too. */
  readonly modifiers: readonly string[];
  /** Words that make it a lesser office: "deputy", "under". */
  readonly lower: readonly string[];
  /** Country whose office it is, where the phrase says so. */
  readonly delegation: string | null;
}

const SAME_HEAD: Readonly<Record<string, string>> = {
  sec: 'secretary',
  shahanshah: 'shah',
  counsellor: 'counselor',
  charge: 'chargé',
  attache: 'attaché',
  sheik: 'sheikh',
  amir: 'emir',
  advisor: 'adviser',
};
const SAME_MODIFIER: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  external: 'foreign',
};
const SAME_LOWER: Readonly<Record<string, string>> = { asst: 'assistant', dep: 'deputy' };
const IDLE = new Set(['the', 'of', 'for', 'and', 'affairs', 'acting', 'state', 'to']);

/**
 * Reads the first office in a phrase; null when it names none. Premier counts as prime minister, and what follows
 * "of" or "for" as a modifier: "Minister of Defence" is "Defense Minister".
 */
export function readOffice(phrase: string): Office | null {
  // "Assistant to the President" is no president
  const own = phrase.split(/\sto\s/u)[0]!;
  const words = own.split(/[\s/—–-]+/u).map((word) => word.replace(/[,;:.()]{1,9}$/u, ''));
  const isHead = (word: string | undefined) =>
    word !== undefined && ['head', 'rank'].includes(titleKind(word) ?? '');
  const first = words.findIndex(isHead);
  if (first < 0) return null;
  let at = first;
  while (isHead(words[at + 1])) at++;
  const before = words.slice(0, first).map(fold);
  const last = fold(words[at]!).replace(/\.$/u, '');
  const compound = at > first && last === 'general' && titleKind(words[at - 1]!) === 'head';
  const head = compound ? `${fold(words[at - 1]!)} general` : last;
  const tail = words.slice(at + 1);
  const stop = tail.findIndex((word) => /^(?:to|at|in|and|who|,)$/iu.test(word));
  const narrow = (stop < 0 ? tail : tail.slice(0, stop)).slice(0, 8);
  const scope = /^(?:of|for)$/iu.test(narrow[0] ?? '') ? narrow.slice(1) : [];
  const kindsBefore = before.map((word) => [word, titleKind(word)] as const);
  const modifiers = [
    ...kindsBefore.filter(([, kind]) => kind === 'modifier').map(([word]) => word),
    ...scope.filter((word) => /^\p{Lu}/u.test(word) && findDelegation(word) === null).map(fold),
  ].map((word) => SAME_MODIFIER[word] ?? word);
  const lower = kindsBefore.filter(([, kind]) => kind === 'lower').map(([word]) => SAME_LOWER[word] ?? word);
  const countries = [...words.slice(0, first), ...scope].map((word) => findDelegation(word));
  const premier = head === 'premier';
  return {
    head: premier ? 'minister' : (SAME_HEAD[head] ?? head),
    modifiers: [...new Set(premier ? ['prime', ...modifiers] : modifiers.filter((word) => !IDLE.has(word)))],
    lower,
    delegation: countries.find((country) => country !== null) ?? null,
  };
}

/**
 * How well an office as named in the account fits one held by a participant: 0 not at all, 3 exactly. A bare head
 * ("the Secretary") never means a lesser office ("Under Secretary"), and a named country must agree.
 */
export function matchOffice(named: Office, held: Office, side: string | null): 0 | 1 | 2 | 3 {
  if (named.head !== held.head) return 0;
  if (named.delegation !== null && side !== null && named.delegation !== side) return 0;
  if (named.lower.join(' ') !== held.lower.join(' ')) {
    const within = named.lower.length > 0 && named.lower.every((word) => held.lower.includes(word));
    if (!within) return 0;
  }
  if (!named.modifiers.every((word) => held.modifiers.includes(word))) return 0;
  if (named.modifiers.length === held.modifiers.length)
    return named.lower.length === held.lower.length ? 3 : 2;
  return named.modifiers.length > 0 ? 2 : 1;
}
