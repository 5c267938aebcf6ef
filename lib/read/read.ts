import { createHash } from 'node:crypto';
import { notice } from '../messages.js';
import type { Diagnostic, Memorandum } from '../model.js';
import { readAttendance } from './attendance.js';
import { findDate, findEndTime, findTimes } from './dates.js';
import { decodeText } from './decode.js';
import { layOut } from './layout.js';
import { blankMarks, findInlineMarks } from './marks.js';
import { findNoteMarks, readNotes, tieNotes } from './notes.js';

export interface ReadOptions {
  /** Name of the document in every table; the file's base name without extension when a path is given. */
  readonly id?: string;
  /** Where the bytes came from, for messages and the `source` column. */
  readonly path?: string;
}

const baseName = (path: string): string =>
  path
    .replace(/[\\/]+$/u, '')
    .split(/[\\/]/u)
    .at(-1)!
    .replace(/\.[^.]{1,8}$/u, '');

const TITLE_NUMBER = /^(?:No\.\s{0,3})?(\d{1,4})\.?\s{1,4}(?=\S)/u;
const withoutMarks = (text: string): string => text.replace(/\s{2,}/gu, ' ').trim();

/** What stands before the date in a date line is the place: "[Washington,] November 9, 1954." */
function findPlace(line: string): string | null {
  const before =
    /^(.{1,80}?),?\]?\s{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.exec(
      line,
    );
  const place = (before?.[1] ?? '')
    .replace(/[[\]]/gu, '')
    .replace(/[\s,]+$/u, '')
    .trim();
  return place && /^\p{Lu}/u.test(place) && place.length <= 80 ? place : null;
}

/**
 * Reads one memorandum in plain text, as pasted from a reading page: heading and number, lists of subjects and
 * participants with and without their headings, date lines, page marks, omissions, section headings, note marks
 * glued to words, and the numbered notes at the end.
 *
 * @param source decoded text, or the bytes of a UTF-8 file
 * @throws MemconError when the bytes are empty, not text, or not UTF-8
 */
export function readMemorandum(source: string | Uint8Array, options: ReadOptions = {}): Memorandum {
  const path = options.path ?? null;
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  const text = decodeText(bytes, path);
  const layout = layOut(text);
  const notes = readNotes(layout.noteList);
  const bodyEnd = notes[0]?.span.start ?? text.length;
  const body = layout.blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span);
  const noteMarks = findNoteMarks(text, 0, bodyEnd, notes);
  const marks = [...findInlineMarks(text, body), ...noteMarks].sort((a, b) => a.span.start - b.span.start);
  const clean = blankMarks(text, marks);

  const block = (kind: string) => layout.blocks.find((candidate) => candidate.kind === kind)?.span;
  const titleSpan = block('title');
  const titleLine = titleSpan ? withoutMarks(clean.slice(titleSpan.start, titleSpan.end)) : null;
  const dated = [...layout.datelines, ...(titleLine ? [titleLine] : [])].map(withoutYearMark);
  const date = first(dated, findDate);
  const clocks = dated.map(findTimes).filter(({ start }) => start !== null);
  const times = clocks.find(({ end }) => end !== null) ?? clocks[0];
  const tied = tieNotes(notes, noteMarks);
  const diagnostics: Diagnostic[] = tied
    .filter(({ mark }) => mark === null)
    .map(({ n, span }) => notice('info', span, 'unmatched-note', n));

  return {
    id: options.id ?? (path === null ? 'memorandum' : baseName(path)),
    text,
    title: titleLine?.replace(TITLE_NUMBER, '') ?? null,
    number: titleLine ? (TITLE_NUMBER.exec(titleLine)?.[1] ?? null) : null,
    date,
    startTime: times?.start ?? null,
    endTime:
      times?.end ??
      first(
        body.slice(-3).map(({ start, end }) => text.slice(start, end)),
        findEndTime,
      ),
    place: layout.places[0] ?? first(layout.datelines.map(withoutYearMark), findPlace),
    subjects: layout.subjects,
    attendance: readAttendance(layout.attendance).map((entry) => ({
      ...entry,
      text: withoutMarks(clean.slice(entry.span.start, entry.span.end).replace(/\n\s*•?/gu, ' ')),
    })),
    blocks: layout.blocks,
    marks,
    notes: tied,
    source: { path, sha256: createHash('sha256').update(bytes).digest('hex'), format: 'text' },
    diagnostics,
  };
}

/** "October 23, 19571": the mark glued to the year goes. */
const withoutYearMark = (line: string): string => line.replace(/(?<!\d)(1[89]\d\d)\d{1,2}(?!\d)/gu, '$1');

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
