import type { Span } from '../model.js';

/** A line of the page with its offsets; `depth` counts list levels, 0 for running text. */
export interface Line extends Span {
  readonly text: string;
  readonly depth: number;
  /** The line without its bullet or number. */
  readonly item: string;
  /** Number of a numbered list item, as printed. */
  readonly number: number | null;
}

/** Lines that stand together, parted from others by blank lines. */
export interface Chunk extends Span {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly form: 'prose' | 'bullets' | 'numbers';
}

/** A hyphen or dash is a bullet unless it goes on with the running text of the line above. */
const BULLET = /^(\s{0,40})[•◦▪‣·*–-]\s{1,8}(?=\S)/u;
const DASHED = /^\s{0,40}[–-]\s/u;
/** Numbered items are indented, except where the pasting lost it; the first note of a document says so itself. */
const NUMBER = /^(\s{1,40}|(?=1\.\s{1,8}Source\b))(\d{1,3})\.\s{1,8}(?=\S)/u;
/** What goes on with the list item above it, where lines are wrapped: it is indented, or begins in mid-sentence. */
const CONTINUES = /^\s{2,40}\S|^\p{Ll}/u;

/** Two spaces a level. */
const toDepth = (indent: string): number => Math.max(1, Math.round(indent.length / 2));

const readText = (text: string, start: number): Line => ({
  start,
  end: start + text.length,
  text,
  depth: 0,
  item: text.trim(),
  number: null,
});

function readLine(text: string, start: number): Line {
  const end = start + text.length;
  const bullet = BULLET.exec(text);
  if (bullet) {
    return {
      start,
      end,
      text,
      depth: toDepth(bullet[1]!),
      item: text.slice(bullet[0].length).trim(),
      number: null,
    };
  }
  const numbered = NUMBER.exec(text);
  if (numbered) {
    const item = text.slice(numbered[0].length).trim();
    return { start, end, text, depth: toDepth(numbered[1]!), item, number: Number(numbered[2]) };
  }
  return readText(text, start);
}

/** The lines of one chunk, none of them blank, as the chunk they make. */
export function gather(lines: readonly Line[], text: string): Chunk {
  const first = lines[0]!;
  const start = first.start + (first.text.length - first.text.trimStart().length);
  const last = lines.at(-1)!;
  const end = last.start + last.text.trimEnd().length;
  const form =
    first.depth === 0 ? 'prose' : first.number === null ? ('bullets' as const) : ('numbers' as const);
  return { lines, start, end, text: text.slice(start, end), form };
}

/** Cuts the text at blank lines, and where running text meets a list; a list item may be wrapped over several lines. */
export function splitChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) chunks.push(gather(open, text));
    open = [];
  };
  let at = 0;
  for (const raw of text.split('\n')) {
    if (raw.trim() === '') close();
    else {
      const isWrapped =
        DASHED.test(raw) && open.length > 0 && open[0]!.depth === 0 && !/:\s{0,3}$/u.test(open.at(-1)!.text);
      const line = isWrapped ? readText(raw, at) : readLine(raw, at);
      const inList = open.length > 0 && open[0]!.depth > 0;
      const goesOn = open.length === 0 || (inList ? line.depth > 0 || CONTINUES.test(raw) : line.depth === 0);
      if (!goesOn) close();
      open.push(line);
    }
    at += raw.length + 1;
  }
  close();
  return chunks;
}
