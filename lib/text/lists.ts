import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const folder = new URL('../../data/', import.meta.url);

/**
 * Reads one of the word lists in `data/` as rows keyed by its header; `#` begins a comment line. The lists are part
 * of the package and are read once, when the module that needs them is first loaded.
 *
 * @throws Error when the file is missing, lacks a column, or has a row with another number of cells than the header
 */
export function loadList<Key extends string>(name: string, columns: readonly Key[]): Record<Key, string>[] {
  const { data, errors, meta } = Papa.parse<Record<Key, string>>(
    readFileSync(new URL(name, folder), 'utf8'),
    {
      header: true,
      comments: '#',
      skipEmptyLines: true,
      delimiter: ',',
    },
  );
  const [error] = errors;
  if (error) throw new Error(`data/${name}, row ${(error.row ?? 0) + 1}: ${error.message}`);
  const missing = columns.find((column) => !meta.fields?.includes(column));
  if (missing) throw new Error(`data/${name} has no column "${missing}"`);
  return data;
}
