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

/**
 * A chart as an output: interactive where Vega-Lite is drawn (JupyterLab), a drawing where it is not (GitHub,
 * nbviewer, VS Code), its text alternative elsewhere.
 */
export async function bundleChart(chart: ChartSpec): Promise<Bundle> {
  const { renderSvg } = await import('../output/render.js');
  return {
    'application/vnd.vegalite.v5+json': { ...chart, $schema: schema },
    'image/svg+xml': await renderSvg(chart),
    'text/plain': chart.description,
  };
}

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
  if (isChart(what)) send(await bundleChart(what));
  else if (isFrame(what)) send(bundleRows(rowsOf(what), { columns: what.columns, ...options }));
  else send(bundleRows(what as readonly Record<string, unknown>[], options));
}

/** Shows a text written in Markdown as the output of the notebook cell that calls it. */
export function showText(markdown: string): void {
  findDisplay()({ 'text/markdown': markdown, 'text/plain': markdown });
}
