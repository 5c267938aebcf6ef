import type { Block, Mark, Memorandum, Note } from '../model.js';
import type { Anchors } from './anchors.js';
import { type Content, type Html, html } from './html.js';
import { cutFragments } from './pieces.js';

const noteOf = ({ notes }: Memorandum, mark: Mark): Note | undefined =>
  notes.find((note) => note.mark?.start === mark.span.start);

/** A page number, note mark, bracketed omission or stage direction inside the text. `printed` is what stands there. */
export function renderMark(memorandum: Memorandum, anchors: Anchors, mark: Mark, printed: string): Content {
  if (mark.kind === 'page') return html`<span class="folio">${mark.value}</span>`;
  if (mark.kind !== 'note') return html`<span class="${mark.kind}">${printed}</span>`;
  const note = noteOf(memorandum, mark);
  if (note === undefined) return html`<sup class="mark">${printed}</sup>`;
  return html`<sup class="mark"><a id="${anchors.mark(note.n)}" href="#${anchors.note(note.n)}" aria-label="note ${printed}">${printed}</a></sup>`;
}

/** A block as printed, its marks tied to their notes. */
export const renderBlock = (memorandum: Memorandum, anchors: Anchors, { span }: Block): Html =>
  html`${cutFragments(memorandum, span).map(({ text, mark }) =>
    mark === null ? text : renderMark(memorandum, anchors, mark, text),
  )}`;

/** The end notes, numbered as their marks are, each with a link back. Null when there are none. */
export function renderNotes(memorandum: Memorandum, anchors: Anchors): Html | null {
  if (memorandum.notes.length === 0) return null;
  const items = memorandum.notes.map(({ n, span, mark }) => {
    const words = memorandum.text.slice(span.start, span.end);
    const number = mark === null ? null : memorandum.text.slice(mark.start, mark.end);
    const back =
      number === null
        ? html`<span class="number" title="no mark in the text">–</span>`
        : html`<a class="number" href="#${anchors.mark(n)}" aria-label="back to the text">${number}</a>`;
    return html`<li id="${anchors.note(n)}">${back} <span class="words">${words}</span></li>\n`;
  });
  return html`<section class="notes"><h3 id="${anchors.section('notes')}">Notes</h3><ul>${items}</ul></section>`;
}
