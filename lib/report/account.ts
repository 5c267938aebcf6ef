import type { Analysis, Utterance } from '../model.js';
import { type Anchors, indexPeople, overlaps, type SideClass } from './anchors.js';
import { type Content, type Html, html } from './html.js';
import { renderMark } from './notes.js';
import { cutPieces, type Fragment, type Piece, type Stretch } from './pieces.js';
import { formatShare, LABEL, shorten } from './wording.js';

/** Below this the attribution is shown as unsure. */
export const UNSURE = 0.8;

const renderFragment = (analysis: Analysis, anchors: Anchors, { text, mark, cue }: Fragment): Content => {
  if (mark !== null) return renderMark(analysis.memorandum, anchors, mark, text);
  return cue ? html`<span class="cue">${text}</span>` : text;
};

/** Links at the end of a sentence to what it disputes and to what disputes it. */
const renderCrossings = (analysis: Analysis, anchors: Anchors, { span }: Utterance): Content => {
  const people = indexPeople(analysis.participants);
  const nameOf = (id: string) => shorten(people.get(id)?.name ?? id, LABEL);
  const endsHere = (offset: number) => span.start < offset && offset <= span.end;
  return analysis.rebuttals.flatMap((pair): Content[] => {
    const links: Content[] = [];
    const target = anchors.at(pair.target.start);
    const reply = anchors.at(pair.span.start);
    if (endsHere(pair.span.end) && target !== null) {
      const says = `${pair.type} (${formatShare(pair.confidence)}) of what ${nameOf(pair.targetSpeaker)} said: rebuttal ${pair.n}`;
      links.push(
        html`<a class="crossing" href="#${target}" data-pair="${pair.n}" aria-label="${says}" title="${says}">↑${pair.n}</a>`,
      );
    }
    if (endsHere(pair.target.end) && reply !== null) {
      const says = `disputed by ${nameOf(pair.speaker)}, ${pair.type} (${formatShare(pair.confidence)}): rebuttal ${pair.n}`;
      links.push(
        html`<a class="crossing" href="#${reply}" data-pair="${pair.n}" aria-label="${says}" title="${says}">↓${pair.n}</a>`,
      );
    }
    return links;
  });
};

const pairsOf = ({ rebuttals }: Analysis, { span }: Utterance): string =>
  rebuttals
    .filter((pair) => overlaps(pair.span, span) || overlaps(pair.target, span))
    .map(({ n }) => n)
    .join(' ');

const renderStretch = (analysis: Analysis, anchors: Anchors, stretch: Stretch): Content => {
  const { utterance } = stretch;
  const words = stretch.fragments.map((fragment) => renderFragment(analysis, anchors, fragment));
  if (utterance === null) return words;
  const { evidence, act, mode, speaker, kind } = utterance;
  const unsure = kind === 'speech' && speaker !== null && evidence.confidence < UNSURE;
  const pairs = pairsOf(analysis, utterance);
  return html`<span class="said${unsure ? ' unsure' : ''}"${
    stretch.first ? html` id="${anchors.utterance(utterance.id)}"` : null
  } data-kind="${kind}"${speaker === null ? null : html` data-who="${anchors.participant(speaker)}"`} data-rule="${
    evidence.rule
  }" data-sure="${formatShare(evidence.confidence)}"${act === null ? null : html` data-act="${act}"`}${
    mode === null ? null : html` data-mode="${mode}"`
  }${pairs === '' ? null : html` data-pairs="${pairs}"`}>${words}</span>${renderCrossings(analysis, anchors, utterance)}`;
};

/** First sentences of the turns of each speaker, to step from one to the next. */
const stepsOf = (
  { turns }: Analysis,
  anchors: Anchors,
  n: number,
): { before: string | null; after: string | null } => {
  const turn = turns[n - 1];
  const own = turns.filter(({ speaker }) => speaker === turn?.speaker);
  const index = own.findIndex((candidate) => candidate.n === n);
  const opening = (at: number) => {
    const id = own[at]?.utterances[0];
    return id === undefined ? null : anchors.utterance(id);
  };
  return { before: opening(index - 1), after: opening(index + 1) };
};

const labels: Partial<Record<Piece['kind'], string>> = {
  narration: 'narration',
  editorial: 'editors',
  omission: 'editors',
  heading: 'heading',
  signature: 'signature',
  attachment: 'attached paper',
  unread: 'not attributed',
};

const renderMargin = (analysis: Analysis, anchors: Anchors, piece: Piece, opensTurn: boolean): Content => {
  if (piece.kind !== 'speech') return html`<span class="who aside">${labels[piece.kind] ?? ''}</span>`;
  if (piece.speaker === null) return html`<span class="who aside">speaker not known</span>`;
  if (!opensTurn || piece.turn === null) return html`<span class="who"></span>`;
  const name = shorten(indexPeople(analysis.participants).get(piece.speaker)?.name ?? piece.speaker, LABEL);
  const { before, after } = stepsOf(analysis, anchors, piece.turn);
  const step = (href: string | null, sign: string, says: string) =>
    href === null ? null : html`<a href="#${href}" aria-label="${says} turn of ${name}">${sign}</a>`;
  return html`<span class="who"><b>${name}</b><span class="steps">${step(before, '‹', 'previous')}${step(after, '›', 'next')}</span></span>`;
};

/** The number in "[Page 227]" standing alone. */
const readFolio = (piece: Piece): string => {
  const printed = piece.stretches.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('');
  return /\[Page\s{1,5}([^\]]{1,20})\]/i.exec(printed)?.[1] ?? printed.trim();
};

const renderWords = (analysis: Analysis, anchors: Anchors, piece: Piece): Content =>
  piece.kind === 'page'
    ? html`<span class="folio">${readFolio(piece)}</span>`
    : piece.stretches.map((stretch) => renderStretch(analysis, anchors, stretch));

/**
 * The account as a readable text: one line of margin for every piece, the words of the source in their order and
 * each once.
 */
export function renderAccount(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const people = indexPeople(analysis.participants);
  const sideOf = (speaker: string | null) =>
    speaker === null ? '' : ` ${sideClass(people.get(speaker)?.delegation ?? null)}`;
  let shown: number | null = null;
  const pieces = cutPieces(analysis).map((piece) => {
    const opensTurn = piece.turn !== shown;
    if (piece.kind !== 'page') shown = piece.turn;
    const kind = piece.kind === 'speech' && piece.speaker === null ? 'speech unknown' : piece.kind;
    const classes = `piece ${kind}${sideOf(piece.speaker)}${piece.opensParagraph ? ' opens' : ''}${opensTurn ? ' turn' : ''}`;
    const topics = piece.topics.map(
      ({ n, label, printed }) =>
        html`<h4 class="topic" id="${anchors.topic(n)}"><span class="number">${n}</span> ${label}${printed ? null : ' (not printed here)'}</h4>`,
    );
    return html`${topics}<p class="${classes}">${renderMargin(analysis, anchors, piece, opensTurn)}<span class="words"${piece.kind === 'heading' ? html` role="heading" aria-level="4"` : null}>${renderWords(analysis, anchors, piece)}</span></p>\n`;
  });
  return html`<div class="account">${pieces}</div>`;
}
