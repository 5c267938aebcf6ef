import { basename, dirname } from 'node:path';
import { checkWritable, writeFile } from '../files/write.js';
import { analyzeInputs } from './analyses.js';
import { summarize } from './summary.js';
import { complain, say } from './terminal.js';

export interface ReportOptions {
  readonly out: string;
  readonly quiet?: boolean;
}

/** `memcon report`: one HTML file on a set of memoranda. The exit code: 0, or 1 when an input could not be used. */
export async function reportFiles(
  paths: readonly string[],
  { out, quiet = false }: ReportOptions,
): Promise<number> {
  checkWritable(dirname(out), basename(out));
  const { analyses, failures } = await analyzeInputs(paths);
  if (analyses.length === 0) {
    complain(null, 'none of the inputs could be used; nothing was written');
    return 1;
  }
  const { buildReport } = await import('../report/report.js');
  writeFile(out, await buildReport(analyses));
  if (!quiet) say(...summarize(analyses), `Written: ${out}`);
  return failures.length === 0 ? 0 : 1;
}
