import { failure } from '../messages.js';
import type { ColumnType, Table } from '../tables/columns.js';
import { contracts, type TableName, type Tables } from '../tables/contracts.js';
import type { AnyRow } from './csv.js';
import type { DataFrame } from './frame.js';

/** danfojs has no type of its own for dates and times: they stay the text of the contract. */
const DTYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  date: 'string',
  time: 'string',
  integer: 'int32',
  number: 'float32',
  boolean: 'boolean',
};

/** Loads danfojs when the first frame is wanted: it takes more than a second. */
async function loadDanfo(): Promise<typeof import('danfojs-node')> {
  try {
    const danfo = await import('danfojs-node');
    // or TensorFlow.js, on which danfojs stands, advertises its native build at the first computation
    danfo.tensorflow.env().set('PROD', true);
    return danfo;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw failure('missing-package', null, 'danfojs-node', 'for data frames');
  }
}

/**
 * Rows as a danfojs DataFrame with the contract's columns in their order, typed by the contract; unknown cells are
 * null. No rows make an empty frame that still has its columns. To write CSV use `renderCsv`: `DataFrame.toCSV` quotes
 * nothing.
 *
 * @throws MemconError `missing-package` when danfojs-node is not installed
 */
export async function toFrame(rows: readonly AnyRow[], table: Table): Promise<DataFrame> {
  const danfo = await loadDanfo();
  const columns = Object.keys(table.columns);
  const dtypes = Object.values(table.columns).map(({ type }) => DTYPES[type]);
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  // The one place where own types meet danfojs's.
  return new danfo.DataFrame(values, { columns, dtypes }) as DataFrame;
}

/** Every table as a DataFrame. */
export async function toFrames(tables: Tables): Promise<Record<TableName, DataFrame>> {
  const frames: [string, DataFrame][] = [];
  for (const [name, table] of Object.entries(contracts)) {
    frames.push([name, await toFrame(tables[name as TableName], table)]);
  }
  return Object.fromEntries(frames) as Record<TableName, DataFrame>;
}
