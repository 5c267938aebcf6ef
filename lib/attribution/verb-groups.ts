import { loadList } from '../text/lists.js';
import type { Token } from '../text/tokens.js';
import { matchBase, matchVerb, type VerbMatch } from './verbs.js';

const adverbials = loadList('adverbials.csv', ['phrase', 'place']);
const phrasesAt = (place: 'between' | 'before') =>
  adverbials
    .filter((row) => row.place === place || row.place === 'both')
    .map(({ phrase }) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
const between = phrasesAt('between');
/** Adverbials that may stand before a subject without a comma. */
export const before = phrasesAt('before');

const MODAL = new Set(['would', 'could', 'should', 'might', 'must', 'will', 'can', 'may', 'shall']);
const BE = new Set(['was', 'is', 'were', 'am', 'are']);

/** "frankly", "emphatically". */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.isWord === true &&
  !token.isCapital &&
  token.key.length >= 5 &&
  token.key.endsWith('ly') &&
  token.key !== 'reply';

/** The next token that is no adverbial, and whether one of them denies. */
export function skipAdverbials(tokens: readonly Token[], from: number): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  for (;;) {
    const phrase = between.find((words) => words.every((word, index) => tokens[at + index]?.key === word));
    if (phrase) {
      negated ||= phrase[0] === 'not' || phrase[0] === 'never';
      at += phrase.length;
    } else if (isAdverb(tokens[at])) at++;
    else return { at, negated };
  }
}

/** Skips "(in Russian)" and ", who had another appointment," after a subject. */
export function skipInsertion(tokens: readonly Token[], from: number): number {
  const open = tokens[from]?.text;
  const close = open === '(' ? ')' : open === ',' ? ',' : open === '—' || open === '–' ? open : null;
  if (close === null) return from;
  const limit = Math.min(tokens.length, from + 42);
  for (let at = from + 1; at < limit; at++) {
    if (tokens[at]!.text === close) return at + 1;
    if (/^[.;:?!]$/u.test(tokens[at]!.text)) return from;
  }
  return from;
}

export type VerbGroup = VerbMatch & {
  readonly isPluperfect: boolean;
  readonly isPresent: boolean;
  readonly isNegated: boolean;
};

/** "began by asking", "went on to say", "wished to emphasize": the act is that of the second verb. */
export function refine(tokens: readonly Token[], verb: VerbMatch): VerbMatch {
  const observed = verb.class === 'action' && /^(?:appeared|seemed)$/u.test(verb.lemma);
  const state = observed ? matchState(tokens, verb.to - 1) : null;
  if (state) return state;
  const { at } = skipAdverbials(tokens, verb.to);
  const next = tokens[at]?.key;
  const after = skipAdverbials(tokens, at + 1).at;
  const second =
    next === 'by' ? matchVerb(tokens, after, ['gerund']) : next === 'to' ? matchBase(tokens, after) : null;
  if (second === null || second.class === 'action') return verb;
  if (verb.class === 'action' && !(observed && second.class === 'assent')) return verb;
  return { ...verb, class: observed ? second.class : verb.class, act: second.act, to: second.to };
}

/** The reporting verb group that begins at a token: auxiliaries and adverbs skipped. */
export function readVerbGroup(tokens: readonly Token[], from: number): VerbGroup | null {
  const start = skipAdverbials(tokens, from);
  let { at, negated } = start;
  let isPluperfect = false;
  let verb: VerbMatch | null = null;
  const key = tokens[at]?.key;
  if (key === 'had' || key === 'has' || key === 'have') {
    verb = matchVerb(tokens, at, ['past', 'present']);
    if (verb === null) {
      const next = skipAdverbials(tokens, at + 1);
      negated ||= next.negated;
      at = next.at;
      isPluperfect = key === 'had';
      verb = matchVerb(tokens, at, ['participle']);
    }
  } else if (key === 'did' || key === 'does' || key === 'do') {
    const next = skipAdverbials(tokens, at + 1);
    negated ||= next.negated;
    verb = matchBase(tokens, next.at);
  } else if (key !== undefined && MODAL.has(key)) {
    const next = skipAdverbials(tokens, at + 1).at;
    if (!/^(?:like|wish|prefer|hope|appreciate)$/u.test(tokens[next]?.key ?? '')) return null;
    verb = { lemma: 'would like', class: 'thought', act: 'hope', tense: 'past', to: next + 1 };
  } else if (key !== undefined && BE.has(key)) {
    verb = matchState(tokens, at) ?? matchVerb(tokens, at, ['past', 'present']);
  } else verb = matchVerb(tokens, at, ['past', 'present']);
  return verb === null
    ? null
    : { ...refine(tokens, verb), isPluperfect, isPresent: verb.tense === 'present', isNegated: negated };
}

/** "was very much surprised": a state with adverbs inside. */
function matchState(tokens: readonly Token[], at: number): VerbMatch | null {
  const { at: next } = skipAdverbials(tokens, at + 1);
  const be: Token = {
    ...tokens[at]!,
    key: tokens[at]!.key === 'is' || tokens[at]!.key === 'am' ? 'is' : 'was',
  };
  const shifted = [be, ...tokens.slice(next, next + 4)];
  const found = matchVerb(shifted, 0, ['past', 'present']);
  return found === null || found.to < 2 ? null : { ...found, to: next + found.to - 1 };
}
