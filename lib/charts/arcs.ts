import type { RebuttalRow } from '../tables/contracts.js';
import { barHeight, type Lane, type Panel } from './lanes.js';
import { spreadLabels } from './layout.js';
import { measureText } from './lettering.js';
import { indexWords } from './reading-order.js';

export const numberType = { size: 12, bold: true };
const steps = 20;

export interface Arc {
  readonly row: RebuttalRow;
  /** From the reply to what it disputes: words of the account across, pixels down. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the arrow ends, and whether it points up. */
  readonly tip: { readonly x: number; readonly y: number; readonly up: boolean };
  /** Left edge and middle of the number beside the reply, in pixels. */
  readonly number: { readonly left: number; readonly y: number };
}

type Unnumbered = Omit<Arc, 'number'> & { readonly lane: Lane; readonly side: -1 | 1 };

/** A smooth step between two lanes, or a bow above one (a cubic Bézier curve, sampled). */
function bend(x1: number, y1: number, x2: number, y2: number, bow: number): { x: number; y: number }[] {
  const [c1, c2] = bow === 0 ? [(y1 + y2) / 2, (y1 + y2) / 2] : [y1 + bow, y2 + bow];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return { x: (a + b) * x1 + (c + d) * x2, y: a * y1 + b * c1 + c * c2 + d * y2 };
  });
}

/** Curves from each reply to its target in one meeting; pairs whose speakers have no lane are left out. */
export function bendArcs(
  panel: Panel,
  rebuttals: readonly RebuttalRow[],
  scale: number,
  width: number,
): Arc[] {
  const wordsBefore = indexWords(panel.utterances);
  const middle = (start: number, end: number) => (wordsBefore(start) + wordsBefore(end)) / 2;
  const laneOf = (speaker: string) => panel.lanes.find((lane) => lane.speaker === speaker);

  const arcs = rebuttals.flatMap((row): Unnumbered[] => {
    const lane = laneOf(row.speaker);
    const target = laneOf(row.target_speaker);
    if (lane === undefined || target === undefined) return [];
    const down = target.y > lane.y ? 1 : -1;
    const within = target === lane;
    const x1 = middle(row.start, row.end);
    const x2 = middle(row.target_start, row.target_end);
    const from = lane.y + (down * barHeight) / 2;
    const to = target.y - ((within ? -down : down) * barHeight) / 2;
    const rim = to - (within ? -down : down) * 7; // the arrow fills the rest
    const points = bend(x1, from, x2, rim, within ? -24 : 0);
    const tip = { x: x2, y: (to + rim) / 2, up: rim > to };
    return [{ row, points, tip, lane, side: down === 1 ? -1 : 1 }];
  });

  // Numbers stand on the far side of the bar, beside their reply, and apart from each other.
  return panel.lanes.flatMap((lane) =>
    ([-1, 1] as const).flatMap((side) => {
      const own = arcs
        .filter((arc) => arc.lane === lane && arc.side === side)
        .sort((a, b) => a.points[0]!.x - b.points[0]!.x);
      const widths = own.map(({ row }) => measureText(String(row.rebuttal), numberType));
      const spread = spreadLabels(
        own.map(({ points }, index) => ({
          at: points[0]!.x * scale - widths[index]! / 2,
          width: widths[index]!,
        })),
        width,
        4,
      );
      return own.map(({ row, points, tip }, index) => {
        const number = { left: spread[index]!, y: lane.y + side * (barHeight / 2 + 13) };
        return { row, points, tip, number };
      });
    }),
  );
}
