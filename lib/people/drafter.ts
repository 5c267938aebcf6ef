import type { Memorandum } from '../model.js';
import { readPersonName } from './names.js';

const BY = /\bby (?:the )?[^()]{3,110}\((\p{Lu}[\p{L}.’' -]{1,40})\)/u;
const BY_NAME = /\bby ((?:Mr\. |Dr\. )?(?:\p{Lu}[\p{L}.’'-]{0,20}\s?){1,4}) of\b/u;
const DRAFTED =
  /\b(?:[Dd]rafted|[Dd]ictated|[Pp]repared)(?: and initialed)? (?:by|in [^.]{3,60} by) ((?:Mr\. )?\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3})/u;

/**
 * The drafter's name: the signature, the title ("by the Ambassador to Japan (Allison)"), or the source note
 * ("Drafted by Akalovsky"); null when nothing tells.
 */
export function findDrafter({ blocks, text, title, notes }: Memorandum): string | null {
  const signature = blocks.find(({ kind }) => kind === 'signature');
  const signed = signature
    ? text.slice(signature.span.start, signature.span.end).replace(/[\s\d]{1,5}$/u, '')
    : null;
  if (signed !== null && readPersonName(signed).words.length > 0) return signed;
  const titled = BY.exec(title ?? '')?.[1] ?? BY_NAME.exec(title ?? '')?.[1];
  if (titled) return titled.trim();
  for (const { span } of notes.slice(0, 2)) {
    const drafted = DRAFTED.exec(text.slice(span.start, span.end))?.[1];
    if (drafted) return drafted.replace(/\.$/u, '');
  }
  return null;
}
