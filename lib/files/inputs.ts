import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, resolve, sep } from 'node:path';
import { failure, MemconError } from '../messages.js';
import { explainError } from './reasons.js';

/** A file that is to be read as one document. */
export interface Input {
  /** As given by the user, with forward slashes. */
  readonly path: string;
  /** The base name without extension: `document` in every table. */
  readonly id: string;
}

export interface FoundInputs {
  readonly found: readonly Input[];
  readonly failures: readonly MemconError[];
}

/** Formats that people have documents in and memcon does not read: told of, in a folder too, so that none is lost. */
const DOCUMENTS = new Set('.xml .tei .html .htm .xhtml .pdf .doc .docx .odt .rtf .epub'.split(' '));
/** Formats of other things that stand beside documents; in a folder they are passed over. */
const OTHERS = new Set('.md .csv .json .zip'.split(' '));

const forwardSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** The name by which the tables know the document in a file. */
export const documentId = (path: string): string => basename(path, extname(path));

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isDocument = (extension: string): boolean => extension === '.txt' || DOCUMENTS.has(extension);

/** The files of a folder that are or may be documents, by code unit, so that every machine has the same order. */
function listFolder(folder: string): string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && isDocument(extname(name).toLowerCase()))
    .sort(byCodeUnit)
    .map((name) => prefix + name);
}

function lookAt(path: string): readonly string[] | MemconError {
  try {
    const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return failure('not-found', path);
    if (stats.isDirectory()) {
      const files = listFolder(path);
      return files.length > 0 ? files : failure('nothing-to-read', path, '.txt');
    }
    if (!stats.isFile()) return failure('unreadable', path, 'it is neither a file nor a folder');
    const extension = extname(path).toLowerCase();
    return DOCUMENTS.has(extension) || OTHERS.has(extension)
      ? failure('unsupported-format', path, extension)
      : [path];
  } catch (error) {
    return failure('unreadable', path, explainError(error));
  }
}

/** The file itself, whatever links lead to it; a path that leads nowhere stands for itself. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * The documents behind paths of files and folders, in the order given. A folder stands for its `.txt` files; documents in
 * formats that are not read are failures there too, so that none is lost in silence. A file met twice, be it by a link and
 * under another name, is read once, as it was met first; two files with the same base name are a failure of the later
 * one, for the tables tell documents apart by it. Failures: `not-found`, `nothing-to-read`, `unsupported-format`, `unreadable`, `duplicate-document`.
 */
export function findInputs(paths: readonly string[]): FoundInputs {
  const found = new Map<string, Input>();
  const met = new Set<string>();
  const failures: MemconError[] = [];
  const take = (path: string): void => {
    const file = followLinks(path);
    if (met.has(file)) return;
    met.add(file);
    const extension = extname(path).toLowerCase();
    if (DOCUMENTS.has(extension)) {
      failures.push(failure('unsupported-format', path, extension));
      return;
    }
    const id = documentId(path);
    const earlier = found.get(id);
    if (earlier === undefined) found.set(id, { path, id });
    else failures.push(failure('duplicate-document', path, earlier.path));
  };
  for (const given of paths) {
    const files = lookAt(forwardSlashes(given));
    if (files instanceof MemconError) failures.push(files);
    else for (const path of files) take(path);
  }
  return { found: [...found.values()], failures };
}
