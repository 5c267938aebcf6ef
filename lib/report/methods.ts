import { loadList } from '../text/lists.js';
import { citeDocument } from './cite.js';
import { type Html, html } from './html.js';
import { writeMethods } from './methods-text.js';
import type { Place } from './overview.js';
import { formatNumber, formatShare } from './wording.js';

/** What each rule means. */
const listRules = (): ReadonlyMap<string, string> =>
  new Map(loadList('rules.csv', ['rule', 'description']).map(({ rule, description }) => [rule, description]));

/** Each rule used with what it means and what rests on it; the sentences' evidence leads here. */
function renderRules(places: readonly Place[]): Html {
  const utterances = places.flatMap(({ analysis }) => analysis.utterances);
  const total = utterances.reduce((sum, { words }) => sum + words, 0);
  const meanings = listRules();
  const used = [...new Set(utterances.map(({ evidence }) => evidence.rule))].sort();
  const entries = used.map((rule) => {
    const own = utterances.filter(({ evidence }) => evidence.rule === rule);
    const words = own.reduce((sum, utterance) => sum + utterance.words, 0);
    const share = total === 0 ? '' : ` (${formatShare(words / total)} of all words)`;
    const meaning = meanings.get(rule);
    return html`<div><dt id="rule:${rule}">${rule}</dt><dd>${meaning === undefined ? null : html`<span class="meaning">${meaning}</span> `}<span class="quiet">${formatNumber(own.length, 'passage')}, ${formatNumber(words, 'word')}${share}</span></dd></div>\n`;
  });
  return html`<h3>Rules of attribution</h3><dl class="rules">${entries}</dl>`;
}

/** What was counted and how, the rules behind the attributions, and where the documents are printed. */
export function renderMethods(places: readonly Place[], options: Readonly<Record<string, unknown>>): Html {
  const cited = places.map(
    ({ analysis: { memorandum }, anchors }) =>
      html`<li><a href="#${anchors.document}">${citeDocument(memorandum)}</a> <span class="quiet hash">SHA-256 ${memorandum.source.sha256}</span></li>\n`,
  );
  const analyses = places.map(({ analysis }) => analysis);
  return html`<section class="methods" aria-labelledby="methods"><h2 id="methods">Methods</h2>
<p>${writeMethods(analyses, options)}</p>
${renderRules(places)}
<h3>Documents</h3><ul class="cited">${cited}</ul></section>`;
}
