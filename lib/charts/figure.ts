import { truncateText, wrapText } from './lettering.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Layer = { readonly [key: string]: Json };

/**
 * A chart as Vega-Lite JSON: plain, self-contained (inline values only), and within what versions 5 and 6 share.
 * Distances are in pixels.
 */
export interface ChartSpec {
  readonly $schema: string;
  readonly title: {
    readonly text: readonly string[];
    readonly subtitle: readonly string[];
    readonly dx: number;
  };
  /** Text alternative: what the picture shows, in sentences. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly padding: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  readonly autosize: 'none';
  readonly background: string;
  readonly config: Layer;
  readonly layer: readonly Layer[];
}

export interface Figure {
  /** What is shown. */
  readonly title: string;
  /** What is counted. */
  readonly subtitle: string;
  readonly description: string;
  /** Of the drawing, without its margins. */
  readonly width: number;
  readonly height: number;
  /** Room at the sides and below for labels. */
  readonly margin: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly layers: readonly Layer[];
}

export const ink = '#1f1f1f';
export const quiet = '#5c5c58';
export const faint = '#deded9';
export const paper = '#ffffff';

const edge = 24;
const titleType = { size: 22, bold: true };
const subtitleType = { size: 14 };
const titleLine = 28;
const subtitleLine = 20;
const gap = 20;

const config: Layer = {
  font: 'DejaVu Sans, sans-serif',
  view: { stroke: null },
  aria: false,
  title: {
    anchor: 'start',
    frame: 'group',
    color: ink,
    fontSize: titleType.size,
    fontWeight: 'bold',
    lineHeight: titleLine,
    subtitleColor: quiet,
    subtitleFontSize: subtitleType.size,
    subtitleLineHeight: subtitleLine,
    subtitlePadding: 8,
    offset: gap,
  },
};

/** Sets the layers on a page with title, subtitle and margins. */
export function buildFigure(figure: Figure): ChartSpec {
  const { width, height, margin } = figure;
  const measure = margin.left + width + margin.right;
  const text = wrapText(figure.title, measure, titleType, 3);
  const subtitle = wrapText(figure.subtitle, measure, subtitleType, 4);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text, subtitle, dx: 0 - margin.left },
    description: figure.description,
    width,
    height,
    padding: {
      left: edge + margin.left,
      right: edge + margin.right,
      top: edge + text.length * titleLine + subtitle.length * subtitleLine + gap,
      bottom: edge + margin.bottom,
    },
    autosize: 'none',
    background: paper,
    config,
    layer: figure.layers,
  };
}

/** A picture that says why there is nothing to see. */
export function buildEmptyFigure(title: string, subtitle: string, reason: string): ChartSpec {
  const width = 640;
  const height = 96;
  const text = truncateText(`No data: ${reason}`, width, { size: 16 });
  return buildFigure({
    title,
    subtitle,
    description: `${title}. ${text}.`,
    width,
    height,
    margin: { left: 0, right: 0, bottom: 0 },
    layers: [
      {
        data: { values: [{ text }] },
        mark: { type: 'text', fontSize: 16, color: quiet, align: 'left', x: 0, y: height / 2 },
        encoding: { text: { field: 'text', type: 'nominal' } },
      },
    ],
  });
}
