import type { DocumentRow, ExchangeRow } from '../tables/contracts.js';
import { drawColumnNames, layColumnNames } from './columns.js';
import { buildEmptyFigure, buildFigure, type ChartSpec, ink, quiet } from './figure.js';
import { findLargest } from './layout.js';
import { shortenName } from './lettering.js';
import { drawBoxes, drawLabels, labelAt } from './marks.js';
import { formatCount, nameOfSide } from './naming.js';
import { delegationColours, inkOn, orderDelegations } from './palette.js';

const subtitle =
  'How often the person in the column takes the turn after the person in the row. Counted are changes of turn that no omission and no unattributed speech parts.';
const left = 272;
const side = { width: 6, gap: 4 };
const nameType = { size: 14 };
const none = { fill: '#f7f7f5', ink: '#a3a39d' };

interface Speaker {
  readonly name: string;
  readonly delegation: string | null;
}

/** Sides together, and within them by first turn. */
function orderSpeakers(exchanges: readonly ExchangeRow[]): Speaker[] {
  const met = new Map<string, Speaker>();
  for (const row of exchanges) {
    met.set(row.from_speaker, { name: row.from_speaker, delegation: row.from_delegation });
    met.set(row.to_speaker, { name: row.to_speaker, delegation: row.to_delegation });
  }
  const speakers = [...met.values()];
  return orderDelegations(speakers.map(({ delegation }) => delegation)).flatMap((delegation) =>
    speakers.filter((speaker) => speaker.delegation === delegation),
  );
}

/** From paper to slate; colours of delegations mean delegations, so a count has none of them. */
function shade(part: number): string {
  const channel = (from: number, to: number) =>
    Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0xe4, 0x33)}${channel(0xe8, 0x47)}${channel(0xea, 0x55)}`;
}

/** Who takes the turn after whom in one meeting, as a matrix with the counts in its cells. */
export function chartExchanges(document: DocumentRow, exchanges: readonly ExchangeRow[]): ChartSpec {
  const title = `Who answers whom: ${document.document}`;
  const own = exchanges.filter((row) => row.document === document.document);
  const speakers = orderSpeakers(own);
  if (speakers.length === 0)
    return buildEmptyFigure(title, subtitle, 'nobody answers anybody in this account');

  const cell = { width: Math.max(44, Math.min(130, 620 / speakers.length)), height: 52 };
  const names = speakers.map(({ name }) => name);
  const place = new Map(names.map((name, index) => [name, index]));
  const columns = layColumnNames(names, cell.width);
  const top = (columns.level ? 26 : 0) + columns.height + side.width + side.gap;
  const width = cell.width * speakers.length;
  const ground = { width, height: top + cell.height * speakers.length, max: width };
  const colours = delegationColours(speakers.map(({ delegation }) => delegation));
  const most = findLargest(
    own.map(({ count }) => count),
    1,
  );

  const cells = own.map((row) => {
    const x = place.get(row.to_speaker)! * cell.width;
    const y = top + place.get(row.from_speaker)! * cell.height;
    const fill = row.count === 0 ? none.fill : shade(row.count / most);
    const box = { x: x + 1, x2: x + cell.width - 1, y: y + 1, y2: y + cell.height - 1, fill };
    return { ...box, has_spoken: row.from_speaker, speaks_next: row.to_speaker, count: row.count };
  });
  const rowMiddle = (index: number) => top + (index + 0.5) * cell.height;
  const told = own.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);

  return buildFigure({
    title,
    subtitle,
    description: `${title}. ${subtitle} ${told
      .map(
        ({ from_speaker, to_speaker, count }) =>
          `${to_speaker} after ${from_speaker}: ${formatCount(count)}.`,
      )
      .join(' ')}`,
    width,
    height: ground.height,
    margin: { left, right: Math.max(columns.overhang, 520 - left - width), bottom: 4 },
    layers: [
      drawBoxes(cells, ground, { tooltip: ['has_spoken', 'speaks_next', 'count'] }),
      drawLabels(
        cells.map(({ x, x2, y, y2, fill, count }) =>
          labelAt((x + x2) / 2, (y + y2) / 2, formatCount(count), count === 0 ? none.ink : inkOn(fill)),
        ),
        ground,
        { size: 16, bold: true, align: 'center' },
      ),
      drawBoxes(
        speakers.flatMap(({ delegation }, index) => {
          const fill = colours.get(delegation)!;
          const y = top + index * cell.height + 1;
          const x = index * cell.width + 1;
          const above = top - side.gap;
          return [
            { x: -side.gap - side.width, x2: -side.gap, y, y2: y + cell.height - 2, fill },
            { x, x2: x + cell.width - 2, y: above - side.width, y2: above, fill },
          ];
        }),
        ground,
      ),
      drawColumnNames(columns, top - side.gap - side.width - 8, ground, 'center'),
      drawLabels(
        speakers.map(({ name }, index) =>
          labelAt(-left, rowMiddle(index) - 8, shortenName(name, left - 30, nameType), ink),
        ),
        ground,
        nameType,
      ),
      drawLabels(
        speakers.map(({ delegation }, index) => {
          const text = shortenName(nameOfSide(delegation), left - 30, { size: 12 });
          return labelAt(-left, rowMiddle(index) + 9, text, quiet);
        }),
        ground,
        { size: 12 },
      ),
      drawLabels(
        [labelAt(0, 8, 'speaks next →', quiet), labelAt(-left, top - 14, 'has just spoken ↓', quiet)],
        ground,
        { size: 13 },
      ),
    ],
  });
}
