import { failure, type MemconError } from '../messages.js';

/** Bytes. The longest document of FRUS is below 1 MB; whole volumes come as TEI, not as one text file. */
export const SIZE_LIMIT = 20_000_000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`;

/** The error for a file that is too large; null when it is not. Ask before reading the file. */
export const checkSize = (bytes: number, path: string | null): MemconError | null =>
  bytes > SIZE_LIMIT ? failure('too-large', path, megabytes(bytes), megabytes(SIZE_LIMIT)) : null;

const MARKS: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['UTF-32LE', 0xff, 0xfe, 0, 0],
  ['UTF-32BE', 0, 0, 0xfe, 0xff],
  ['UTF-16LE', 0xff, 0xfe],
  ['UTF-16BE', 0xfe, 0xff],
];

/**
 * The Unicode form that is not UTF-8, or null. Without a byte order mark UTF-16 shows by its NUL bytes: the high halves
 * of spaces and Latin letters, so all of them at even places (big endian) or all at odd ones (little endian).
 */
function detectWide(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const nuls = [0, 0];
  const sample = bytes.subarray(0, 65_536);
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
  const enough = Math.max(1, sample.length / 20);
  if (odd > enough && even <= odd / 50) return 'UTF-16LE';
  if (even > enough && odd <= even / 50) return 'UTF-16BE';
  return null;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Where the first sequence begins that is not UTF-8. */
function findInvalid(bytes: Uint8Array): number {
  const back = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === back[at]) at += 1;
  // U+FFFD may begin with the same bytes as the broken sequence it stands for
  while (!isUtf8(bytes.subarray(0, at))) at -= 1;
  return at;
}

/** Control bytes that no text holds, in UTF-8 or any Windows code page. */
const isControl = (byte: number): boolean => byte < 0x09;

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) lines += 1;
  }
  return lines;
}

/**
 * Decodes strict UTF-8: the byte order mark is removed, line ends become `\n`. All spans of the model point into the
 * string returned.
 *
 * @param path only to name the file in the error; null for bytes in memory
 * @throws MemconError `too-large`, `empty-file`, `utf-16`, `binary-file` or `not-utf-8`, with place and remedy
 */
export function decodeText(bytes: Uint8Array, path: string | null): string {
  const tooLarge = checkSize(bytes.length, path);
  if (tooLarge) throw tooLarge;
  const wide = detectWide(bytes);
  if (wide !== null) throw failure('utf-16', path, wide);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw failure('binary-file', path, nul);

  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    const control = bytes.findIndex(isControl);
    if (control >= 0) throw failure('binary-file', path, control);
    const at = findInvalid(bytes);
    const hex = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
    throw failure('not-utf-8', path, hex, countLines(bytes.subarray(0, at)));
  }
  if (text.trim() === '') throw failure('empty-file', path);
  return text.replace(/\r\n?/g, '\n');
}
