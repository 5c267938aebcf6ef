import type { Span } from '../model.js';
import type { Directory } from '../people/directory.js';
import { findMentions } from '../people/mentions.js';
import { readPersonName } from '../people/names.js';
import { readOffice, titleKind } from '../people/titles.js';
import { readKey } from '../read/head.js';
import { tokenize } from '../text/tokens.js';

/** "Secretary Kissinger:", "[President:]", "Ambassador Huang (to General Walters):" at the head of a paragraph. */
export interface Label {
  /** The label with its colon and brackets. */
  readonly span: Span;
  /** The name without address and brackets. */
  readonly name: string;
}

const LABEL = /^\[?(?<name>\p{Lu}[^:[\]()?!"“”\n]{0,70}?)(?:\s?[([]to [^\])]{1,60}?:?[\])])?\s?:\]?(?=\s|$)/u;
/** Titles and initials that end in a full stop. */
const KEEPS_STOP = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}\p{L}{0,4}\.$/u;
const LOWER = /^(?:the|of|for|and|de|von|van|der|da|du|la|le|al|bin)$/u;

/** The label of a paragraph, if what stands before its first colon can be one. */
export function readLabel(text: string, offset: number): Label | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const name = match.groups!.name!.replace(/^the\s/iu, '').trim();
  const words = name.split(/[\s,]+/u);
  if (words.length > 8 || readKey(`${name}:`) !== null) return null;
  const isPart = (word: string) =>
    LOWER.test(word) || (/^\p{Lu}/u.test(word) && (!word.endsWith('.') || KEEPS_STOP.test(word)));
  if (!words.every(isPart)) return null;
  return { span: { start: offset, end: offset + match[0].length }, name };
}

/** Whether a name could be a speaker's: a title with a name, an office, or one to three capitals. */
export function couldSpeak(name: string): boolean {
  const person = readPersonName(name);
  if (name.includes(',') || / and /u.test(name)) return false;
  if (person.title !== null) return person.words.length > 0 || readOffice(name) !== null;
  return (
    person.words.length > 0 &&
    person.words.length <= 3 &&
    person.words.every((word) => titleKind(word) === null)
  );
}

/**
 * Whom a label names: one participant; several or none where that cannot be told. The article may be missing
 * ("President:").
 */
export function resolveLabel(name: string, directory: Directory): readonly string[] {
  for (const phrase of [name, `The ${name}`]) {
    const tokens = tokenize(phrase);
    const mentions = findMentions(tokens, directory);
    const whole = mentions.find(({ from, to }) => from <= 1 && to === tokens.length);
    if (whole && whole.who.length > 0) return whole.who;
    if (mentions.length > 1) return [];
  }
  return [];
}
