import type { DocumentRow, RebuttalRow, UtteranceRow } from '../tables/contracts.js';
import { type Arc, bendArcs, numberType } from './arcs.js';
import { buildEmptyFigure, buildFigure, type ChartSpec, ink, quiet } from './figure.js';
import { drawLanes, laneColours, laneMargin, layPanels } from './lanes.js';
import { measureText } from './lettering.js';
import { drawLabels, drawPaths, drawPoints, labelAt, unitsOf } from './marks.js';
import { distinct, formatPercent, groupByDocument } from './naming.js';

const title = 'Who disputes what';
const subtitle =
  "Each line leads from a reply to the passage it disputes, in the colour of the replying side; numbers are those of the rebuttals table. Length is counted in the note-taker's words, not in speaking time.";
const width = 720;
const laneHeight = 76;
const keyHeight = 44;

/** Line styles by type, so that colour stays the delegations'; a type not named here has the last one. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  denial: [1, 0],
  rejection: [8, 3],
  counter: [2, 3],
  correction: [10, 3, 2, 3],
};
const otherDash = [4, 6];
const dashOf = (type: string): readonly number[] => (Object.hasOwn(dashes, type) ? dashes[type]! : otherDash);

/** A line of each type that occurs, with its name and how often it does. */
function layTypeKey(types: readonly string[]) {
  let left = 0;
  const occurring = distinct(types);
  const known = Object.keys(dashes).filter((type) => occurring.includes(type));
  return distinct([...known, ...occurring]).map((type) => {
    const text = `${type} (${types.filter((one) => one === type).length})`;
    const entry = { type, text, left };
    left += 44 + measureText(text, { size: 14 }) + 28;
    return entry;
  });
}

/**
 * The swimlane of turns with a curve from every reply to what it disputes. Meetings without rebuttal pairs are left
 * out; pairs are candidates, and the table gives the reasons for each.
 */
export function chartRebuttals(
  documents: readonly DocumentRow[],
  utterances: readonly UtteranceRow[],
  rebuttals: readonly RebuttalRow[],
): ChartSpec {
  const byDocument = groupByDocument(rebuttals);
  const disputed = documents.filter(({ document }) => byDocument.has(document));
  const { panels, height, max } = layPanels(disputed, utterances, laneHeight, keyHeight);
  const ground = { width, height, max };
  const px = (pixels: number) => unitsOf(pixels, ground);
  const arcs = panels.flatMap((panel) =>
    bendArcs(panel, byDocument.get(panel.document.document)!, width / max, width),
  );
  if (arcs.length === 0) return buildEmptyFigure(title, subtitle, 'no rebuttals found in these documents');

  const colours = laneColours(panels);
  const inkOf = ({ row }: Arc) => colours.get(row.delegation) ?? ink;
  const paths = arcs.flatMap((arc) => {
    const { row, points } = arc;
    const facts = {
      document: row.document,
      rebuttal: row.rebuttal,
      type: row.type,
      from: row.speaker,
      to: row.target_speaker,
      reasons: row.reasons,
      confidence: formatPercent(row.confidence),
    };
    const path = `${row.document} ${row.rebuttal}`;
    return points.map((point, step) => ({ ...point, path, step, ink: inkOf(arc), ...facts }));
  });
  const key = layTypeKey(arcs.map(({ row }) => row.type));
  const samples = key.flatMap(({ type, left }) =>
    [0, 36].map((end, step) => ({ path: type, type, step, x: px(left + end), y: 10, ink: quiet })),
  );
  const facts = ['document', 'rebuttal', 'type', 'from', 'to', 'reasons', 'confidence'];
  const numbers = arcs.map(({ row, number }) => labelAt(px(number.left), number.y, String(row.rebuttal)));
  const types = key.map(({ type }) => type);
  const tips = (up: boolean) =>
    arcs.filter(({ tip }) => tip.up === up).map((arc) => ({ ...arc.tip, ink: inkOf(arc) }));

  return buildFigure({
    title,
    subtitle,
    description: `${title}. ${arcs
      .map(
        ({ row }) =>
          `${row.document} ${row.rebuttal}: ${row.speaker}, ${row.type}, against ${row.target_speaker}.`,
      )
      .join(' ')}`,
    width,
    height,
    margin: { ...laneMargin, bottom: 0 },
    layers: [
      ...drawLanes(panels, ground),
      ...types.map((type) =>
        drawPaths(
          samples.filter((one) => one.type === type),
          ground,
          dashOf(type),
        ),
      ),
      ...types.map((type) =>
        drawPaths(
          paths.filter((one) => one.type === type),
          ground,
          dashOf(type),
          facts,
        ),
      ),
      drawPoints(tips(true), ground, 'triangle-up', 46),
      drawPoints(tips(false), ground, 'triangle-down', 46),
      drawLabels(numbers, ground, { ...numberType, halo: true }),
      drawLabels(numbers, ground, numberType),
      drawLabels(
        key.map(({ text, left }) => labelAt(px(left + 44), 10, text)),
        ground,
        { size: 14 },
      ),
    ],
  });
}
