import type { Span } from '../model.js';
import { loadList } from './lists.js';

const abbreviations = loadList('abbreviations.csv', ['abbreviation', 'kind']);
const always = new Set(abbreviations.filter(({ kind }) => kind === 'always').map((row) => row.abbreviation));
const inner = new Set(abbreviations.filter(({ kind }) => kind === 'inner').map((row) => row.abbreviation));

/**
 * A place where a sentence may end: a stop, closing quotes or brackets, a glued note mark, then white space
 * before something that can begin a sentence.
 */
const STOP = /([.?!]{1,4}|…)(["”’'»)\]]{0,3})(\d{1,3})?(?=\s)/gu;
/** A capital, digit, quotation mark, bracket or dash: what a sentence begins with. */
const OPENING = /\s{1,40}["“‘'«([—–-]{0,3}[\p{Lu}\p{N}]/uy;
/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const STARTER =
  /\s{1,40}["“‘'(]{0,2}(?:The|This|That|These|Those|He|She|It|We|They|I|In|On|At|As|If|But|And|However|There|When|While|After|With|For|To|Mr\.|Mrs\.|Dr\.|Ambassador|Secretary|President|Prime)\b/uy;

/** The characters before `at` back to white space or an opening mark: the word the stop belongs to. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 40 && /[^\s("“‘[—–/]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

const matches = (sticky: RegExp, text: string, at: number): boolean => {
  sticky.lastIndex = at;
  return sticky.test(text);
};

function endsSentence(text: string, stop: RegExpMatchArray): boolean {
  const at = stop.index!;
  const end = at + stop[0].length;
  if (!matches(OPENING, text, end)) return false;
  if (stop[1] !== '.' || stop[2] !== '') return true;
  const word = wordBefore(text, at);
  if (always.has(word)) return false;
  const isInitial = /^\p{Lu}$/u.test(word);
  if (isInitial) return stop[3] !== undefined;
  return inner.has(word) || /^\p{L}\.\p{L}/u.test(word) ? matches(STARTER, text, end) : true;
}

/**
 * Cuts a stretch of text into sentences, as spans moved by `offset`, white space left out. Linear in the length of
 * the text. Decimal points, initials, titles ("Mr."), and the abbreviations of `data/abbreviations.csv` do not end
 * a sentence; a note mark glued to the stop belongs to the sentence it closes.
 */
export function splitSentences(text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body !== '') spans.push({ start: offset + from + lead, end: offset + from + lead + body.length });
    from = to;
  };
  for (const stop of text.matchAll(STOP)) {
    if (endsSentence(text, stop)) push(stop.index + stop[0].length);
  }
  push(text.length);
  return spans;
}
