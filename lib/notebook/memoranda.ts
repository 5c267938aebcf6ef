import { readMemoranda } from '../files/memoranda.js';
import { failure } from '../messages.js';
import type { Memorandum } from '../model.js';

/**
 * The memoranda behind paths of files and folders, relative to the notebook, in the order given. Inputs that cannot
 * be used are named on stderr, which a notebook shows in red, and the others are read.
 *
 * @throws MemconError, the first of them, when nothing can be read
 */
export function loadMemoranda(paths: readonly string[]): readonly Memorandum[] {
  const { memoranda, failures } = readMemoranda(paths);
  if (memoranda.length === 0) throw failures[0] ?? failure('not-found', null);
  for (const { path, message } of failures) console.warn(path === null ? message : `${path}: ${message}`);
  return memoranda;
}
