import type { Block, BlockKind } from '../model.js';
import { splitSentences } from '../text/sentences.js';
import { type ListItem, looksLikeAttendance, readItems } from './attendance.js';
import { type Chunk, splitChunks } from './chunks.js';
import { classifyHeadLine, type HeadKey, readKey, readsLikeProse } from './head.js';
import { findNoteList } from './notes.js';

/** A document laid out: its blocks in order, and the lists and lines of the head that are read further. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly subjects: readonly string[];
  readonly attendance: readonly ListItem[];
  /** Lines that may hold date, time and place, most trusted first. */
  readonly datelines: readonly string[];
  readonly places: readonly string[];
  readonly title: string | null;
  readonly noteList: readonly Chunk[];
}

const PAGE = /^\[Page\s[\p{L}\p{N}]{1,12}\]$/u;
const BRACKETED = /^[[(][^\]]{0,4000}[\])]$/u;
const ATTACHED = /^\[?(?:tab|attachment|enclosure|annex|appendix|attached)\b.{0,60}\]?$/iu;
const SIGNATURE =
  /^(?:\[?(?:\p{Lu}[\p{Ll}’']{1,20}|(?:\p{Lu}\.\s?){1,4}|\p{Lu}{2,5}|Jr\.?,?|[dv][aeiou]n?)[\s,]{0,3}){1,6}\]?\s?\d{0,2}$/u;
const HEADING_NUMBER = /^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s{1,4}/u;

const isPage = (chunk: Chunk): boolean => PAGE.test(chunk.text);
const isOmission = (chunk: Chunk): boolean =>
  chunk.text.startsWith('[') && BRACKETED.test(chunk.text) && !/^\[[^\]]{1,40}:\]/u.test(chunk.text);

/** A label, with the stops of "Mr." and of initials. */
const LABELLED = /^\[?\p{Lu}(?:[^:.?!]|(?<=\b\p{L}{1,4})\.){0,60}\s?:/u;

/** A line of its own inside the account that heads what follows. */
export function isHeading(text: string): boolean {
  const body = text.replace(HEADING_NUMBER, '');
  if (
    body === '' ||
    text.length > 110 ||
    LABELLED.test(text) ||
    /[\t([]/u.test(text[0]! + (text.includes('\t') ? '\t' : ''))
  )
    return false;
  const words = body.replace(/[.:]$/u, '').split(/\s+/u);
  if (words.length > 14 || !/^["“(]?[\p{Lu}\d]/u.test(body) || splitSentences(body).length > 1) return false;
  if (!/[.?!:;,”"—…]\s?\d{0,2}$/u.test(body)) return true;
  const capitals = words.filter((word) => /^[\p{Lu}\d("“]/u.test(word) || word.length <= 4).length;
  const numbered = text !== body;
  const finite =
    /\b(?:is|are|was|were|has|have|had|will|would|said|do|does|did|can|could|should|must|may)\b/u.test(body);
  return numbered && body.endsWith('.') && !finite && capitals >= words.length - 1;
}

/** Where the account begins: the first running text that is no line of the head. */
function findAccount(chunks: readonly Chunk[]): number {
  let titleSeen = false;
  let afterPeople = false;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (chunk.form !== 'prose' || isPage(chunk) || isOmission(chunk)) {
      if (chunk.form === 'bullets') afterPeople = true;
      continue;
    }
    const key = readKey(chunk.text);
    if (key) {
      afterPeople ||= key.key === 'participants';
      continue;
    }
    const kind = classifyHeadLine(chunk, titleSeen, afterPeople);
    titleSeen ||= kind === 'title';
    if (kind !== null) continue;
    if (readsLikeProse(chunk.text)) return index;
    if (LABELLED.test(chunk.text) && (afterPeople || titleSeen)) return index;
  }
  return chunks.length;
}

interface HeadParts {
  readonly kinds: ReadonlyMap<Chunk, BlockKind>;
  readonly subjects: readonly string[];
  readonly attendance: readonly ListItem[];
  readonly datelines: readonly string[];
  readonly places: readonly string[];
  readonly title: string | null;
}

const LIST_KIND: Readonly<Record<HeadKey, BlockKind>> = {
  participants: 'participants',
  subjects: 'subjects',
  time: 'dateline',
  place: 'dateline',
  other: 'classification',
};

/** Which of the lists without a heading are people: by what they hold, or else the last. */
function guessLists(lists: readonly Chunk[], named: boolean): ReadonlyMap<Chunk, HeadKey> {
  const people = named
    ? undefined
    : (lists.findLast((list) => looksLikeAttendance(readItems(list))) ??
      (lists.length > 1 ? lists.at(-1) : undefined));
  return new Map(lists.map((list) => [list, list === people ? 'participants' : 'subjects']));
}

function readHead(head: readonly Chunk[], hasAccount: boolean): HeadParts {
  const keyed = new Map<Chunk, HeadKey>();
  const inline = new Map<Chunk, ListItem>();
  let open: HeadKey | null = null;
  for (const chunk of head) {
    if (chunk.form === 'prose') {
      if (isPage(chunk)) continue;
      const line = chunk.lines[0]!;
      const key = readKey(chunk.text);
      open = key && key.rest === '' ? key.key : null;
      if (key && key.rest !== '') {
        const start = chunk.start + key.at;
        keyed.set(chunk, key.key);
        inline.set(chunk, { text: key.rest, start, end: start + key.rest.length, depth: line.depth });
      } else if (key) keyed.set(chunk, key.key);
    } else if (open !== null) keyed.set(chunk, open);
  }
  const lists = head.filter((chunk) => chunk.form !== 'prose' && !keyed.has(chunk));
  const named = [...keyed].some(
    ([chunk, key]) => key === 'participants' && (chunk.form !== 'prose' || inline.has(chunk)),
  );
  for (const [list, key] of guessLists(lists, named)) keyed.set(list, key);

  const of = (wanted: HeadKey): ListItem[] =>
    head.flatMap((chunk) => {
      if (keyed.get(chunk) !== wanted) return [];
      return chunk.form === 'prose' ? (inline.get(chunk) ?? []) : readItems(chunk);
    });
  const kinds = new Map<Chunk, BlockKind>();
  let titleSeen = false;
  let afterPeople = false;
  for (const chunk of head) {
    const key = keyed.get(chunk);
    afterPeople ||= key === 'participants';
    const line: BlockKind | null =
      key || chunk.form !== 'prose' ? null : classifyHeadLine(chunk, titleSeen, afterPeople);
    titleSeen ||= line === 'title';
    const heading =
      titleSeen && hasAccount && isHeading(chunk.text) ? 'heading' : titleSeen ? 'classification' : 'source';
    kinds.set(chunk, key ? LIST_KIND[key] : (line ?? heading));
  }
  const texts = (kind: BlockKind) =>
    head.filter((chunk) => kinds.get(chunk) === kind && !keyed.has(chunk)).map(({ text }) => text);
  const titles = texts('title');
  return {
    kinds,
    subjects: of('subjects').map(({ text }) => text),
    attendance: of('participants'),
    datelines: [...texts('dateline'), ...of('time').map(({ text }) => text), ...titles],
    places: of('place').map(({ text }) => text),
    title: titles[0] ?? null,
  };
}

/** Cuts a memorandum in plain text into blocks and finds the parts of its head. */
export function layOut(text: string): Layout {
  const chunks = splitChunks(text);
  const noteList = findNoteList(chunks);
  const written = chunks.slice(0, chunks.length - noteList.length);
  const start = findAccount(written);
  const head = readHead(written.slice(0, start), start < written.length);
  const account = written.slice(start);
  const lastProse = account.findLastIndex((chunk) => !isPage(chunk));
  const attachedFrom = account.findIndex(
    (chunk, index) => index > 0 && chunk.form === 'prose' && ATTACHED.test(chunk.text),
  );
  const kindOf = (chunk: Chunk, index: number): BlockKind => {
    if (isPage(chunk)) return 'page';
    if (attachedFrom > 0 && index >= attachedFrom) return 'attachment';
    if (chunk.form !== 'prose') return 'paragraph';
    if (isOmission(chunk)) return 'omission';
    if (index === lastProse && index > 0 && SIGNATURE.test(chunk.text)) return 'signature';
    return isHeading(chunk.text) ? 'heading' : 'paragraph';
  };
  const block = (chunk: Chunk, kind: BlockKind): Block => ({
    kind,
    span: { start: chunk.start, end: chunk.end },
  });
  return {
    ...head,
    blocks: [
      ...written.slice(0, start).map((chunk) => {
        const kind = isPage(chunk) ? 'page' : isOmission(chunk) ? 'omission' : head.kinds.get(chunk)!;
        return block(chunk, kind);
      }),
      ...account.map((chunk, index) => block(chunk, kindOf(chunk, index))),
      ...noteList.map((chunk) => block(chunk, 'note')),
    ],
    noteList,
  };
}
