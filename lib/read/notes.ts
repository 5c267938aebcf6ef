import type { Mark, Note } from '../model.js';
import type { Chunk } from './chunks.js';

/** The chunks of the numbered list that closes the document; empty when there is none. */
export function findNoteList(chunks: readonly Chunk[]): readonly Chunk[] {
  for (let index = chunks.length - 1; index > 0; index--) {
    const chunk = chunks[index]!;
    if (chunk.form !== 'numbers' || chunk.lines[0]!.number !== 1) continue;
    const numbers = chunks.slice(index).flatMap(({ lines }) => lines.flatMap(({ number }) => number ?? []));
    if (numbers.every((number, place) => number === place + 1)) return chunks.slice(index);
    return [];
  }
  return [];
}

/** The items of the list; lines without a number belong to the item above them. */
export function readNotes(list: readonly Chunk[]): Note[] {
  const notes: { n: number; span: { start: number; end: number }; mark: null }[] = [];
  for (const line of list.flatMap(({ lines }) => lines)) {
    const end = line.start + line.text.trimEnd().length;
    if (line.number !== null) {
      notes.push({ n: line.number, span: { start: line.end - line.item.length, end }, mark: null });
    } else if (notes.length > 0) notes.at(-1)!.span.end = end;
  }
  return notes;
}

/** Digits glued to the end of a word, a stop, a bracket or a quotation mark; or apart at the end of a line. */
const GLUED = /(?<=[\p{L}.,;:!?)\]”’"'…—])\d{1,3}(?![\p{L}\p{N}])(?!\.\d)/gu;
/** A mark glued to a year: "October 23, 19571". */
const AFTER_YEAR = /(?<=(?<!\d)1[89]\d\d)\d{1,2}(?!\d)/gu;
const AT_LINE_END = /(?<=[\p{L}\d.)\]] )\d{1,3}(?=\s{0,3}(?:\n|$))/gu;
/** Digits after these are part of a name: "F.104", "Article I.2", "p.3". */
const PART_OF_NAME = /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.(?:\p{Lu}\.)*|Nos?\.|pp?\.|vols?\.|art\.)$/u;

/**
 * The note marks of a stretch of text, tied to the list. Marks stand in the order of the list and are numbered from
 * 1 or, where the source note bears mark 0, from 0; a digit that does not fit that order belongs to the text.
 */
export function findNoteMarks(text: string, from: number, to: number, notes: readonly Note[]): Mark[] {
  if (notes.length === 0) return [];
  const stretch = text.slice(from, to);
  const found = [GLUED, AFTER_YEAR, AT_LINE_END]
    .flatMap((pattern) => [...stretch.matchAll(pattern)])
    .filter((match) => !PART_OF_NAME.test(stretch.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => ({ at: from + match.index, digits: match[0], value: Number(match[0]) }))
    .filter(({ digits }) => digits === '0' || !digits.startsWith('0'))
    .sort((a, b) => a.at - b.at);
  const first = found.find(({ value }) => value <= 1)?.value ?? 1;
  const limit = first + notes.length - 1;
  const chain = longestRise(found.filter(({ value }) => value >= first && value <= limit));
  return chain.map(({ at, digits }) => ({
    kind: 'note',
    span: { start: at, end: at + digits.length },
    value: digits,
  }));
}

/**
 * The longest sequence that rises by one as nearly as can be: a skip of up to three is allowed (a mark may be lost
 * in pasting), a fall is not.
 */
function longestRise<T extends { readonly value: number }>(items: readonly T[]): T[] {
  const length: number[] = [];
  const before: number[] = [];
  let best = -1;
  items.forEach(({ value }, index) => {
    length[index] = 1;
    before[index] = -1;
    for (let other = Math.max(0, index - 60); other < index; other++) {
      const step = value - items[other]!.value;
      if (step >= 1 && step <= 3 && length[other]! + 1 > length[index]!) {
        length[index] = length[other]! + 1;
        before[index] = other;
      }
    }
    if (best < 0 || length[index]! > length[best]!) best = index;
  });
  const chain: T[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.unshift(items[at]!);
  return chain;
}

/** Ties each note to its mark: mark k is item k, or item k + 1 where the marks begin at 0. */
export function tieNotes(notes: readonly Note[], marks: readonly Mark[]): Note[] {
  const first = marks.some(({ value }) => value === '0') ? 0 : 1;
  const byNumber = new Map(marks.map((mark) => [Number(mark.value) - first + 1, mark.span]));
  return notes.map((note) => ({ ...note, mark: byNumber.get(note.n) ?? null }));
}
