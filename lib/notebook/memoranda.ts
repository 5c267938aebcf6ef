import { readFileSync } from 'node:fs';
import { findInputs, type Input } from '../files/inputs.js';
import { explainError } from '../files/reasons.js';
import { failure, MemconError } from '../messages.js';
import type { Memorandum } from '../model.js';
import { readMemorandum } from '../read/read.js';

function readOne({ path, id }: Input): Memorandum | MemconError {
  try {
    return readMemorandum(readFileSync(path), { path, id });
  } catch (error) {
    return error instanceof MemconError ? error : failure('unreadable', path, explainError(error));
  }
}

/**
 * Reads the memoranda behind paths of files and folders, relative to the notebook, in the order given. Inputs that
 * cannot be used are named on stderr, which a notebook shows in red, and the others are read.
 *
 * @throws MemconError, the first of them, when nothing can be read
 */
export function readMemoranda(paths: readonly string[]): Memorandum[] {
  const { found, failures } = findInputs(paths);
  const results = found.map(readOne);
  const memoranda = results.flatMap((result) => (result instanceof MemconError ? [] : [result]));
  const problems = [...failures, ...results.filter((result) => result instanceof MemconError)];
  if (memoranda.length === 0) throw problems[0] ?? failure('not-found', null);
  for (const { path, message } of problems) console.warn(path === null ? message : `${path}: ${message}`);
  return memoranda;
}
