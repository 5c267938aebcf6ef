import type { Layer } from './figure.js';
import { findLargest } from './layout.js';
import { measureText, shortenName, wrapText } from './lettering.js';
import { drawLabels, type Ground, labelAt, unitsOf } from './marks.js';

const type = { size: 13 };
const lineHeight = 16;
const longest = 190;
const slant = 35;
const radians = (slant * Math.PI) / 180;

/** What Vega takes a text to be wide when no browser measures it. It puts the title above what it thinks is there. */
const guessWidth = (text: string): number => 0.8 * text.length * type.size;

export interface ColumnNames {
  readonly names: readonly string[];
  /** Pixels from one column to the next. */
  readonly width: number;
  /** Every name fits its column, in up to three lines; otherwise they slant. */
  readonly level: boolean;
  /** Room the names take above the columns, and to the right of the last one. */
  readonly height: number;
  readonly overhang: number;
}

export function layColumnNames(all: readonly string[], width: number): ColumnNames {
  const wrapped = all.map((name) => wrapText(name, width - 10, type));
  if (wrapped.every((lines) => lines.length <= 3 && !lines.some((line) => line.endsWith('…')))) {
    const height =
      findLargest(
        wrapped.map(({ length }) => length),
        1,
      ) *
        lineHeight +
      4;
    return { names: wrapped.map((lines) => lines.join('\n')), width, level: true, height, overhang: 0 };
  }
  const names = all.map((name) => shortenName(name, longest, type));
  const overhang =
    findLargest(
      names.map((name) => measureText(name, type)),
      0,
    ) *
      Math.cos(radians) -
    width / 2;
  const height = findLargest(names.map(guessWidth), 0) * Math.sin(radians) + lineHeight;
  return { names, width, level: false, height, overhang: Math.max(0, overhang) };
}

/** Names over their columns, standing on `y`. */
export function drawColumnNames(
  { names, width, level }: ColumnNames,
  y: number,
  ground: Ground,
  align: 'left' | 'center',
): Layer {
  const part = align === 'left' && level ? 0 : 0.5;
  const labels = names.map((name, index) => {
    const above = (name.split('\n').length - 1) * lineHeight;
    return labelAt(unitsOf((index + part) * width, ground), y - above, name);
  });
  return level
    ? drawLabels(labels, ground, { ...type, align, baseline: 'alphabetic' })
    : drawLabels(labels, ground, { ...type, angle: 360 - slant });
}
