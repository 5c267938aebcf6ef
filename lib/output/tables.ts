import { type Fingerprint, fingerprint, fingerprintLists, readVersion } from '../files/provenance.js';
import { type OutputFile, writeFiles } from '../files/write.js';
import { contracts, type TableName, type Tables } from '../tables/contracts.js';
import { renderCsv } from './csv.js';
import { renderDataPackage } from './datapackage.js';

/** All nine tables as CSV, in the contract's order. */
export function renderTables(tables: Tables): Record<TableName, OutputFile> {
  const files = Object.values(contracts).map((table) => {
    const rows = tables[table.name as TableName];
    return [table.name, { name: `${table.name}.csv`, contents: renderCsv(table, rows) }] as const;
  });
  return Object.fromEntries(files) as Record<TableName, OutputFile>;
}

/**
 * Writes the nine tables and `datapackage.json`, all of them or none.
 *
 * @param inputs the files the tables were made from
 * @param options what was asked of `analyze`, plain data; recorded in the data package
 * @returns the names of the files written
 * @throws MemconError `cannot-write`
 */
export function writeTables(
  tables: Tables,
  inputs: readonly Fingerprint[],
  options: Readonly<Record<string, unknown>>,
  folder: string,
): string[] {
  const files = renderTables(tables);
  const outputs = Object.fromEntries(
    Object.entries(files).map(([table, { name, contents }]) => [table, fingerprint(name, contents)]),
  ) as Record<TableName, Fingerprint>;
  const provenance = { version: readVersion(), options, lists: fingerprintLists(), inputs };
  const all = [
    ...Object.values(files),
    { name: 'datapackage.json', contents: renderDataPackage(outputs, provenance) },
  ];
  writeFiles(folder, all);
  return all.map(({ name }) => name);
}
