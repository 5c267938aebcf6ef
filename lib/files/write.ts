import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure, MemconError } from '../messages.js';
import { explainCode, explainError } from './reasons.js';

/** A file to be written: its name within the output folder ("turns.csv") and its contents. */
export interface OutputFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

/** Writes all of it and waits for the disk, so that a rename never uncovers a file that is half there. */
function writeThrough(path: string, contents: string | Uint8Array): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeFileSync(descriptor, contents);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const cannotWrite = (path: string, error: unknown): MemconError =>
  error instanceof MemconError ? error : failure('cannot-write', path, explainError(error));

/** The one common reason for a rename to fail, found before the first. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw failure('cannot-write', path, explainCode('EISDIR'));
}

/**
 * Writes a set of files that belong together, creating the folder: all are written in full beside their final names
 * first, then renamed. When anything fails before that,
 * nothing under a final name has changed; no temporary file is left.
 *
 * (The package write-file-atomic is not used: on a full disk it renames a truncated file into place.)
 *
 * @throws MemconError `cannot-write`, naming the folder or file and the reason
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  let staging: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    staging = mkdtempSync(join(folder, '.memcon-'));
    for (const [at, { contents }] of files.entries()) writeThrough(join(staging, String(at)), contents);
    for (const { name } of files) refuseFolder(join(folder, name));
    for (const [at, { name }] of files.entries()) renameSync(join(staging, String(at)), join(folder, name));
  } catch (error) {
    throw cannotWrite(folder, error);
  } finally {
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes one file, whole or not at all, creating its folder. */
export function writeFile(path: string, contents: string | Uint8Array): void {
  writeFiles(dirname(path), [{ name: basename(path), contents }]);
}

/**
 * Finds out before the work begins whether a folder, and a file in it, could be written; creates nothing.
 *
 * @throws MemconError `cannot-write`
 */
export function checkWritable(folder: string, name: string | null = null): void {
  try {
    if (name !== null) refuseFolder(join(folder, name));
    let existing = folder;
    while (statSync(existing, { throwIfNoEntry: false }) === undefined) existing = dirname(existing);
    if (!statSync(existing).isDirectory()) throw failure('cannot-write', existing, explainCode('ENOTDIR'));
    accessSync(existing, constants.W_OK);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
