import type { Note } from '../model.js';
import type { Chunk, Line } from './chunks.js';
import { findNoteMarks } from './note-marks.js';

/** Where a list of notes may begin: a list numbered from 1, or the source note. */
const mayOpen = ({ form, lines, text }: Chunk): boolean =>
  form === 'numbers' ? lines[0]!.number === 1 : form === 'prose' && SOURCE.test(text);

/** The source note, with whatever pasting left of its number. */
const SOURCE = /^(?:\[?\d\]?\.?\s{0,3})?source:\s/iu;
/** Words with which the editors' notes begin, or which stand early in them. */
const CITES =
  /^(?:source\b|see\b|ibid|not (?:printed|found|further)|reference\b|references\b|presumably\b|apparently\b|printed\b|dated\b|for (?:the )?texts?\b|document \d|telegram\b|footnote\b|this (?:memorandum|document)\b|the (?:source )?text\b|in telegram\b)|department of state|\bvol\.|\bpp?\.\s\d|\b(?:ante|supra|infra)\b/iu;

const MOST_CANDIDATES = 12;

/**
 * The chunks of the list of notes that closes the document; empty when there is none. A numbered list inside a speech
 * or inside a note is told from it by the marks in the text: the list to which most of them lead is the list of notes.
 */
export function findNoteList(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const starts = chunks.flatMap((chunk, index) => (index > 0 && mayOpen(chunk) ? [index] : []));
  const lists = starts.slice(-MOST_CANDIDATES).map((index) => {
    const list = chunks.slice(index);
    const notes = readNotes(list);
    const isSource = SOURCE.test(notes[0]?.text ?? '');
    const tied = findNoteMarks(text, notes[0]!.span.start, notes.length).length;
    return { list, notes, score: isSource ? Number.POSITIVE_INFINITY : tied };
  });
  const best = lists.reduce<(typeof lists)[number] | null>(
    (chosen, list) => (chosen === null || list.score >= chosen.score ? list : chosen),
    null,
  );
  if (best === null) return [];
  const cited = best.notes.filter((note) => CITES.test(note.text.slice(0, 200))).length;
  // running text after the last item: a further paragraph of that note, or the account going on
  const goesOn = best.list[0]!.form === 'numbers' && best.list.at(-1)!.form === 'prose';
  const tied = best.score > 0 && (!goesOn || best.score === Number.POSITIVE_INFINITY);
  return tied || cited * 2 >= best.notes.length ? best.list : [];
}

/** A note as read: `mark` is tied to it later. */
interface NoteText extends Note {
  readonly text: string;
}

/** A number at the margin, where pasting lost the indentation. */
const AT_MARGIN = /^\[?(\d{1,3})(?:\]|\.|\]\.)?\s{1,4}(?=\S)/u;

const numberOf = (line: Line): number | null =>
  line.number ?? (line.depth === 0 ? Number(AT_MARGIN.exec(line.item)?.[1] ?? Number.NaN) || null : null);

/**
 * The items of the list. A line without a number belongs to the note above it, and so does a numbered list inside a
 * note: it is indented further, or begins again at 1.
 */
export function readNotes(list: readonly Chunk[]): NoteText[] {
  const lines = list.flatMap((chunk) => chunk.lines);
  const depth = lines[0]?.depth ?? 0;
  const unnumbered = lines.length > 0 && numberOf(lines[0]!) === null;
  const lastAt = new Map(lines.map((line, index) => [numberOf(line), index]));
  const notes: { n: number; text: string; span: { start: number; end: number }; mark: null }[] = [];
  let inner = 0;
  for (const [index, line] of lines.entries()) {
    const end = line.start + line.text.trimEnd().length;
    const number = numberOf(line);
    const expected = notes.length + 1;
    const goesOn =
      inner > 0 && number === inner + 1 && (number !== expected || lastAt.get(expected)! > index);
    const opens = unnumbered
      ? line.depth === 0 && !/^\p{Ll}/u.test(line.text)
      : number === expected && line.depth <= depth && !goesOn;
    if (opens) {
      inner = 0;
      const body = line.number === null ? line.item.replace(AT_MARGIN, '') : line.item;
      notes.push({ n: expected, text: body, span: { start: end - body.length, end }, mark: null });
    } else {
      if (number === 1 || goesOn) inner = number!;
      if (notes.length > 0) notes.at(-1)!.span.end = end;
    }
  }
  return notes;
}
