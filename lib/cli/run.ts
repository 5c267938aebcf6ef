import { checkWritable } from '../files/write.js';
import { complain, say } from './terminal.js';

export interface RunOptions {
  readonly out: string;
  /** Seconds for each cell. */
  readonly timeout?: number;
  readonly quiet?: boolean;
}

/** `memcon run`: executes notebooks. The exit code: 0, or 1 when one of them failed. */
export async function runFiles(
  paths: readonly string[],
  { out, timeout, quiet = false }: RunOptions,
): Promise<number> {
  checkWritable(out);
  const { runNotebooks } = await import('../notebook/run.js');
  const isFailure = (line: string): boolean => paths.some((path) => line.startsWith(`${path}: `));
  const runs = await runNotebooks(paths, {
    out,
    ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
    onProgress: (line) => {
      if (!quiet && !isFailure(line)) say(line);
    },
  });
  const failed = runs.filter(({ ok }) => !ok);
  for (const { path, message } of failed) complain(path, message ?? 'failed');
  if (!quiet) say(`${runs.length - failed.length} of ${runs.length} notebooks executed, written to ${out}`);
  return failed.length === 0 ? 0 : 1;
}
