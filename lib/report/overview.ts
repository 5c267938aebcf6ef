import type { Analysis } from '../model.js';
import type { Anchors, SideClass } from './anchors.js';
import { questions, takeGlance } from './glance.js';
import { type Content, type Html, html, join } from './html.js';
import { tellWhen, titleOf } from './meeting.js';
import { renderTable } from './table.js';
import { formatNumber, LABEL, shorten } from './wording.js';

/** One meeting with its anchors. */
export interface Place {
  readonly analysis: Analysis;
  readonly anchors: Anchors;
}

const total = (places: readonly Place[], count: (analysis: Analysis) => number): number =>
  places.reduce((sum, { analysis }) => sum + count(analysis), 0);

/** In one sentence what the whole report rests on, and what in it is nobody's. */
function tellWhole(places: readonly Place[]): Html {
  const words = total(places, (one) => one.words.words);
  const unknown = total(places, (one) => one.words.speech - one.words.attributed);
  const disputes = total(places, (one) => one.rebuttals.length);
  const nobody =
    unknown === 0
      ? 'all speech in them has a known speaker'
      : `${formatNumber(unknown, 'word')} of speech are given to nobody, because it is not known who speaks`;
  const disputed =
    disputes === 0
      ? 'no passage was found that contradicts an earlier one'
      : `${formatNumber(disputes, 'passage is a candidate', 'passages are candidates')} for contradicting an earlier one`;
  return html`<p class="lead">This report reads ${formatNumber(places.length, 'memorandum', 'memoranda')} of conversation, ${formatNumber(words, 'word')} in all: ${nobody}, and ${disputed}. Every number leads to the passages behind it. All counts are of <em>the note-taker’s words, not speaking time</em>.</p>`;
}

/** The first screen: the four questions answered for every meeting, then the figures that compare them. */
export function renderOverview(
  places: readonly Place[],
  sideClass: SideClass,
  figures: readonly Content[],
): Html {
  const rows = places.map(({ analysis, anchors }) => {
    const glance = takeGlance(analysis, anchors, sideClass);
    const when = tellWhen(analysis);
    const name = html`<a href="#${anchors.document}">${shorten(titleOf(analysis), 2 * LABEL)}</a><span class="quiet">${join([...analysis.memorandum.subjects.slice(0, 3).map((subject) => shorten(subject, LABEL)), when === '' ? 'no date given' : when, analysis.memorandum.id], html`<br>`)}</span>`;
    return [name, glance.room, glance.recorded, glance.topics, glance.disputes];
  });
  const head = ['Meeting', ...Object.values(questions)].map((label) => ({ label }));
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">Overview</h2>
${tellWhole(places)}
<div class="glances">${renderTable('meetings', 'The meetings', head, rows)}</div>
${figures}
</section>
`;
}
