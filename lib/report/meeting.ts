import { nameTheme } from '../analysis/themes.js';
import type { Analysis } from '../model.js';
import { renderAccount, UNSURE } from './account.js';
import { type Anchors, overlaps, type SideClass } from './anchors.js';
import { citeDocument } from './cite.js';
import { takeGlance } from './glance.js';
import { type Content, type Html, html, join } from './html.js';
import { renderDelegations, renderExchanges, renderParticipants, renderTopics } from './meeting-tables.js';
import { renderBlock, renderMark, renderNotes } from './notes.js';
import { renderRebuttals } from './rebuttals.js';
import { linkTo } from './table.js';
import { formatDate, formatNumber, formatShare, LABEL, shorten } from './wording.js';

/** The figures of one meeting, drawn; each may be missing. */
export interface MeetingFigures {
  readonly turns: Html | null;
  readonly exchanges: Html | null;
  readonly topics: Html | null;
}

export const noFigures: MeetingFigures = { turns: null, exchanges: null, topics: null };

/** What a meeting is called in headings and lists: its title, or its file where it has none. */
export const titleOf = ({ memorandum: { title, number, id } }: Analysis): string =>
  title === null ? id : number === null || title.startsWith(number) ? title : `${number}. ${title}`;

/** Date, hours and place as far as they are known. */
export function tellWhen({ memorandum }: Analysis): string {
  const { date, startTime, endTime, place } = memorandum;
  const hours =
    startTime === null
      ? endTime && `until ${endTime}`
      : `${startTime}${endTime === null ? '' : `–${endTime}`}`;
  return [date === null ? null : formatDate(date), hours, place].filter((part) => part !== null).join(', ');
}

const headKinds: ReadonlySet<string> = new Set([
  'source',
  'title',
  'dateline',
  'classification',
  'subjects',
  'participants',
]);

function renderHead(analysis: Analysis, anchors: Anchors, heading: string): Html {
  const { memorandum } = analysis;
  const blocks = memorandum.blocks.filter(({ kind }) => headKinds.has(kind));
  const title = blocks.filter(({ kind }) => kind === 'title');
  const source = memorandum.marks.filter(
    (mark) => mark.kind === 'note' && title.some(({ span }) => overlaps(span, mark.span)),
  );
  const marks = source.map((mark) => renderMark(memorandum, anchors, mark, mark.value));
  const others = blocks.filter(({ kind }) => kind !== 'title');
  const printed =
    others.length === 0
      ? null
      : html`<details class="printed"><summary>The head as printed</summary>${others.map((block) => html`<p>${renderBlock(memorandum, anchors, block)}</p>`)}</details>`;
  const facts = [tellWhen(analysis), memorandum.subjects.join('; ')].filter((fact) => fact !== '');
  return html`<header>
<h2 id="${heading}">${titleOf(analysis)}${join(marks, ' ')}</h2>
<p class="facts">${join(facts.length === 0 ? ['Date and place not given'] : facts, html` <span aria-hidden="true">·</span> `)}</p>
<p class="quiet">${citeDocument(memorandum)}</p>
${printed}</header>`;
}

function renderRail({ topics }: Analysis, anchors: Anchors): Html {
  const items = topics.map(
    ({ n, label, theme, share, printed }) =>
      html`<li${printed ? null : html` class="unprinted"`}><a href="#${anchors.topic(n)}">${shorten(label, LABEL)}</a> <span class="quiet">${printed ? formatShare(share) : 'not printed'}${theme === null ? null : `, ${nameTheme(theme)}`}</span></li>\n`,
  );
  return html`<nav class="rail" aria-label="Topics of ${anchors.document}"><h4>Topics</h4>${items.length === 0 ? html`<p>None told apart.</p>` : html`<ol>${items}</ol>`}</nav>`;
}

/** What the marks in the text mean, counted for this meeting. Beside the text it also holds what the script tells. */
function renderKey({ utterances }: Analysis): Html {
  const unsure = utterances.filter(
    ({ kind, speaker, evidence }) => kind === 'speech' && speaker !== null && evidence.confidence < UNSURE,
  ).length;
  const unknown = utterances.filter(({ kind, speaker }) => kind === 'speech' && speaker === null).length;
  const entries: readonly (readonly [Content, Content])[] = [
    [
      html`<span class="said unsure">unsure</span>`,
      `not sure who speaks: ${formatNumber(unsure, 'passage')}`,
    ],
    [html`<span class="swatch unknown"></span>`, `speaker not known: ${formatNumber(unknown, 'passage')}`],
    [html`<i>italic</i>`, 'narration or the editors: nobody’s speech'],
    [
      html`<span class="crossing">↑1</span> <span class="crossing">↓1</span>`,
      'disputes an earlier passage; is disputed by a later one',
    ],
  ];
  return html`<div class="evidence" role="group" aria-label="Evidence"><div class="card" aria-live="polite"><p class="hint">Point at a sentence to see who is recorded as saying it, and why; or step through with the arrow keys.</p></div>
<dl class="key">${entries.map(([sign, meaning]) => html`<div><dt>${sign}</dt><dd>${meaning}</dd></div>`)}</dl></div>`;
}

/** What the reader noticed while taking the document in, with the place where there is one. */
function renderDiagnostics({ diagnostics }: Analysis, anchors: Anchors): Html | null {
  if (diagnostics.length === 0) return null;
  const items = diagnostics.map(
    ({ message, span }) => html`<li>${linkTo(span === null ? null : anchors.at(span.start), message)}</li>\n`,
  );
  return html`<h4>Noticed while reading</h4><ul class="noticed">${items}</ul>`;
}

const renderContents = (anchors: Anchors, notes: boolean): Html =>
  html`<nav class="contents" aria-label="Parts of ${anchors.document}">${[
    ['people', 'At a glance'],
    ['account', 'The account'],
    ['rebuttals', 'Contradictions'],
    ...(notes ? [['notes', 'Notes']] : []),
    ['delegations', 'Tables'],
  ].map(([section = '', label = '']) => html`<a href="#${anchors.section(section)}">${label}</a> `)}</nav>`;

/** One memorandum: head, what was found, the account to read, disputes, notes, tables. */
export function renderMeeting(
  analysis: Analysis,
  anchors: Anchors,
  sideClass: SideClass,
  figures: MeetingFigures,
): Html {
  const glance = takeGlance(analysis, anchors, sideClass);
  const heading = anchors.section('title');
  return html`<article class="meeting" id="${anchors.document}" aria-labelledby="${heading}">
${renderHead(analysis, anchors, heading)}
${renderContents(anchors, analysis.memorandum.notes.length > 0)}
<section class="found">
<h3>The meeting at a glance</h3>
${renderParticipants(analysis, anchors, sideClass)}
<p>${glance.recorded}</p>
${figures.turns}
<p>${glance.topics} ${glance.disputes}</p>
${figures.topics}${figures.exchanges}
</section>
<section class="reading">
<h3 id="${anchors.section('account')}">The account</h3>
<div class="columns">
${renderRail(analysis, anchors)}
${renderAccount(analysis, anchors, sideClass)}
${renderKey(analysis)}
</div>
</section>
${renderRebuttals(analysis, anchors, sideClass)}
${renderNotes(analysis.memorandum, anchors)}
<section class="tables">
<h3>Tables</h3>
${renderDelegations(analysis, anchors, sideClass)}
${analysis.topics.length === 0 ? null : renderTopics(analysis, anchors)}
${analysis.exchanges.length === 0 ? null : renderExchanges(analysis, anchors, sideClass)}
${renderDiagnostics(analysis, anchors)}
</section>
</article>
`;
}
