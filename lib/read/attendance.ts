import type { AttendanceEntry } from '../model.js';
import { looksLikePerson, readPersonName } from '../people/names.js';
import { isSideHeading } from '../people/sides.js';
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

const join = (above: ListItem, below: ListItem): ListItem => ({
  ...above,
  text: `${above.text} ${below.text}`,
  end: below.end,
});

/** The items of a bulleted or numbered list; a wrapped line belongs to the item above it. */
export function readItems(chunk: Chunk): ListItem[] {
  const items: ListItem[] = [];
  for (const line of chunk.lines) {
    if (line.item === '') continue;
    const item = toItem(line);
    if (line.depth === 0 && items.length > 0) items[items.length - 1] = join(items.at(-1)!, item);
    else items.push(item);
  }
  return items;
}

const DANGLING = /(?:,|;|\b(?:and|of|for|the|to|in|with))$/u;

/** Lines without bullets as items of a list; one item where they are a wrapped sentence. */
export function readLines(items: readonly ListItem[]): ListItem[] {
  const isWrapped = items.some(
    ({ text }, index) =>
      (index > 0 && /^\p{Ll}/u.test(text)) || (index < items.length - 1 && DANGLING.test(text)),
  );
  const first = items[0];
  return isWrapped && first ? [items.slice(1).reduce(join, first)] : [...items];
}

/** The cells of a line parted by tabs, the empty ones left out, each with its column. */
const readCells = ({ text, start }: Line): (ListItem & { readonly column: number })[] => {
  let at = start;
  return text.split('\t').flatMap((cell, column) => {
    const from = at + (cell.length - cell.trimStart().length);
    at += cell.length + 1;
    const body = cell.trim();
    return body === '' ? [] : [{ text: body, start: from, end: from + body.length, depth: 2, column }];
  });
};

/**
 * A table of participants: sides over its columns, sides in its first column, or name and office side by side (one
 * item a row).
 */
export function readTable(chunk: Chunk): ListItem[] {
  const rows = chunk.lines.map(readCells).filter((row) => row.length > 0);
  const [head = [], ...rest] = rows;
  if (head.every(({ text }) => isSideHeading(text))) {
    return head.flatMap((side) => [
      { ...side, depth: 1 },
      ...rest.flatMap((row) => row.filter(({ column }) => column === side.column)),
    ]);
  }
  return rows.flatMap((row) => {
    const [first, ...others] = row;
    if (first!.column === 0 && isSideHeading(first!.text)) return [{ ...first!, depth: 1 }, ...others];
    const whole = { ...first!, text: row.map(({ text }) => text).join(', '), end: row.at(-1)!.end };
    return [whole];
  });
}

const SIDE_INSIDE =
  /(?:^|[;.,]\s{1,3}(?:and\s)?)((?:for\s)?(?:the\s)?\p{L}[\p{L}.\s]{1,40}?)\s?(?::\s{0,3}|[—–])(?=\S)/giu;

/** "For the United States: the Secretary, Mr. Pell; for Japan: …" as a heading and what stands under it. */
function splitSides(item: ListItem): ListItem[] {
  const sides = [...item.text.matchAll(SIDE_INSIDE)].filter((match) => isSideHeading(match[1]!));
  const first = sides[0];
  // a wrapped item is longer on the page than its text: no places inside it are known
  if (!first || item.end - item.start !== item.text.length) return [item];
  const cut = (from: number, to: number, depth: number): ListItem[] => {
    const raw = item.text.slice(from, to);
    const text = raw.trim().replace(/[;,]$/u, '');
    const start = item.start + from + (raw.length - raw.trimStart().length);
    return text === '' ? [] : [{ text, start, end: start + text.length, depth }];
  };
  return [
    ...cut(0, first.index, item.depth),
    ...sides.flatMap((side, n) => {
      const label = side.index + side[0].indexOf(side[1]!);
      return [
        ...cut(label, label + side[1]!.length, item.depth),
        ...cut(side.index + side[0].length, sides[n + 1]?.index ?? item.text.length, item.depth + 1),
      ];
    }),
  ];
}

const isBareName = (text: string): boolean => {
  const { words } = readPersonName(text);
  return words.length >= 2 && words.length <= 4;
};

/** A line broken over two items: "… for National Security" / "Affairs". */
const REST_OF_ROLE =
  /^(?:(?:of|for|to)\s.{1,60}|affairs|security affairs|security council|division|staff|council|department(?: of state)?|committee|state|policy)[.;,]?$/iu;

function goesOn(above: ListItem, item: ListItem): boolean {
  if (above.depth !== item.depth) return false;
  const dangling = DANGLING.exec(above.text)?.[0] ?? '';
  if (/^\p{Ll}/u.test(dangling)) return true;
  if (isSideHeading(item.text) || isSideHeading(above.text)) return false;
  const rest = /^and\s(.{1,60})$/u.exec(item.text)?.[1];
  if (rest !== undefined) return !looksLikePerson(rest) && !isBareName(rest);
  return REST_OF_ROLE.test(item.text) || (dangling !== '' && !looksLikePerson(item.text));
}

function joinBroken(items: readonly ListItem[]): ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const above = joined.at(-1);
    if (above && goesOn(above, item)) joined[joined.length - 1] = join(above, item);
    else joined.push(item);
  }
  return joined;
}

/**
 * The entries of a participants list with the side each stands under: a heading in the same flat list, or the item
 * one level up of a nested one.
 */
export function readAttendance(list: readonly ListItem[]): AttendanceEntry[] {
  const items = joinBroken(list).flatMap(splitSides);
  const entries: AttendanceEntry[] = [];
  const above: { text: string; depth: number }[] = [];
  items.forEach((item, index) => {
    const next = items[index + 1];
    const opensList = next !== undefined && next.depth > item.depth;
    const heads = isSideHeading(item.text) || (opensList && !looksLikePerson(item.text));
    while (above.length > 0 && above.at(-1)!.depth >= item.depth + (heads ? 0 : 1)) above.pop();
    if (heads) above.push({ text: item.text, depth: item.depth });
    else
      entries.push({
        text: item.text,
        span: { start: item.start, end: item.end },
        side: above.at(-1)?.text.replace(/\s{0,2}:$/u, '') ?? null,
      });
  });
  return entries;
}

/**
 * Whether the items of a list are people.
 *
 * @param named whether a heading says so: then two or three capitalised words are enough
 */
export function looksLikeAttendance(items: readonly ListItem[], named = false): boolean {
  const sides = items.filter(({ text }) => isSideHeading(text)).length;
  const people = items.filter(({ text }) => looksLikePerson(text) || (named && isBareName(text))).length;
  return people > 0 && people * 2 >= items.length - sides;
}
