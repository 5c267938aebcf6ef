import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { explainError } from '../files/reasons.js';
import { writeFile } from '../files/write.js';
import { MemconError } from '../messages.js';
import { type Cell, type Notebook, parseNotebook, renderNotebook } from './ipynb.js';
import { type Execution, type Kernel, type Limits, startKernel } from './kernel.js';
import { nameCell, notebookProblem } from './messages.js';
import { part } from './wire.js';

export interface RunOptions {
  /** Folder for the executed notebooks, each under its own name. */
  readonly out: string;
  /** For each cell; 120 unless told. */
  readonly timeoutSeconds?: number;
  /** How many to run side by side; 1 unless told, so that a notebook may use what an earlier one wrote. */
  readonly atOnce?: number;
  readonly onProgress?: (message: string) => void;
}

export interface NotebookRun {
  readonly path: string;
  readonly ok: boolean;
  /** Why it failed, naming cell and remedy; null when it did not. */
  readonly message: string | null;
  readonly seconds: number;
}

const megabytes = 50;

function readText(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new Error(notebookProblem['not-found']());
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Error(notebookProblem.unreadable(explainError(error)));
  }
}

/** The kernel a notebook is made for, when that is not tslab; its language may stand in either of two places. */
function findOtherKernel({ metadata }: Notebook): string | null {
  const { name, language = part(metadata.language_info).name } = part(metadata.kernelspec);
  const other = language === undefined ? (name ?? 'tslab') !== 'tslab' : language !== 'typescript';
  return other ? String(name ?? language) : null;
}

function checkRunnable(notebook: Notebook): void {
  if (!notebook.cells.some(hasCode)) throw new Error(notebookProblem['no-code']());
  const other = findOtherKernel(notebook);
  if (other !== null) throw new Error(notebookProblem['other-language'](other));
}

const hasCode = ({ type, source }: Cell): boolean => type === 'code' && source.trim() !== '';

/** What the kernel said went wrong: tslab reports errors on stderr, other kernels in an output of their own. */
function findError({ outputs }: Execution): string {
  const told = outputs.find((output) => output.output_type === 'error');
  if (told?.output_type === 'error') return `${told.ename}: ${told.evalue}`;
  const stderr = outputs.flatMap((output) =>
    output.output_type === 'stream' && output.name === 'stderr' ? [output.text] : [],
  );
  // The last write is the error; before it there may be warnings of the cell's own.
  const lines = stderr.join('').split('\n');
  const error =
    lines.find((line) => /^\d+:\d+ - |^\w*Error\b/.test(line)) ?? lines.find((line) => line.trim() !== '');
  return error?.trim().replace(/^(\d+):(\d+) - /, 'line $1, column $2: ') ?? 'it failed without a message';
}

function explainFailure(execution: Execution, cell: string, { seconds }: Limits): string {
  switch (execution.status) {
    case 'too-long':
      return notebookProblem['cell-too-long'](cell, seconds);
    case 'too-much':
      return notebookProblem['output-too-long'](cell, megabytes);
    case 'ended':
      return notebookProblem['kernel-ended'](cell);
    default: {
      const error = findError(execution);
      const missing = /Cannot find module '([^'./][^']*)'/.exec(error)?.[1];
      return (
        notebookProblem['cell-failed'](cell, error) +
        (missing === undefined ? '' : notebookProblem['package-not-found'](missing))
      );
    }
  }
}

async function runCells(notebook: Notebook, kernel: Kernel, limits: Limits): Promise<Notebook> {
  const cells: Cell[] = [];
  let n = 0;
  for (const cell of notebook.cells) {
    if (!hasCode(cell)) {
      cells.push({ ...cell, outputs: [], count: null });
      continue;
    }
    n++;
    const execution = await kernel.execute(cell.source, limits);
    if (execution.status !== 'done')
      throw new Error(explainFailure(execution, nameCell(n, cell.source), limits));
    cells.push({ ...cell, outputs: execution.outputs, count: execution.count });
  }
  return { cells, metadata: { ...notebook.metadata, language_info: kernel.language } };
}

/**
 * The notebook with its code cells run in order in a fresh kernel whose working directory is `folder`, as
 * Jupyter would: relative paths in the cells start there.
 *
 * @throws Error naming the cell, what went wrong and the remedy
 */
export async function executeNotebook(notebook: Notebook, folder: string, limits: Limits): Promise<Notebook> {
  checkRunnable(notebook);
  const kernel = await startKernel(folder).catch((error: Error) => {
    throw error instanceof MemconError
      ? error
      : new Error(notebookProblem['kernel-not-started'](error.message));
  });
  try {
    return await runCells(notebook, kernel, limits);
  } finally {
    await kernel.stop();
  }
}

async function runOne(path: string, { out, timeoutSeconds = 120 }: RunOptions): Promise<void> {
  const notebook = parseNotebook(readText(path));
  const folder = dirname(resolve(path));
  const executed = await executeNotebook(notebook, folder, { seconds: timeoutSeconds, megabytes });
  writeFile(join(out, basename(path)), renderNotebook(executed));
}

async function runAndTell(path: string, options: RunOptions): Promise<NotebookRun> {
  options.onProgress?.(`running ${basename(path)}`);
  const start = performance.now();
  const message = await runOne(path, options).then(
    () => null,
    (error: Error) => error.message,
  );
  const seconds = (performance.now() - start) / 1000;
  const told = message === null ? `ran ${basename(path)} in ${seconds.toFixed(1)} s` : `${path}: ${message}`;
  options.onProgress?.(told);
  return { path, ok: message === null, message, seconds };
}

/**
 * Runs notebooks and writes each, executed, into `options.out`; the results are in the order of the paths. A
 * notebook that fails is reported and not written (what stood under its name stays), and the others are still run.
 * The same notebook on the same inputs gives the same bytes. No Python is needed.
 */
export async function runNotebooks(paths: readonly string[], options: RunOptions): Promise<NotebookRun[]> {
  const runs: NotebookRun[] = [];
  const waiting = [...paths.entries()];
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, path] = next;
      runs[index] = await runAndTell(path, options);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.atOnce ?? 1) }, takeTurns));
  return runs;
}
