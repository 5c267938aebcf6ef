import type { DocumentRow, TopicRow } from '../tables/contracts.js';
import { drawColumnNames, layColumnNames } from './columns.js';
import { buildEmptyFigure, buildFigure, type ChartSpec, faint, ink, quiet } from './figure.js';
import { drawHatched } from './hatching.js';
import { findLargest } from './layout.js';
import { shortenName, truncateText } from './lettering.js';
import { drawBoxes, drawLabels, drawLines, labelAt } from './marks.js';
import { describeDocument, formatPercent, groupByDocument } from './naming.js';
import { unattributed } from './palette.js';

const title = 'What was talked about';
const subtitle =
  "Share of each meeting's words by theme: the note-taker's words, not speaking time. Hatched: named in an editorial omission, but not printed.";
const left = 256;
const rowHeight = 46;
const bar = { height: 18, fill: '#4d5d6c' };
const labelRoom = 46;

const nameOfTheme = (theme: string | null): string => theme ?? 'no theme';

interface Share {
  readonly theme: string | null;
  readonly share: number;
  /** Some of it is an omission. */
  readonly omitted: boolean;
}

function sumThemes(topics: readonly TopicRow[]): Share[] {
  const sums = new Map<string | null, Share>();
  for (const { theme, share, printed } of topics) {
    const sum = sums.get(theme) ?? { theme, share: 0, omitted: false };
    sums.set(theme, { theme, share: sum.share + (printed ? share : 0), omitted: sum.omitted || !printed });
  }
  return [...sums.values()];
}

/** Themes with most words first; stretches without one last. */
function orderThemes(shares: readonly Share[]): (string | null)[] {
  const weight = new Map<string | null, number>();
  for (const { theme, share } of shares) weight.set(theme, (weight.get(theme) ?? 0) + share);
  const byName = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);
  return [...weight.keys()].sort(
    (a, b) => Number(a === null) - Number(b === null) || weight.get(b)! - weight.get(a)! || byName(a, b),
  );
}

/**
 * Themes across meetings: a column of bars for each theme, a row for each meeting, all bars on one scale. Rows in
 * the order of `documents`; those without topics are left out.
 */
export function chartThemes(documents: readonly DocumentRow[], topics: readonly TopicRow[]): ChartSpec {
  const byDocument = groupByDocument(topics);
  const rows = documents.flatMap((document) => {
    const own = byDocument.get(document.document);
    return own === undefined ? [] : [{ document, shares: sumThemes(own) }];
  });
  if (rows.length === 0) return buildEmptyFigure(title, subtitle, 'no topics in these documents');

  const all = rows.flatMap(({ shares }) => shares);
  const themes = orderThemes(all);
  const place = new Map(themes.map((theme, index) => [theme, index]));
  const names = themes.map(nameOfTheme);
  const column = Math.max(92, Math.min(190, 740 / themes.length));
  const head = layColumnNames(names, column);
  const top = head.height + 14;
  const width = column * themes.length;
  const ground = { width, height: top + rows.length * rowHeight, max: width };
  const largest = findLargest(
    all.map(({ share }) => share),
    0.01,
  );
  const middle = (row: number) => top + (row + 0.5) * rowHeight;

  const bars = rows.flatMap(({ document, shares }, row) =>
    shares.map(({ theme, share, omitted }) => {
      const x = place.get(theme)! * column;
      const x2 = x + (share / largest) * (column - labelRoom);
      const y = middle(row) - bar.height / 2;
      const facts = { document: document.document, theme: nameOfTheme(theme), share: formatPercent(share) };
      return { x, x2, y, y2: y + bar.height, fill: bar.fill, ...facts, omitted, words: share > 0 };
    }),
  );
  const omissions = bars
    .filter(({ omitted }) => omitted)
    .map((one) => ({ ...one, x: one.x2, x2: one.x2 + 10, fill: unattributed.fill, share: 'not printed' }));
  const shown = ['document', 'theme', 'share'];

  return buildFigure({
    title,
    subtitle,
    description: `${title}. ${rows
      .map(({ document, shares }) => {
        const parts = shares.map(({ theme, share, omitted }) => {
          const said = share > 0 || !omitted ? formatPercent(share) : 'not printed';
          return `${nameOfTheme(theme)} ${said}`;
        });
        return `${document.document}: ${parts.join(', ')}.`;
      })
      .join(' ')}`,
    width,
    height: ground.height,
    margin: { left, right: Math.max(8, head.overhang), bottom: 4 },
    layers: [
      drawLines(
        [...rows.keys(), rows.length].map((row) => {
          const y = top + row * rowHeight;
          return { x: -left, x2: width, y, y2: y };
        }),
        ground,
        faint,
      ),
      drawBoxes(bars, ground, { tooltip: shown }),
      ...drawHatched(omissions, ground, shown),
      drawLines(
        themes.map((_, index) => ({ x: index * column, x2: index * column, y: top, y2: ground.height })),
        ground,
        '#9a9a94',
      ),
      drawLabels(
        bars
          .filter(({ words }) => words)
          .map(({ x2, y, omitted, share }) =>
            labelAt(x2 + (omitted ? 15 : 5), y + bar.height / 2, share, ink),
          ),
        ground,
        { size: 13 },
      ),
      drawColumnNames(head, top - 10, ground, 'left'),
      drawLabels(
        rows.map(({ document }, row) =>
          labelAt(
            -left,
            middle(row) - 8,
            shortenName(document.document, left - 16, { size: 14, bold: true }),
          ),
        ),
        ground,
        { size: 14, bold: true },
      ),
      drawLabels(
        rows.map(({ document }, row) => {
          const text = truncateText(describeDocument(document), left - 20, { size: 12 });
          return labelAt(-left, middle(row) + 10, text, quiet);
        }),
        ground,
        { size: 12 },
      ),
    ],
  });
}
