import { html, writeHtml } from '../report/html.js';
import { formatCount } from '../report/wording.js';
import type { Column } from '../tables/columns.js';
import { contracts } from '../tables/contracts.js';

export interface RowOptions<R> {
  /** Which columns, in which order; all of them unless told. */
  readonly columns?: readonly (keyof R & string)[];
  /** How many rows at most; 20 unless told. What is left out is said below the table. */
  readonly rows?: number;
  readonly caption?: string;
}

/** A table ready to be set: every cell a text. */
export interface SetTable {
  readonly caption: string | null;
  readonly columns: readonly {
    readonly name: string;
    readonly note: string | null;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows there are, shown or not. */
  readonly total: number;
}

const known = new Map<string, Column>(
  Object.values(contracts).flatMap(({ columns }) => Object.entries(columns) as [string, Column][]),
);

/** Counts with thousands marked, shares as percentages, confidence as two decimals, others with three at most. */
function formatNumber(value: number, name: string): string {
  const unit = known.get(name)?.unit ?? null;
  if (name === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit?.startsWith('share')) return value.toFixed(2);
  if (!Number.isInteger(value)) return String(Math.round(value * 1000) / 1000);
  // Positions, document numbers and years are no counts: 1959 stays 1959.
  return unit === null || unit.startsWith('UTF-16') ? String(value) : formatCount(value);
}

function formatCell(value: unknown, name: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? formatNumber(value, name) : '';
  }
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/**
 * Rows set as a table. Columns that memcon's own tables have are formatted by their unit and carry their
 * description as a note; the cells of others are formatted by what they hold.
 */
export function setRows<R extends object>(rows: readonly R[], options: RowOptions<R> = {}): SetTable {
  const names: readonly string[] = options.columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: R, name: string): unknown => (row as Readonly<Record<string, unknown>>)[name];
  const limit = Math.max(0, options.rows ?? 20);
  return {
    caption: options.caption ?? null,
    columns: names.map((name) => ({
      name: name.replaceAll('_', ' '),
      note: known.get(name)?.description ?? null,
      numeric: rows.some((row) => typeof cell(row, name) === 'number'),
    })),
    rows: rows.slice(0, limit).map((row) => names.map((name) => formatCell(cell(row, name), name))),
    total: rows.length,
  };
}

const rest = ({ rows, total }: SetTable): string | null =>
  total === 0 ? 'no rows' : rows.length < total ? `${rows.length} of ${total} rows` : null;

const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** The table as plain text in columns of at most 40 characters. */
export function renderPlain(table: SetTable): string {
  const flat = table.rows.map((row) => row.map((cell) => clip(cell.replace(/\s+/g, ' '), 40)));
  const widths = table.columns.map(({ name }, at) =>
    Math.max(name.length, ...flat.map((row) => row[at]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (table.columns[at]!.numeric ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  const lines = [table.caption, line(table.columns.map(({ name }) => name)), ...flat.map(line), rest(table)];
  return lines.filter((each) => each !== null).join('\n');
}

/**
 * The table as HTML, everything in it escaped. Alignment is said twice: JupyterLab heeds the style, GitHub drops
 * styles and heeds the attribute.
 */
export function renderHtml(table: SetTable): string {
  const sides = table.columns.map(({ numeric }) => (numeric ? 'right' : 'left'));
  const head = table.columns.map(
    ({ name, note }, at) =>
      html`<th scope="col" align="${sides[at]!}" style="text-align: ${sides[at]!}" title="${note}">${name}</th>`,
  );
  const body = table.rows.map((row) => {
    const cells = row.map(
      (cell, at) =>
        html`<td align="${sides[at]!}" style="text-align: ${sides[at]!}; vertical-align: top">${cell}</td>`,
    );
    return html`<tr>${cells}</tr>\n`;
  });
  const caption = table.caption === null ? null : html`<caption>${table.caption}</caption>\n`;
  const below = rest(table);
  return writeHtml(html`<table>
${caption}<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>${below === null ? null : html`\n<p>${below}</p>`}
`);
}
