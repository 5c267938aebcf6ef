import { notebookProblem } from './messages.js';
import type { Output } from './outputs.js';
import { isPart, type Part, part } from './wire.js';

export interface Cell {
  readonly type: string;
  readonly id: string;
  readonly source: string;
  readonly metadata: Part;
  /** Code cells only. */
  readonly count: number | null;
  readonly outputs: readonly Output[];
  /** Markdown cells may carry pictures; kept as they are. */
  readonly attachments: Part | null;
}

/** A notebook of format 4, its texts joined into whole strings. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Part;
}

/** nbformat allows a text to be stored as a list of lines. */
const joined = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('') : typeof value === 'string' ? value : '';

/** Metadata without the run's clock times, so that the same run gives the same bytes. */
const timeless = (metadata: Part): Part =>
  Object.fromEntries(Object.entries(metadata).filter(([key]) => !['execution', 'ExecuteTime'].includes(key)));

const readData = (value: unknown): Part =>
  Object.fromEntries(
    Object.entries(part(value)).map(([type, content]) => [
      type,
      type.endsWith('json') ? content : joined(content),
    ]),
  );

function readStored(value: unknown): Output {
  const stored = part(value);
  const bundle = { data: readData(stored.data), metadata: part(stored.metadata) };
  const count = stored.execution_count;
  switch (stored.output_type) {
    case 'stream':
      return { output_type: 'stream', name: joined(stored.name), text: joined(stored.text) };
    case 'error':
      return {
        output_type: 'error',
        ename: joined(stored.ename),
        evalue: joined(stored.evalue),
        traceback: Array.isArray(stored.traceback) ? stored.traceback.map(String) : [],
      };
    case 'execute_result':
      return {
        output_type: 'execute_result',
        ...bundle,
        execution_count: typeof count === 'number' ? count : null,
      };
    default:
      return { output_type: 'display_data', ...bundle };
  }
}

function readCell(value: unknown, index: number): Cell {
  const cell = part(value);
  const { id, outputs, execution_count: count, attachments } = cell;
  return {
    type: joined(cell.cell_type),
    // Ids came with format 4.5; an older notebook gets some that are the same each time.
    id: typeof id === 'string' && id !== '' ? id : `cell-${index + 1}`,
    source: joined(cell.source),
    metadata: timeless(part(cell.metadata)),
    count: typeof count === 'number' ? count : null,
    outputs: Array.isArray(outputs) ? outputs.map(readStored) : [],
    attachments: isPart(attachments) ? attachments : null,
  };
}

/**
 * The notebook in the text of an .ipynb file.
 *
 * @throws Error naming what is wrong and the remedy, when it is not JSON or not nbformat 4
 */
export function parseNotebook(text: string): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(notebookProblem['not-json']((error as Error).message));
  }
  const { nbformat, cells, metadata, worksheets } = part(value);
  if (typeof nbformat === 'number' && nbformat !== 4) {
    throw new Error(notebookProblem['old-format'](String(nbformat)));
  }
  if (nbformat !== 4 || !Array.isArray(cells) || worksheets !== undefined) {
    throw new Error(notebookProblem['not-a-notebook']());
  }
  return { cells: cells.map(readCell), metadata: timeless(part(metadata)) };
}

/** Lines with their ends, as nbformat stores texts: a change of one line is a change of one line. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const splitData = (data: Part): Part =>
  Object.fromEntries(
    Object.entries(data).map(([type, content]) => [
      type,
      typeof content === 'string' && (type.startsWith('text/') || type === 'image/svg+xml')
        ? lines(content)
        : content,
    ]),
  );

function storeOutput(output: Output): Part {
  if (output.output_type === 'stream') return { ...output, text: lines(output.text) };
  return output.output_type === 'error' ? { ...output } : { ...output, data: splitData(output.data) };
}

const storeCell = (cell: Cell): Part => ({
  cell_type: cell.type,
  id: cell.id,
  metadata: cell.metadata,
  source: lines(cell.source),
  ...(cell.attachments === null ? {} : { attachments: cell.attachments }),
  ...(cell.type === 'code' ? { execution_count: cell.count, outputs: cell.outputs.map(storeOutput) } : {}),
});

const sorted = (_key: string, value: unknown): unknown =>
  isPart(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** The notebook as an .ipynb file of format 4.5: keys in order, one space of indent, as Jupyter saves it. */
export const renderNotebook = ({ cells, metadata }: Notebook): string =>
  `${JSON.stringify({ cells: cells.map(storeCell), metadata, nbformat: 4, nbformat_minor: 5 }, sorted, 1)}\n`;
