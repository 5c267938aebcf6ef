import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const folder = new URL('../../data/', import.meta.url);

/**
 * Reads one of the word lists in `data/` as rows keyed by its header; `#` begins a comment line. The lists are part
 * of the package and are read once, when the module that needs them is first loaded.
 *
 * @throws Error when the file is missing or a row has another number of cells than the header.
 */
export function loadList<Key extends string>(name: string, columns: readonly Key[]): Record<Key, string>[] {
  const rows = parse(readFileSync(new URL(name, folder), 'utf8'), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    trim: true,
  }) as Record<string, string>[];
  for (const column of columns) {
    if (rows.length > 0 && !(column in rows[0]!)) throw new Error(`data/${name} has no column "${column}"`);
  }
  return rows as Record<Key, string>[];
}
