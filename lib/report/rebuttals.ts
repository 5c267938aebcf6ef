import type { Analysis, RebuttalPair, Span } from '../model.js';
import { type Anchors, indexPeople, type SideClass } from './anchors.js';
import { type Html, html } from './html.js';
import { chip } from './meeting-tables.js';
import { linkTo } from './table.js';
import { formatShare, shorten } from './wording.js';

/** Characters of a passage quoted in the list; the link leads to the whole. */
const QUOTED = 280;

/** What a page number adds to a reference: the page on which the sentence at the offset begins. */
const pageAt = ({ utterances }: Analysis, offset: number): string | null =>
  utterances.find(({ span }) => span.end > offset)?.page ?? null;

/** The words of a passage without page and note marks. */
export const quotePassage = ({ memorandum }: Analysis, span: Span): string => {
  const marks = memorandum.marks.filter(
    ({ kind, span: at }) =>
      (kind === 'page' || kind === 'note') && at.start >= span.start && at.end <= span.end,
  );
  const edges = [span.start, ...marks.flatMap(({ span: at }) => [at.start, at.end]), span.end];
  const parts = edges.flatMap((start, index) =>
    index % 2 === 0 ? [memorandum.text.slice(start, edges[index + 1])] : [],
  );
  return parts.join('');
};

function renderPair(analysis: Analysis, anchors: Anchors, sideClass: SideClass, pair: RebuttalPair): Html {
  const people = indexPeople(analysis.participants);
  const side = (id: string) => people.get(id)?.delegation ?? null;
  const said = (id: string, verb: string, span: Span) => {
    const page = pageAt(analysis, span.start);
    const quoted = linkTo(anchors.at(span.start), shorten(quotePassage(analysis, span), QUOTED));
    return html`<blockquote class="${sideClass(side(id))}"><p class="by">${chip(sideClass, side(id), people.get(id)?.name ?? id)} ${verb}${page === null ? null : html` <span class="quiet">p. ${page}</span>`}</p><p>${quoted}</p></blockquote>`;
  };
  return html`<li id="${anchors.rebuttal(pair.n)}"><h4>${pair.n}. ${pair.type.charAt(0).toUpperCase()}${pair.type.slice(1)} <span class="quiet">confidence ${formatShare(pair.confidence)}</span></h4>
<div class="pair">${said(pair.targetSpeaker, 'is recorded as saying', pair.target)}${said(pair.speaker, 'answers', pair.span)}</div>
<p class="reasons">${pair.reasons.length === 0 ? 'No reasons recorded.' : html`Why: ${pair.reasons.join('; ')}`}</p></li>\n`;
}

/** All rebuttal pairs with both passages and the reasons; says so when none was found. */
export function renderRebuttals(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const heading = html`<h3 id="${anchors.section('rebuttals')}">Where they contradicted each other</h3>`;
  if (analysis.rebuttals.length === 0) {
    return html`<section class="rebuttals">${heading}<p>No passage was found that disputes an earlier one.</p></section>`;
  }
  return html`<section class="rebuttals">${heading}
<p class="lead">Candidates, each with its reasons: the sentence that disputes, and the one it disputes. The quotations lead to their places in the account.</p>
<ol>${analysis.rebuttals.map((pair) => renderPair(analysis, anchors, sideClass, pair))}</ol></section>`;
}
