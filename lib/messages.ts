import type { Diagnostic, Span } from './model.js';

/**
 * Every message memcon gives about its inputs, coded, in one place. A message names the place and the remedy;
 * the file is named by whoever prints it.
 */
const messages = {
  // errors: the input cannot be used
  'empty-file': () => 'the file is empty; save the memorandum into it as UTF-8 text',
  'binary-file': (at: number) =>
    `not a text file (byte ${at + 1} is a control code that no text holds); save the memorandum as plain text in UTF-8`,
  'utf-16': (name: string) =>
    `the text is ${name}, not UTF-8; convert it: iconv -f ${name} -t UTF-8 FILE > NEW.txt`,
  'not-utf-8': (byte: string, line: number) =>
    `not valid UTF-8 (byte ${byte} on line ${line}; often Windows-1252); convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.txt`,
  'too-large': (size: string, limit: string) =>
    `the file is ${size}, more than ${limit}; give each memorandum a file of its own`,
  'no-account': (line: number) =>
    `a participants list but no account of the meeting after line ${line}; paste the whole document, paragraphs parted by blank lines`,
  'not-a-memorandum': () =>
    'this does not look like a memorandum of conversation: no participants, and nobody is reported as speaking; check that the file holds the document itself',
  'internal-error': (reason: string) =>
    `memcon itself failed on this file (${reason}); please report it together with the file`,
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  'not-found': () => 'no such file or folder; check the path',
  'nothing-to-read': (what: string) => `no memoranda (${what}) in this folder; put text files there`,
  'unsupported-format': (extension: string) =>
    `files of type "${extension}" are not read; save the memorandum as plain text (.txt)`,
  'duplicate-document': (other: string) =>
    `has the same base name as ${other}; documents are told apart by it, so rename one of them`,
  'cannot-write': (reason: string) => `cannot be written: ${reason}; choose another --out`,
  'missing-package': (name: string, purpose: string) =>
    `the package "${name}" is needed ${purpose} and is not installed; run: npm install --include=optional`,
  // warnings and notes: read, with something to know
  'no-participants': () =>
    'no participants list; people are taken from the title, the notes and the account, and marked as not listed',
  'no-delegation': (name: string) => `no side can be told for ${name}; its column is left empty`,
  'unmatched-note': (n: number) => `note ${n} has no mark in the text`,
  'no-speaker': (words: number) => `${words} words are speech, but not known whose`,
} as const;

export type MessageCode = keyof typeof messages;
type Arguments<C extends MessageCode> = Parameters<(typeof messages)[C]>;

export const message = <C extends MessageCode>(code: C, ...args: Arguments<C>): string =>
  (messages[code] as (...a: Arguments<C>) => string)(...args);

/** A diagnostic of severity warning unless said otherwise. */
export const notice = <C extends MessageCode>(
  severity: Diagnostic['severity'],
  span: Span | null,
  code: C,
  ...args: Arguments<C>
): Diagnostic => ({ code, severity, message: message(code, ...args), span });

/** The only class: an input that cannot be used. `code` is stable; `message` names place and remedy. */
export class MemconError extends Error {
  override readonly name = 'MemconError';
  constructor(
    readonly code: MessageCode,
    text: string,
    /** File or folder the message is about; null for text in memory. */
    readonly path: string | null = null,
  ) {
    super(text);
  }
}

export const failure = <C extends MessageCode>(
  code: C,
  path: string | null,
  ...args: Arguments<C>
): MemconError => new MemconError(code, message(code, ...args), path);
