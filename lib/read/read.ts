import { createHash } from 'node:crypto';
import { notice } from '../messages.js';
import type { Diagnostic, Memorandum, Span } from '../model.js';
import { readAttendance } from './attendance.js';
import { decodeText } from './decode.js';
import { layOut } from './layout.js';
import { blankMarks, findInlineMarks } from './marks.js';
import { findNoteMarks, tieNotes } from './note-marks.js';
import { readNotes } from './notes.js';
import { readOccasion } from './occasion.js';

export interface ReadOptions {
  /** Name of the document in every table; the file's base name without extension when a path is given. */
  readonly id?: string;
  /** Where the bytes came from, for messages and the `source` column. */
  readonly path?: string;
}

const baseName = (path: string): string => {
  const name = path.split(/[\\/]/u).findLast((part) => part !== '') ?? 'memorandum';
  return name.replace(/\.[^.]{1,8}$/u, '');
};

const TITLE_NUMBER = /^(?:No\.\s{0,3})?(\d{1,4})\.?\s{1,4}(?=\S)/u;

/** "No. 15" on a line of its own above the title. */
const findNumber = (lines: readonly string[]): string | null =>
  lines.map((line) => /^(?:No\.\s?)?(\d{1,4})\.?$/u.exec(line)?.[1]).find((number) => number !== undefined) ??
  null;

/** A printed stretch on one line: bullets of wrapped items gone, cells of a table parted by commas. */
const flatten = (printed: string): string =>
  printed
    .replace(/\n\s{0,40}(?:[•◦▪‣·*]\s)?/gu, ' ')
    .replace(/\t{1,20}/gu, ', ')
    .replace(/\s{2,200}/gu, ' ')
    .trim();

/** The most notes a memorandum is thought to have lost. */
const LOST_NOTES = 99;

/** Where the list of notes was not pasted, a mark glued to the title still shows that the text has marks. */
const countLostNotes = (text: string, title: Span | undefined): number =>
  title !== undefined && /\p{L}\d{1,2}$/u.test(text.slice(title.start, title.end)) ? LOST_NOTES : 0;

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
  const { blocks, head, noteList } = layOut(text);
  const notes = readNotes(noteList);
  const bodyEnd = notes[0]?.span.start ?? text.length;
  const body = blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span);
  const titleBlock = blocks.find(({ kind }) => kind === 'title');
  const noteMarks = findNoteMarks(text, bodyEnd, notes.length || countLostNotes(text, titleBlock?.span));
  const marks = [...findInlineMarks(text, body), ...noteMarks].sort((a, b) => a.span.start - b.span.start);
  const clean = blankMarks(text, marks);
  const print = ({ start, end }: Span): string => flatten(clean.slice(start, end));

  const title = titleBlock ? print(titleBlock.span) : null;
  const tied = tieNotes(notes, noteMarks);
  const diagnostics: Diagnostic[] = tied
    .filter(({ mark }) => mark === null)
    .map(({ n, span }) => notice('info', span, 'unmatched-note', n));

  return {
    id: options.id ?? (path === null ? 'memorandum' : baseName(path)),
    text,
    title: title?.replace(TITLE_NUMBER, '') ?? null,
    number:
      TITLE_NUMBER.exec(title ?? '')?.[1] ??
      findNumber(blocks.map(({ kind, span }) => (kind === 'source' ? print(span) : ''))),
    ...readOccasion({
      datelines: head.datelines.map(print),
      places: head.places.map(print),
      title,
      sourceNote: notes[0] ? text.slice(notes[0].span.start, notes[0].span.end) : null,
      closing: body.slice(-3).map(({ start, end }) => text.slice(start, end)),
    }),
    subjects: head.subjects.map(print),
    attendance: readAttendance(head.attendance).map((entry) => ({ ...entry, text: print(entry.span) })),
    blocks,
    marks,
    notes: tied,
    source: { path, sha256: createHash('sha256').update(bytes).digest('hex'), format: 'text' },
    diagnostics,
  };
}
