import { faint, type Layer, quiet } from './figure.js';
import { drawLabels, drawLines, type Ground, labelAt, unitsOf } from './marks.js';
import { formatCount } from './naming.js';

export interface Spread {
  /** Where the label would stand if it were alone (its left edge), in pixels. */
  readonly at: number;
  readonly width: number;
}

/**
 * Left edges for labels in one line, in order, moved aside no more than it takes to keep them apart and between 0
 * and `limit`. Labels that together are wider than the line overlap at its beginning.
 */
export function spreadLabels(labels: readonly Spread[], limit: number, gap = 0): number[] {
  let free = 0;
  const placed = labels.map(({ at, width }) => {
    const left = Math.max(at, free);
    free = left + width + gap;
    return left;
  });
  let end = limit;
  for (let index = labels.length - 1; index >= 0; index--) {
    placed[index] = Math.max(0, Math.min(placed[index]!, end - labels[index]!.width));
    end = placed[index]! - gap;
  }
  return placed;
}

/** The largest of any number of values, or `least`. (`Math.max(...values)` has a limit.) */
export const findLargest = (values: readonly number[], least: number): number =>
  values.reduce((largest, value) => Math.max(largest, value), least);

/** Round numbers from 0 up to `max`, at most seven of them. */
export function chooseTicks(max: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(max, 1)));
  const step =
    [0.1, 0.2, 0.5, 1, 2].map((part) => Math.max(1, part * power)).find((one) => max / one <= 6) ?? max;
  const ticks: number[] = [];
  for (let tick = 0; tick <= max; tick += step) ticks.push(tick);
  return ticks;
}

/** Room that a scale takes below a panel. */
export const scaleHeight = 30;

/** Where a panel's marks are, in pixels, and how many words its scale counts. */
export interface Stretch {
  readonly y: number;
  readonly y2: number;
  readonly words: number;
}

/** A scale of words below every panel, named in the margin, with hairlines up through its marks. */
export function drawWordScales(stretches: readonly Stretch[], margin: number, ground: Ground): Layer[] {
  const all = chooseTicks(ground.max);
  const ticks = stretches.flatMap(({ y, y2, words }) =>
    all.filter((tick) => tick <= words).map((tick) => ({ x: tick, x2: tick, y, y2: y2 + 6 })),
  );
  return [
    drawLines(ticks, ground, faint),
    drawLabels(
      ticks.map(({ x, y2 }) => labelAt(x, y2 + 10, formatCount(x), quiet)),
      ground,
      { size: 13, align: 'center' },
    ),
    drawLabels(
      stretches.map(({ y2 }) => labelAt(unitsOf(-margin, ground), y2 + 16, 'words so far', quiet)),
      ground,
      { size: 13 },
    ),
  ];
}
