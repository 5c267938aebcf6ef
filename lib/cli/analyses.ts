import { analyze } from '../analyze.js';
import { findInputs, type Input } from '../files/inputs.js';
import { readInput } from '../files/memoranda.js';
import type { Fingerprint } from '../files/provenance.js';
import { failure, MemconError } from '../messages.js';
import type { Analysis } from '../model.js';
import { startProgress } from './progress.js';
import { complainOf, showStack } from './terminal.js';

export interface Analyses {
  readonly analyses: readonly Analysis[];
  /** The files they were made from, in the same order. */
  readonly files: readonly Fingerprint[];
  readonly failures: readonly MemconError[];
}

/** A fault of memcon's on one document must not keep back the others: it becomes that document's failure. */
function asFailure(error: unknown, { path }: Input): MemconError {
  if (error instanceof MemconError)
    return error.path === null ? new MemconError(error.code, error.message, path) : error;
  showStack(error);
  return failure('internal-error', path, error instanceof Error ? error.message : String(error));
}

/** Reads and analyses files and folders; what cannot be used is named on stderr, and the others are done. */
export async function analyzeInputs(paths: readonly string[]): Promise<Analyses> {
  const { found, failures } = findInputs(paths);
  const analyses: Analysis[] = [];
  const files: Fingerprint[] = [];
  const unusable = [...failures];
  const progress = startProgress(found.length);
  try {
    for (const input of found) {
      try {
        const { memorandum, file } = readInput(input);
        analyses.push(analyze(memorandum));
        files.push(file);
      } catch (error) {
        unusable.push(asFailure(error, input));
      }
      await progress.step();
    }
  } finally {
    progress.stop();
  }
  unusable.forEach(complainOf);
  return { analyses, files, failures: unusable };
}
