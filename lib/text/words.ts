import type { Span } from '../model.js';

/** Letters and digits, joined by apostrophes, hyphens or points inside the word: "U.S", "Ben-Gurion", "Soviet's". */
const WORD = /[\p{L}\p{N}]+(?:[’'ʼ\-.][\p{L}\p{N}]+)*/gu;

/** The words of a text as spans into it, moved by `offset`. */
export function findWords(text: string, offset = 0): Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** The words of a text as printed. */
export const splitWords = (text: string): string[] => text.match(WORD) ?? [];
