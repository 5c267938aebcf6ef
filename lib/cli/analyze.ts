import { documentId } from '../files/inputs.js';
import { checkWritable } from '../files/write.js';
import type { MemconError } from '../messages.js';
import { writeTables } from '../output/tables.js';
import type { DiagnosticRow } from '../tables/contracts.js';
import { tabulate } from '../tables/tabulate.js';
import { analyzeInputs } from './analyses.js';
import { summarize } from './summary.js';
import { complain, say } from './terminal.js';

export interface AnalyzeOptions {
  readonly out: string;
  readonly quiet?: boolean;
}

/** An input that could not be used, as a row of diagnostics.csv. */
const recordFailure = ({ code, message, path }: MemconError): DiagnosticRow => ({
  document: documentId(path ?? ''),
  code,
  severity: 'error',
  message: `${path ?? ''}: ${message}`,
  start: null,
  end: null,
});

/** `memcon analyze`: the tables of a set of memoranda. The exit code: 0, or 1 when an input could not be used. */
export async function analyzeFiles(
  paths: readonly string[],
  { out, quiet = false }: AnalyzeOptions,
): Promise<number> {
  checkWritable(out);
  const { analyses, files, failures } = await analyzeInputs(paths);
  if (analyses.length === 0) {
    complain(null, 'none of the inputs could be used; nothing was written');
    return 1;
  }
  const tables = tabulate(analyses);
  const diagnostics = [...tables.diagnostics, ...failures.map(recordFailure)];
  const written = writeTables({ ...tables, diagnostics }, files, {}, out);
  if (!quiet) {
    say(
      ...summarize(analyses),
      "Shares are of the note-taker's words with a known speaker, not of speaking time.",
      `Written to ${out}: ${written.join(' ')}`,
    );
  }
  return failures.length === 0 ? 0 : 1;
}
