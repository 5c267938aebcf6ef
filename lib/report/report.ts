import { createHash } from 'node:crypto';
import type { Analysis } from '../model.js';
import { buildAnchors, classifySides, listSides, nameDocuments } from './anchors.js';
import { type Draw, drawComparison, drawMeeting } from './figures.js';
import { admit, type Html, html, writeHtml } from './html.js';
import { noFigures, renderMeeting } from './meeting.js';
import { renderMethods } from './methods.js';
import { type Place, renderOverview } from './overview.js';
import { script } from './script.js';
import { writeStyle } from './style.js';

export interface ReportOptions {
  readonly title?: string;
  /** Makes the pictures; null leaves them out. By default the renderer of `output/render.ts`, loaded when needed. */
  readonly draw?: Draw | null;
  /** What was asked of `analyze`, for the paragraph on methods. */
  readonly analysisOptions?: Readonly<Record<string, unknown>>;
}

const drawWithVega: Draw = async (spec) => {
  const { renderSvg } = await import('../output/render.js');
  return renderSvg(spec);
};

const fingerprint = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, nothing is sent, and no script or style runs but the page's own. */
const writePolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src ${fingerprint(style)}`,
    `script-src ${fingerprint(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function renderPage(title: string, style: string, content: Html): Html {
  return html`${admit('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${admit(style)}</style>
</head>
<body>
${content}
<script>${admit(script)}</script>
</body>
</html>
`;
}

/**
 * One self-contained HTML page on a set of meetings: an overview, and every memorandum as a readable text with the
 * evidence for each sentence. It needs no network and no server, and is readable without its script. Everything
 * taken from the documents is escaped. The same analyses give the same bytes.
 *
 * @throws MemconError `missing-package` when pictures are wanted and the packages that draw them are not installed.
 */
export async function buildReport(
  analyses: readonly Analysis[],
  options: ReportOptions = {},
): Promise<string> {
  const { title = 'Memoranda of conversation', draw = drawWithVega, analysisOptions = {} } = options;
  const names = nameDocuments(analyses);
  const places = analyses.map(
    (analysis, index): Place => ({
      analysis,
      anchors: buildAnchors(analysis, names[index]!),
    }),
  );
  const sides = listSides(analyses);
  const sideClass = classifySides(sides);
  const comparison = draw === null || places.length === 0 ? [] : await drawComparison(places, draw);
  const meetings: Html[] = [];
  for (const place of places) {
    const figures = draw === null ? noFigures : await drawMeeting(place, draw);
    meetings.push(renderMeeting(place.analysis, place.anchors, sideClass, figures));
  }
  const style = writeStyle(sides);
  return writeHtml(
    renderPage(
      title,
      style,
      html`<a class="skip" href="#main">Skip to the report</a>
<header class="masthead"><h1>${title}</h1>
<nav aria-label="Contents"><a href="#overview">Overview</a> <a href="#methods">Methods</a></nav></header>
<main id="main">
${renderOverview(places, sideClass, comparison)}
${meetings}
${renderMethods(places, analysisOptions)}
</main>`,
    ),
  );
}
