import type { AttendanceEntry } from '../model.js';
import { isSideHeading, looksLikePerson } from '../people/names.js';
import type { Chunk, Line } from './chunks.js';

export interface ListItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

const toItem = (line: Line): ListItem => {
  const start = line.start + line.text.lastIndexOf(line.item);
  return { text: line.item, start, end: start + line.item.length, depth: line.depth };
};

export const readItems = (chunk: Chunk): ListItem[] =>
  chunk.lines.filter(({ item }) => item !== '').map(toItem);

/** A line broken over two items: "… for National Security" / "Affairs". */
const REST_OF_ROLE =
  /^(?:(?:and|of|for|to)\s.{1,60}|affairs|security affairs|security council|division|staff|council|department(?: of state)?|committee|state|policy)[.;,]?$/iu;

function joinBroken(items: readonly ListItem[]): ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    if (previous && previous.depth === item.depth && REST_OF_ROLE.test(item.text)) {
      joined[joined.length - 1] = { ...previous, text: `${previous.text} ${item.text}`, end: item.end };
    } else joined.push(item);
  }
  return joined;
}

/**
 * The entries of a participants list with the side each stands under: a heading in the same flat list, or the item
 * one level up of a nested one.
 */
export function readAttendance(list: readonly ListItem[]): AttendanceEntry[] {
  const items = joinBroken(list);
  const entries: AttendanceEntry[] = [];
  const above: { text: string; depth: number }[] = [];
  items.forEach((item, index) => {
    const next = items[index + 1];
    const opensList = next !== undefined && next.depth > item.depth;
    while (above.length > 0 && above.at(-1)!.depth >= item.depth && (opensList || isSideHeading(item.text)))
      above.pop();
    while (above.length > 0 && above.at(-1)!.depth > item.depth) above.pop();
    if (opensList || isSideHeading(item.text)) above.push({ text: item.text, depth: item.depth });
    else
      entries.push({
        text: item.text,
        span: { start: item.start, end: item.end },
        side: above.at(-1)?.text.replace(/\s{0,2}:$/u, '') ?? null,
      });
  });
  return entries;
}

/** Whether the items of a list without a heading are people. */
export function looksLikeAttendance(items: readonly ListItem[]): boolean {
  const people = items.filter(({ text }) => looksLikePerson(text)).length;
  const sides = items.filter(({ text }) => isSideHeading(text)).length;
  return people > 0 && people * 2 >= items.length - sides;
}
