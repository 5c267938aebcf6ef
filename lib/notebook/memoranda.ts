import { resolve } from 'node:path';
import { readMemoranda } from '../files/memoranda.js';
import { failure, MemconError } from '../messages.js';
import type { Memorandum } from '../model.js';

/**
 * The memoranda behind paths of files and folders, relative to the notebook, in the order given. Inputs that cannot
 * be used are named on stderr, which a notebook shows in red, and the others are read.
 *
 * @throws MemconError, the first of them, when nothing can be read
 */
export function loadMemoranda(paths: readonly string[]): readonly Memorandum[] {
  const { memoranda, failures } = readMemoranda(paths);
  const tell = ({ path, message }: MemconError): string =>
    path === null ? message : `${resolve(path)}: ${message}`;
  const [first] = failures;
  if (memoranda.length === 0) {
    throw first ? new MemconError(first.code, tell(first), first.path) : failure('not-found', null);
  }
  for (const error of failures) console.warn(tell(error));
  return memoranda;
}
