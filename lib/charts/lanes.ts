import type { DocumentRow, UtteranceRow } from '../tables/contracts.js';
import { faint, ink, type Layer, quiet } from './figure.js';
import { drawHatched } from './hatching.js';
import { drawWordScales, findLargest, scaleHeight } from './layout.js';
import { shortenName, truncateText } from './lettering.js';
import { drawBoxes, drawLabels, drawLines, type Ground, labelAt, unitsOf } from './marks.js';
import { describeDocument, formatNumberOf, groupByDocument, nameOfSide } from './naming.js';
import { delegationColours, orderDelegations, unattributed } from './palette.js';
import { buildRuns, countAccount, type Run } from './reading-order.js';

export interface Lane {
  /** null for speech whose speaker is not known. */
  readonly speaker: string | null;
  readonly delegation: string | null;
  readonly words: number;
  readonly runs: readonly Run[];
  /** Middle of the lane, in pixels. */
  readonly y: number;
}

/** The lanes of one meeting, under its heading. */
export interface Panel {
  readonly document: DocumentRow;
  readonly utterances: readonly UtteranceRow[];
  readonly words: number;
  readonly top: number;
  readonly lanes: readonly Lane[];
  /** Where the lanes are, in pixels. */
  readonly y: number;
  readonly y2: number;
}

export interface Lanes {
  readonly panels: readonly Panel[];
  readonly height: number;
  /** Words of the longest account. */
  readonly max: number;
}

export const barHeight = 22;
export const laneMargin = { left: 264, right: 12 };
const heading = 40;
const between = 28;
const headingType = { size: 15, bold: true };
const nameType = { size: 14 };
const noteType = { size: 12 };

/** A lane for everybody who speaks: sides together, and within them by first word; the unattributed words last. */
function layLanes(runs: readonly Run[], top: number, laneHeight: number): Lane[] {
  const key = ({ speaker, delegation }: Run) => JSON.stringify([speaker, delegation]);
  const own = new Map<string, Run[]>();
  for (const run of runs) {
    const members = own.get(key(run));
    if (members === undefined) own.set(key(run), [run]);
    else members.push(run);
  }
  const known = runs.filter(({ speaker }) => speaker !== null);
  const ordered = [
    ...orderDelegations(known.map(({ delegation }) => delegation)).flatMap((side) =>
      known.filter(({ delegation }) => delegation === side),
    ),
    ...runs.filter(({ speaker }) => speaker === null),
  ];
  return [...new Set(ordered.map(key))].map((one, index) => {
    const members = own.get(one)!;
    return {
      speaker: members[0]!.speaker,
      delegation: members[0]!.delegation,
      words: members.reduce((sum, { from, to }) => sum + to - from, 0),
      runs: members,
      y: top + heading + (index + 0.5) * laneHeight,
    };
  });
}

/** Meetings one below the other, on one scale; those without speech are left out. */
export function layPanels(
  documents: readonly DocumentRow[],
  utterances: readonly UtteranceRow[],
  laneHeight: number,
  above = 0,
): Lanes {
  const byDocument = groupByDocument(utterances);
  const panels: Panel[] = [];
  let top = above;
  for (const document of documents) {
    const own = byDocument.get(document.document) ?? [];
    const lanes = layLanes(buildRuns(own), top, laneHeight);
    if (lanes.length === 0) continue;
    const y = top + heading - 6;
    const y2 = top + heading + lanes.length * laneHeight;
    panels.push({ document, utterances: own, words: countAccount(own), top, lanes, y, y2 });
    top = y2 + scaleHeight + between;
  }
  return {
    panels,
    height: Math.max(0, top - between),
    max: findLargest(
      panels.map(({ words }) => words),
      1,
    ),
  };
}

export const laneColours = (panels: readonly Panel[]): ReadonlyMap<string | null, string> =>
  delegationColours(panels.flatMap(({ lanes }) => lanes.map(({ delegation }) => delegation)));

/** Scales, headings, names, lane lines and the runs of speech. */
export function drawLanes(panels: readonly Panel[], ground: Ground): Layer[] {
  const colours = laneColours(panels);
  const left = unitsOf(-laneMargin.left, ground);
  const lanes = panels.flatMap(({ document, words, lanes: own }) =>
    own.map((lane) => ({ ...lane, document: document.document, length: words })),
  );
  const boxes = lanes.flatMap((lane) =>
    lane.runs.map(({ from, to }) => ({
      x: from,
      x2: to,
      y: lane.y - barHeight / 2,
      y2: lane.y + barHeight / 2,
      fill: lane.speaker === null ? unattributed.fill : colours.get(lane.delegation)!,
      document: lane.document,
      speaker: lane.speaker,
      delegation: lane.delegation,
      words: to - from,
    })),
  );
  const facts = ['document', 'speaker', 'delegation', 'words'];
  return [
    ...drawWordScales(panels, laneMargin.left, ground),
    drawLines(
      lanes.map(({ y, length }) => ({ x: 0, x2: length, y, y2: y })),
      ground,
      faint,
    ),
    drawBoxes(
      boxes.filter(({ speaker }) => speaker !== null),
      ground,
      { tooltip: facts },
    ),
    ...drawHatched(
      boxes.filter(({ speaker }) => speaker === null),
      ground,
      facts,
    ),
    drawLabels(
      panels.map(({ document, top }) =>
        labelAt(left, top + 12, shortenName(document.document, laneMargin.left - 12, headingType)),
      ),
      ground,
      headingType,
    ),
    drawLabels(
      panels.map(({ document, words, top }) => {
        const text = [describeDocument(document), formatNumberOf(words, 'word')].filter(
          (part) => part !== '',
        );
        return labelAt(0, top + 12, truncateText(text.join(' · '), ground.width, { size: 13 }), quiet);
      }),
      ground,
      { size: 13 },
    ),
    drawLabels(
      lanes.map(({ speaker, y }) =>
        labelAt(left, y - 8, shortenName(speaker ?? 'unattributed', laneMargin.left - 16, nameType), ink),
      ),
      ground,
      nameType,
    ),
    drawLabels(
      lanes.map(({ speaker, delegation, words, y }) => {
        const side = speaker === null ? 'not known who' : nameOfSide(delegation);
        const text = `${shortenName(side, 150, noteType)} · ${formatNumberOf(words, 'word')}`;
        return labelAt(left, y + 9, text, quiet);
      }),
      ground,
      noteType,
    ),
  ];
}
