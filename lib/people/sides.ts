import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { findDelegation } from './countries.js';

const marks = loadList('office-codes.csv', ['mark', 'kind']);
const codes = new Set(marks.filter(({ kind }) => kind === 'code').map(({ mark }) => fold(mark)));
const phrases = new Set(marks.filter(({ kind }) => kind === 'phrase').map(({ mark }) => fold(mark)));

/** "NEA", "S/P", "EUR/SOV": the symbol of an office, not a name. */
export const isOfficeCode = (text: string): boolean =>
  codes.has(fold(text.trim())) || /^[A-Z]{1,5}(?:\/[A-Z]{1,5}){1,3}$/u.test(text.trim());

const SIDE =
  /^(?:for\s)?(?:the\s)?(?:(?:embassy|government|delegation)\sof\s(?:the\s)?)?(.{1,45}?)(?:\s(?:side|delegation|participants|party|group|members|officials|representatives|embassy|government|team))?\s{0,2}:?$/iu;
const OTHERS =
  /^(?:(?:others?|also|principals?|staff)(?:\s(?:present|participants))?\s{0,2}:?|(?:interpreters|advis[eo]rs|note[- ]?takers)\s{0,2}:?|(?:interpreter|advis[eo]r|note[- ]?taker|reporting officer)\s{0,2}:)$/iu;
/** Houses of the U.S. government under which its people are grouped. */
const isHouse = (name: string): boolean => {
  const key = fold(name.replace(/^the\s|\s?:$/giu, ''));
  return key.length > 4 && (codes.has(key) || (phrases.has(key) && /department|house|council/u.test(key)));
};

/** The delegation that a side heading names; null for "Others" and the like. */
export function readSide(heading: string): string | null {
  const text = heading.trim();
  if (isHouse(text)) return 'US';
  const match = SIDE.exec(text);
  return match ? findDelegation(match[1]!) : null;
}

/** An item that heads a side: "US", "Japanese Side", "For Brazil:", "U.S. Participants", "Department of State". */
export const isSideHeading = (text: string): boolean => readSide(text) !== null || OTHERS.test(text.trim());
