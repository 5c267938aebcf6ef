import type { ChartSpec } from '../charts/figure.js';
import { writeFile } from '../files/write.js';
import type { Column } from '../tables/columns.js';

type Cell = string | number | boolean | null;

const anyColumn: Column = { type: 'string', unit: null, description: '', nullable: true };

/**
 * Writes rows as a CSV file (RFC 4180, UTF-8, formulas disarmed), whole or not at all; the columns are the keys of
 * the first row. Rows of memcon's own tables come out as `memcon analyze` writes them.
 *
 * @throws MemconError `cannot-write`
 */
export async function writeRows<R extends { readonly [K in keyof R]: Cell }>(
  rows: readonly R[],
  path: string,
): Promise<void> {
  const { renderCsv } = await import('../output/csv.js');
  const names = Object.keys(rows[0] ?? {});
  const columns = Object.fromEntries(names.map((name) => [name, anyColumn]));
  const table = { name: '', title: '', description: '', columns, key: [] };
  writeFile(path, renderCsv(table, rows as readonly Readonly<Record<string, Cell>>[]));
}

/**
 * Writes a chart as `PATH.svg` and `PATH.png` (two pixels to one of the chart), each whole or not at all.
 *
 * @param path without extension
 * @throws MemconError `cannot-write`; `missing-package` when vega or resvg is not installed
 */
export async function saveChart(chart: ChartSpec, path: string): Promise<void> {
  const { renderSvg, renderPng } = await import('../output/render.js');
  const svg = await renderSvg(chart);
  const png = await renderPng(svg);
  writeFile(`${path}.svg`, svg);
  writeFile(`${path}.png`, png);
}
