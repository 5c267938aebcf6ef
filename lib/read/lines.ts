import { splitSentences } from '../text/sentences.js';
import type { Chunk } from './chunks.js';
import { isDirection } from './marks.js';

const PAGE = /^\[Page\s[\p{L}\p{N}–-]{1,12}\]$/u;
const OPENS_LABEL = /^\[[^\]]{1,40}:\]/u;

/** "[Page 227]" on a line of its own. */
export const isPage = (chunk: Chunk): boolean => PAGE.test(chunk.text);

/** The editors' brackets around a whole paragraph; what was done in the room stands in brackets too, and is none. */
export const isOmission = ({ text }: Chunk): boolean =>
  text.startsWith('[') &&
  text.indexOf(']') === text.length - 1 &&
  !OPENS_LABEL.test(text) &&
  !isDirection(text);

/** A label, with the stops of "Mr." and of initials. */
const LABELLED = /^\[?\p{Lu}(?:[^:.?!]|(?<=\b\p{Lu}\p{L}{0,3})\.){0,60}\s?:/u;

export const isLabelled = (text: string): boolean => LABELLED.test(text);

const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|do|does|did|can|could|should|must|may|asked|replied|stated|called|agreed|met|opened|began|expressed|thanked|discussed|came|took|gave)\b/u;

/** Whether a line holds a verb that neither headings nor entries of a list do. */
export const hasVerb = (text: string): boolean => FINITE.test(text);

const HEADING_NUMBER = /^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s{1,4}/u;
const SMALL = /^(?:of|the|and|in|on|for|to|with|by|at|a|an|from|vs\.?|vis-à-vis|or|de|la)$/u;

/** A line of its own inside the account that heads what follows. */
export function isHeading(text: string): boolean {
  const body = text.replace(HEADING_NUMBER, '');
  if (body === '' || text.length > 110 || isLabelled(text) || text.includes('\t') || /^[([]/u.test(body))
    return false;
  const words = body.replace(/[.:]$/u, '').split(/\s+/u);
  if (words.length > 14 || !/^["“(]?[\p{Lu}\d]/u.test(body) || splitSentences(body).length > 1) return false;
  if (!/[.?!:;,”"—…]\s?\d{0,2}$/u.test(body))
    return !/\b(?:said|asked|replied|stated|answered)\b/u.test(body);
  if (!body.endsWith('.') || hasVerb(body)) return false;
  const small = words.filter((word) => !/^[\p{Lu}\d("“]/u.test(word));
  if (text !== body) return small.filter((word) => word.length > 4).length <= 1;
  return words.length > 1 && words.length <= 8 && small.every((word) => SMALL.test(word));
}

const ATTACHED =
  /^\[?(?:tab|attachment|enclosure|annex|appendix)s?(?:\s(?:no\.\s)?(?:[A-Z]|\d{1,2}|[IVX]{1,4}))?(?:\s{0,2}[.:\])—–-].{0,80})?$/iu;

/** "Tab B", "[Attachment]", "Enclosure—Text of the Note": a paper that follows the account. */
export const opensAttachment = (text: string): boolean => ATTACHED.test(text) && !hasVerb(text);

const SIGNATURE =
  /^(?:\[?(?:\p{Lu}[\p{Ll}’']{1,20}|(?:\p{Lu}\.\s?){1,4}|\p{Lu}{2,5}|Jr\.?,?|[dv][aeiou]n?)[\s,]{0,3}){1,6}\]?\s?\d{0,2}$/u;

/** A name and nothing else. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text);
