import { ink, type Json, type Layer, paper } from './figure.js';

/**
 * The coordinates of a drawing: `x` runs from 0 to `max` in the unit of what is counted, `y` from 0 at the top in
 * pixels. What lies outside, in the margins, has coordinates below 0 or beyond.
 */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly max: number;
}

/** How many units of `x` a number of pixels is. */
export const unitsOf = (pixels: number, { width, max }: Ground): number => (pixels * max) / width;
export const pixelsOf = (units: number, { width, max }: Ground): number => (units * width) / max;

type Facts = { readonly [name: string]: Json };

export interface Box extends Facts {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly fill: string;
}

export interface Label extends Facts {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly ink: string;
}

export interface Line extends Facts {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

const across = (field: string, ground: Ground): Layer => ({
  field,
  type: 'quantitative',
  scale: { domain: [0, ground.max], nice: false, zero: false },
  axis: null,
});
const down = (field: string, ground: Ground): Layer => ({
  field,
  type: 'quantitative',
  scale: { domain: [0, ground.height], reverse: true, nice: false, zero: false },
  axis: null,
});
const paint = (field: string): Layer => ({ field, type: 'nominal', scale: null, legend: null });
const tooltip = (fields: readonly string[]): Layer =>
  fields.length === 0 ? {} : { tooltip: fields.map((field) => ({ field, type: 'nominal' })) };

export interface BoxStyle {
  /** Fields of the rows to show on hovering. */
  readonly tooltip?: readonly string[];
  readonly stroke?: string;
  readonly strokeDash?: readonly number[];
}

export function drawBoxes(values: readonly Box[], ground: Ground, style: BoxStyle = {}): Layer {
  const { tooltip: fields = [], ...outline } = style;
  return {
    data: { values },
    mark: { type: 'rect', ...outline },
    encoding: {
      x: across('x', ground),
      x2: { field: 'x2' },
      y: down('y', ground),
      y2: { field: 'y2' },
      fill: paint('fill'),
      ...tooltip(fields),
    },
  };
}

export interface LabelStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'middle' | 'alphabetic' | 'top';
  /** Degrees, clockwise, from 0 to 360. */
  readonly angle?: number;
  /** A rim of paper around the letters instead of the letters, to lay beneath them where lines pass. */
  readonly halo?: boolean;
}

/** Text; a line feed begins a new line. Empty labels are left out. */
export function drawLabels(values: readonly Label[], ground: Ground, style: LabelStyle): Layer {
  const { size, bold = false, align = 'left', baseline = 'middle', angle = 0, halo = false } = style;
  return {
    data: { values: values.filter(({ text }) => text !== '') },
    mark: {
      type: 'text',
      fontSize: size,
      fontWeight: bold ? 'bold' : 'normal',
      align,
      baseline,
      angle,
      lineBreak: '\n',
      lineHeight: Math.round(size * 1.25),
      ...(halo ? { stroke: paper, strokeWidth: 4, strokeJoin: 'round' } : {}),
    },
    encoding: {
      x: across('x', ground),
      y: down('y', ground),
      text: { field: 'text', type: 'nominal' },
      color: paint('ink'),
    },
  };
}

export function drawLines(values: readonly Line[], ground: Ground, color: string, width = 1): Layer {
  return {
    data: { values },
    mark: { type: 'rule', color, strokeWidth: width },
    encoding: { x: across('x', ground), x2: { field: 'x2' }, y: down('y', ground), y2: { field: 'y2' } },
  };
}

export interface Waypoint extends Facts {
  /** Waypoints of one path share it. */
  readonly path: string;
  readonly step: number;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}

export function drawPaths(
  values: readonly Waypoint[],
  ground: Ground,
  dash: readonly number[],
  fields: readonly string[] = [],
): Layer {
  return {
    data: { values },
    mark: { type: 'line', strokeWidth: 1.8, strokeDash: dash, strokeCap: 'butt', opacity: 0.9 },
    encoding: {
      x: across('x', ground),
      y: down('y', ground),
      detail: { field: 'path', type: 'nominal' },
      order: { field: 'step', type: 'quantitative' },
      color: paint('ink'),
      ...tooltip(fields),
    },
  };
}

export interface Point extends Facts {
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}

export function drawPoints(values: readonly Point[], ground: Ground, shape: string, size: number): Layer {
  return {
    data: { values },
    mark: { type: 'point', shape, size, filled: true, opacity: 1 },
    encoding: { x: across('x', ground), y: down('y', ground), color: paint('ink') },
  };
}

/** A label in plain ink. */
export const labelAt = (x: number, y: number, text: string, colour: string = ink): Label => ({
  x,
  y,
  text,
  ink: colour,
});
