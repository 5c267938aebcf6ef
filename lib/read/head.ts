import type { BlockKind } from '../model.js';
import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { splitSentences } from '../text/sentences.js';
import type { Chunk } from './chunks.js';
import { findDate, findTimes } from './dates.js';
import { hasVerb } from './lines.js';

export type HeadKey = 'participants' | 'subjects' | 'time' | 'place' | 'other';

const keys = new Map(
  loadList('head-keys.csv', ['key', 'kind']).map(({ key, kind }) => [key, kind as HeadKey]),
);

export interface KeyedLine {
  readonly key: HeadKey;
  /** What stands on the same line after the colon. */
  readonly rest: string;
  /** Offset of `rest` within the line. */
  readonly at: number;
}

/** "PARTICIPANTS:", "Present", "PLACE: PRC Embassy, Paris": a heading of the head, with what follows it. */
export function readKey(text: string): KeyedLine | null {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).replace(/[.\d\s]{1,6}$/u, '');
  if (name.length > 40) return null;
  const key = keys.get(fold(name).trim());
  if (key === undefined) return null;
  const tail = colon < 0 ? '' : text.slice(colon + 1);
  return {
    key,
    rest: tail.trim(),
    at: colon < 0 ? text.length : colon + 1 + (tail.length - tail.trimStart().length),
  };
}

const TITLE =
  /^(?:(?:no\.\s{0,2})?\d{1,4}\.?\s{1,4})?(?:\[?(?:editorial note|memorandum|memoranda|record|minutes|notes?|summary|draft|united states|us|u\.s\.|conversation|telegram|memcon|report|letter)\b)/iu;
const TITLE_WORD =
  /\b(?:memorand(?:um|a)|minutes|record|notes|conversation|meeting|memcon|session|talks)\b/iu;

/** A line that names the kind of document, with or without its number. */
export const isTitle = (text: string): boolean =>
  text.length < 420 && TITLE.test(text) && TITLE_WORD.test(text) && readKey(text) === null;

const CLASSIFICATION =
  /^\[?(?:top\s{1,3}secret|secret|confidential|restricted|unclassified|official use only|limited official use|eyes only|personal|strictly|sensitive|nodis|exdis|limdis)\b/iu;
/** Letterheads and file codes: "THE WHITE HOUSE", "US/MC/21", "SecDel/MC/12", "611.94/11–954". */
const CODE = /^[^\p{Ll}]{1,60}$|^[\p{Lu}\d./–-]{0,20}\d[\p{Lu}\p{Ll}\d./–-]{0,20}$/u;

export const isDateline = (text: string): boolean =>
  text.length < 140 &&
  (findDate(text) !== null || findTimes(text).start !== null || /,\s\[?undated\b/iu.test(text)) &&
  !/[.?!]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text);

export const isClassification = (text: string): boolean => text.length < 80 && CLASSIFICATION.test(text);
export const isCode = (text: string): boolean =>
  text.length < 60 && (CODE.test(text) || /^(?=\D{0,30}\d)[^\s/]{1,20}\/\S{1,20}$/u.test(text));

const END = /[.?!:…—][”"’')\]]{0,3}\s{0,2}\d{0,3}$/u;

/** Ends as a sentence does, and not as an abbreviation: "to the U.S." */
function endsLikeSentence(text: string): boolean {
  const end = END.exec(text.slice(-12));
  if (!end) return false;
  const before = text.slice(0, text.length - end[0].length);
  return /\p{Ll}/u.test(
    before.slice(Math.max(...['.', '?', '!'].map((stop) => before.lastIndexOf(stop))) + 1),
  );
}

/** Prose that reports or narrates: ends like a sentence and is longer than a heading, or has the verb of one. */
export function readsLikeProse(text: string): boolean {
  if (text.length > 160) return true;
  const words = text.split(/\s+/u, 6).length;
  if (words < 3 || (words < 5 && !hasVerb(text))) return false;
  if (text.length > 40 && splitSentences(text).length > 1) return true;
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  return endsLikeSentence(open > 0 ? text.slice(0, open).trimEnd() : text);
}

/** Kind of a chunk of running text above the account; null when it is the account's first paragraph, or may be. */
export function classifyHeadLine(chunk: Chunk, titleSeen: boolean, afterPeople: boolean): BlockKind | null {
  const { text } = chunk;
  if (isTitle(text))
    return titleSeen && text.length > 60 && readsLikeProse(text) && findDate(text) === null ? null : 'title';
  if (isDateline(text)) return 'dateline';
  if (isClassification(text)) return 'classification';
  if (isCode(text) && !(afterPeople && /^[\p{Lu}\s,'’-]{5,60}$/u.test(text)))
    return titleSeen ? 'classification' : 'source';
  return null;
}
