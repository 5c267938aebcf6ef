import type { ChartSpec } from '../charts/figure.js';
import { type Bundle, findDisplay } from './display.js';
import { type RowOptions, renderHtml, renderPlain, setRows } from './rows.js';

/** A danfojs DataFrame, as far as showing it needs one. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** JupyterLab and VS Code draw Vega-Lite 5; memcon's charts keep to what 5 and 6 share. */
const schema = 'https://vega.github.io/schema/vega-lite/v5.json';

const isChart = (value: object): value is ChartSpec => '$schema' in value;
const isFrame = (value: object): value is FrameLike => 'columns' in value && 'values' in value;

/** Pixels of the picture to one of the chart: sharp on a dense screen, and still small enough for a file in git. */
const scale = 1.5;

/**
 * A chart as an output: interactive where Vega-Lite is drawn (JupyterLab), a picture where it is not (GitHub,
 * nbviewer, VS Code), its text alternative elsewhere. The picture is a PNG because what cleans a notebook before
 * showing it, nbconvert among others, empties inline SVG.
 */
export async function bundleChart(chart: ChartSpec): Promise<Bundle> {
  const { renderPng } = await import('../output/render.js');
  return {
    'application/vnd.vegalite.v5+json': { ...chart, $schema: schema },
    'image/png': Buffer.from(await renderPng(chart, scale)).toString('base64'),
    'text/plain': chart.description,
  };
}

/** The size at which the picture is shown. */
const sizeOf = ({ width, height, padding }: ChartSpec): Readonly<Record<string, unknown>> => ({
  'image/png': {
    width: width + padding.left + padding.right,
    height: height + padding.top + padding.bottom,
  },
});

/** Rows as an output: an HTML table, everything in it escaped, and the same as plain text. */
export function bundleRows<R extends object>(rows: readonly R[], options: RowOptions<R> = {}): Bundle {
  const table = setRows(rows, options);
  return { 'text/html': renderHtml(table), 'text/plain': renderPlain(table) };
}

const rowsOf = ({ columns, values }: FrameLike): Record<string, unknown>[] => {
  const rows = Array.isArray(values) ? (values as unknown[]) : [];
  return rows.map((row) => {
    const cells = Array.isArray(row) ? (row as unknown[]) : [row];
    return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
  });
};

/**
 * Shows a chart, rows of a table or a DataFrame as the output of the notebook cell that calls it; await it, so that
 * it appears under that cell. Outside a notebook the text form is printed.
 *
 * @throws MemconError `missing-package` when a chart is to be drawn and vega is not installed
 */
export async function show(chart: ChartSpec): Promise<void>;
export async function show(frame: FrameLike, options?: RowOptions<Record<string, unknown>>): Promise<void>;
export async function show<R extends object>(rows: readonly R[], options?: RowOptions<R>): Promise<void>;
export async function show(
  what: ChartSpec | FrameLike | readonly object[],
  options: RowOptions<Record<string, unknown>> = {},
): Promise<void> {
  const send = findDisplay();
  if (isChart(what)) send(await bundleChart(what), sizeOf(what));
  else if (isFrame(what)) send(bundleRows(rowsOf(what), { columns: what.columns, ...options }));
  else send(bundleRows(what as readonly Record<string, unknown>[], options));
}

/** Shows a text written in Markdown as the output of the notebook cell that calls it. */
export function showText(markdown: string): void {
  findDisplay()({ 'text/markdown': markdown, 'text/plain': markdown });
}
