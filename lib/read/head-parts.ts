import type { BlockKind, Span } from '../model.js';
import { type ListItem, looksLikeAttendance, readItems, readLines, readTable } from './attendance.js';
import type { Chunk } from './chunks.js';
import { classifyHeadLine, type HeadKey, type KeyedLine, readKey, readsLikeProse } from './head.js';
import { hasVerb, isHeading, isLabelled, isOmission, isPage } from './lines.js';

/** What stands above the account: the kind of every chunk, and the lists and lines that are read further. */
export interface Head {
  /** Number of chunks above the account. */
  readonly length: number;
  readonly kinds: ReadonlyMap<Chunk, BlockKind>;
  readonly subjects: readonly Span[];
  readonly attendance: readonly ListItem[];
  /** Lines that may hold date, time and place, most trusted first. */
  readonly datelines: readonly Span[];
  readonly places: readonly Span[];
}

const LIST_KIND: Readonly<Record<HeadKey, BlockKind>> = {
  participants: 'participants',
  subjects: 'subjects',
  time: 'dateline',
  place: 'dateline',
  other: 'classification',
};

/** A chunk known by its key, with the items that stand in it. */
interface Keyed {
  readonly key: HeadKey;
  readonly items: readonly ListItem[];
}

interface Walk {
  length: number;
  readonly keyed: Map<Chunk, Keyed>;
  readonly lines: Map<Chunk, BlockKind | null>;
  readonly unnamed: Chunk[];
}

const lineItems = (chunk: Chunk, from = 0): ListItem[] =>
  chunk.lines.slice(from).map((line) => {
    const start = line.start + line.text.indexOf(line.item);
    return { text: line.item, start, end: start + line.item.length, depth: 1 };
  });

/** The items of a chunk of running text that a key opens: what follows on its line, and the lines below. */
function readKeyed(chunk: Chunk, { rest, at }: KeyedLine): ListItem[] {
  const start = chunk.start + at;
  const first = rest === '' ? [] : [{ text: rest, start, end: start + rest.length, depth: 1 }];
  return readLines([...first, ...lineItems(chunk, 1)]);
}

/** Items of running text below a key that stands alone, where they are what the key says; null otherwise. */
function readBelow(chunk: Chunk, key: HeadKey, isFirst: boolean): ListItem[] | null {
  if (key === 'participants' && chunk.text.includes('\t')) return readTable(chunk);
  const items = readLines(lineItems(chunk));
  if (items.some(({ text }) => text.length > 200 || hasVerb(text))) return null;
  if (key === 'participants') return looksLikeAttendance(items, isFirst) ? items : null;
  return isFirst && key !== 'other' && items.length < 6 && !isLabelled(chunk.text) ? items : null;
}

/** Goes down the page until the first running text that is no line of the head. */
function walk(chunks: readonly Chunk[]): Walk {
  const found: Walk = { length: chunks.length, keyed: new Map(), lines: new Map(), unnamed: [] };
  let open: { readonly key: HeadKey; readonly isEmpty: boolean; readonly isList: boolean } | null = null;
  let titleSeen = false;
  let afterPeople = false;
  for (const [index, chunk] of chunks.entries()) {
    if (isPage(chunk) || isOmission(chunk)) continue;
    if (chunk.form !== 'prose') {
      afterPeople ||= chunk.form === 'bullets';
      if (open) {
        found.keyed.set(chunk, { key: open.key, items: readItems(chunk) });
        open = { key: open.key, isEmpty: false, isList: true };
      } else found.unnamed.push(chunk);
      continue;
    }
    const key = readKey(chunk.lines[0]!.item);
    if (key) {
      const items = readKeyed(chunk, key);
      found.keyed.set(chunk, { key: key.key, items });
      open = items.length === 0 ? { key: key.key, isEmpty: true, isList: false } : null;
      afterPeople ||= key.key === 'participants';
      continue;
    }
    const below: ListItem[] | null = open && !open.isList ? readBelow(chunk, open.key, open.isEmpty) : null;
    if (open && below) {
      found.keyed.set(chunk, { key: open.key, items: below });
      open = { ...open, isEmpty: false };
      continue;
    }
    open = null;
    const kind = classifyHeadLine(chunk, titleSeen, afterPeople);
    titleSeen ||= kind === 'title';
    if (kind === null) {
      const speaks = isLabelled(chunk.text) && (afterPeople || titleSeen);
      if (speaks || readsLikeProse(chunk.text)) return { ...found, length: index };
    }
    found.lines.set(chunk, kind);
  }
  return found;
}

/** Which of the lists without a heading are people: the last that looks so, with what belongs to it above. */
function guessLists(lists: readonly Chunk[], named: boolean): ReadonlyMap<Chunk, HeadKey> {
  const isPeople = (list: Chunk) => looksLikeAttendance(readItems(list));
  let last = named ? -1 : lists.findLastIndex(isPeople);
  if (!named && last < 0 && lists.length > 1) last = lists.length - 1;
  let first = last;
  while (first > 0 && lists[first - 1]!.lines.length > 1 && isPeople(lists[first - 1]!)) first--;
  return new Map(
    lists.map((list, index) => [list, index >= first && index <= last ? 'participants' : 'subjects']),
  );
}

/** Reads what stands above the account. */
export function readHead(chunks: readonly Chunk[]): Head {
  const { length, keyed, lines, unnamed } = walk(chunks);
  const named = [...keyed.values()].some(({ key, items }) => key === 'participants' && items.length > 0);
  for (const [list, key] of guessLists(unnamed, named)) keyed.set(list, { key, items: readItems(list) });
  const head = chunks.slice(0, length);
  const kinds = new Map<Chunk, BlockKind>();
  let titleSeen = false;
  for (const chunk of head) {
    const found = keyed.get(chunk);
    const line = lines.get(chunk);
    const hasAccount = length < chunks.length;
    titleSeen ||= line === 'title';
    const other = !titleSeen ? 'source' : hasAccount && isHeading(chunk.text) ? 'heading' : 'classification';
    if (isPage(chunk)) kinds.set(chunk, 'page');
    else if (found) kinds.set(chunk, LIST_KIND[found.key]);
    else kinds.set(chunk, isOmission(chunk) ? 'omission' : (line ?? other));
  }
  const of = (wanted: HeadKey) =>
    head.flatMap((chunk) => {
      const found = keyed.get(chunk);
      return found?.key === wanted ? found.items : [];
    });
  return {
    length,
    kinds,
    subjects: of('subjects'),
    attendance: of('participants'),
    datelines: [...head.filter((chunk) => lines.get(chunk) === 'dateline'), ...of('time')],
    places: of('place'),
  };
}
