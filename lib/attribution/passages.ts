import type { BlockKind, Mark, Memorandum, Span } from '../model.js';
import { splitSentences } from '../text/sentences.js';
import { type Token, tokenize } from '../text/tokens.js';
import { type Label, readLabel } from './dialogue-labels.js';

/** A sentence, or an editorial or stage mark, of the account. */
export interface Passage {
  readonly span: Span;
  readonly kind: 'sentence' | 'omission' | 'direction';
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  readonly opensParagraph: boolean;
  readonly label: Label | null;
  /** What stands between it and the paragraph before: a heading, an omission. */
  readonly after: readonly BlockKind[];
  readonly page: string | null;
  /** Its words and marks, page and note marks left out. */
  readonly tokens: readonly Token[];
}

const trim = (text: string, start: number, end: number): Span | null => {
  const piece = text.slice(start, end);
  const body = piece.trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return null;
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + body.length };
};

/** Cuts one paragraph at its omissions and directions, and what lies between into sentences. */
function cutParagraph(
  clean: string,
  span: Span,
  marks: readonly Mark[],
): { span: Span; kind: Passage['kind'] }[] {
  const pieces: { span: Span; kind: Passage['kind'] }[] = [];
  let at = span.start;
  const pushText = (to: number) => {
    const body = trim(clean, at, to);
    if (body === null) return;
    for (const sentence of splitSentences(clean.slice(body.start, body.end), body.start)) {
      const previous = pieces.at(-1);
      if (/[\p{L}\p{N}]/u.test(clean.slice(sentence.start, sentence.end))) {
        pieces.push({ span: sentence, kind: 'sentence' });
      } else if (previous) {
        // a lone ellipsis belongs to the sentence before it
        pieces[pieces.length - 1] = { ...previous, span: { start: previous.span.start, end: sentence.end } };
      }
    }
  };
  for (const mark of marks) {
    if (mark.kind !== 'omission' && mark.kind !== 'direction') continue;
    if (mark.span.start < at || mark.span.end > span.end) continue;
    pushText(mark.span.start);
    pieces.push({ span: mark.span, kind: mark.kind });
    at = mark.span.end;
  }
  pushText(span.end);
  return pieces;
}

/** All passages of the account in order. `clean` is the text with page and note marks blanked. */
export function cutPassages(memorandum: Memorandum, clean: string): Passage[] {
  const passages: Omit<Passage, 'tokens'>[] = [];
  const pages = [
    ...memorandum.marks
      .filter(({ kind }) => kind === 'page')
      .map(({ span, value }) => ({ at: span.start, value })),
    ...memorandum.blocks
      .filter(({ kind }) => kind === 'page')
      .map(({ span }) => ({ at: span.start, value: memorandum.text.slice(span.start + 6, span.end - 1) })),
  ].sort((a, b) => a.at - b.at);
  const inline = memorandum.marks.filter(({ kind }) => kind !== 'page' && kind !== 'note');
  let paragraph = 0;
  let after: BlockKind[] = [];
  let turned = 0;
  let marked = 0;
  for (const block of memorandum.blocks) {
    if (block.kind === 'omission') {
      passages.push({
        span: block.span,
        kind: 'omission',
        paragraph: paragraph + 1,
        opensParagraph: true,
        label: null,
        after,
        page: null,
      });
    }
    if (block.kind !== 'paragraph') {
      after.push(block.kind);
      if (block.kind === 'omission') paragraph++;
      continue;
    }
    paragraph++;
    while (marked < inline.length && inline[marked]!.span.end <= block.span.start) marked++;
    let last = marked;
    while (last < inline.length && inline[last]!.span.start < block.span.end) last++;
    const label = readLabel(clean.slice(block.span.start, block.span.end), block.span.start);
    cutParagraph(clean, block.span, inline.slice(marked, last)).forEach((piece, index) => {
      passages.push({
        ...piece,
        paragraph,
        opensParagraph: index === 0,
        label,
        after: index === 0 ? after : [],
        page: null,
      });
    });
    after = [];
  }
  return passages.map((passage) => {
    while (turned < pages.length && pages[turned]!.at <= passage.span.start) turned++;
    const { start, end } = passage.span;
    const page = turned === 0 ? null : pages[turned - 1]!.value;
    return { ...passage, page, tokens: tokenize(clean.slice(start, end), start) };
  });
}
