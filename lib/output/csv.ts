import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';
import type { Column, Columns, Row, Table } from '../tables/columns.js';

export type CellValue = string | number | boolean | null;

/** A row of whatever table. */
export type AnyRow = Readonly<Record<string, CellValue>>;

/**
 * Spreadsheets run a cell that begins with one of these as a formula, some of them after dropping white space or the
 * apostrophe. The escaping that csv-stringify brings leaves out LF, white space, and its own result: a value `'=1`
 * could not be told from a guarded `=1`.
 */
const LIVE = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** Puts an apostrophe before a text that a spreadsheet could run; `unguard` takes exactly that one away again. */
export const guard = (text: string): string => (LIVE.test(text) ? `'${text}` : text);
export const unguard = (text: string): string =>
  text.startsWith("'") && LIVE.test(text) ? text.slice(1) : text;

const renderNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`a table cell holds ${value}`);
  return String(value);
};

/**
 * A table as CSV: RFC 4180 with `\n`, the contract's header row, `.` decimals, `true` and `false`, empty for null. Text
 * cells that a spreadsheet would run as a formula get one apostrophe in front (`guard`); numbers are left as they are.
 *
 * @throws RangeError for a number that is not finite
 */
export function renderCsv(table: Table, rows: readonly AnyRow[]): string {
  return stringify([...rows], {
    columns: Object.keys(table.columns),
    header: true,
    record_delimiter: '\n',
    cast: { string: guard, number: renderNumber, boolean: String },
  });
}

const readBoolean = (cell: string): boolean => {
  if (cell !== 'true' && cell !== 'false') throw new TypeError(`"${cell}" is neither true nor false`);
  return cell === 'true';
};

const readNumber = (cell: string): number => {
  const value = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(value)) throw new TypeError(`"${cell}" is not a number`);
  return value;
};

function readCell({ type, nullable }: Column, cell: string): CellValue {
  if (cell === '' && nullable) return null;
  if (type === 'integer' || type === 'number') return readNumber(cell);
  return type === 'boolean' ? readBoolean(cell) : unguard(cell);
}

/**
 * The rows of a CSV that `renderCsv` wrote, typed by the contract: writing and reading again is the identity, save that
 * an empty text where the contract allows null comes back as null.
 *
 * @throws Error when the header is not the contract's or a cell is not of its column's type, naming the line
 */
export function readCsv<C extends Columns>(table: Table<C>, text: string): Row<C>[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, '').replace(/\n$/u, ''), {
    delimiter: ',',
    newline: '\n',
  });
  if (errors[0]) throw new TypeError(`${table.name}.csv, row ${errors[0].row ?? 0}: ${errors[0].message}`);
  const [header = [], ...lines] = data;
  const columns = Object.entries(table.columns);
  const names = columns.map(([name]) => name);
  if (header.join() !== names.join())
    throw new TypeError(`${table.name}.csv has other columns than ${names.join(', ')}`);
  return lines.map((cells, at) => {
    if (cells.length !== names.length)
      throw new TypeError(`${table.name}.csv, row ${at + 1}: ${cells.length} cells, not ${names.length}`);
    const row = columns.map(([name, column], index) => {
      try {
        return [name, readCell(column, cells[index] ?? '')] as const;
      } catch (error) {
        throw new TypeError(`${table.name}.csv, row ${at + 1}, ${name}: ${(error as Error).message}`);
      }
    });
    return Object.fromEntries(row) as Row<C>;
  });
}
