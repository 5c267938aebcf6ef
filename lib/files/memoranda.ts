import { readFileSync, statSync } from 'node:fs';
import { failure, MemconError } from '../messages.js';
import type { Memorandum } from '../model.js';
import { checkSize } from '../read/decode.js';
import { readMemorandum } from '../read/read.js';
import { findInputs, type Input } from './inputs.js';
import { type Fingerprint, fingerprint } from './provenance.js';
import { errorCode, explainError } from './reasons.js';

/** Looks at the size before it reads, so that a huge file costs nothing. */
function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw failure('unreadable', path, 'it is not a file');
    const tooLarge = checkSize(stats.size, path);
    if (tooLarge) throw tooLarge;
    return readFileSync(path);
  } catch (error) {
    if (error instanceof MemconError) throw error;
    throw errorCode(error) === 'ENOENT'
      ? failure('not-found', path)
      : failure('unreadable', path, explainError(error));
  }
}

/**
 * Reads one file found by `findInputs`, and says what it read.
 *
 * @throws MemconError when the file cannot be used
 */
export function readInput({ path, id }: Input): { memorandum: Memorandum; file: Fingerprint } {
  const bytes = readBytes(path);
  return { memorandum: readMemorandum(bytes, { path, id }), file: fingerprint(path, bytes) };
}

export interface ReadMemoranda {
  readonly memoranda: readonly Memorandum[];
  /** Paths and files that could not be used, each with the reason. */
  readonly failures: readonly MemconError[];
}

/** Reads files and folders of memoranda, in the order given; what cannot be used does not keep back the rest. */
export function readMemoranda(paths: readonly string[]): ReadMemoranda {
  const { found, failures } = findInputs(paths);
  const memoranda: Memorandum[] = [];
  const unread: MemconError[] = [];
  for (const input of found) {
    try {
      memoranda.push(readInput(input).memorandum);
    } catch (error) {
      if (!(error instanceof MemconError)) throw error;
      unread.push(error);
    }
  }
  return { memoranda, failures: [...failures, ...unread] };
}
