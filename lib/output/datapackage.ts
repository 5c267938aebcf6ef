import type { Fingerprint } from '../files/provenance.js';
import type { Column, Table } from '../tables/columns.js';
import { contracts, type TableName } from '../tables/contracts.js';

/** What the tables were made from and with; written into the data package. */
export interface Provenance {
  /** memcon's version. */
  readonly version: string;
  /** The options of `analyze`, plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly lists: readonly Fingerprint[];
  readonly inputs: readonly Fingerprint[];
}

/** `HH:MM`, where the standard's own default has seconds. */
const FORMATS: Readonly<Partial<Record<Column['type'], string>>> = { date: '%Y-%m-%d', time: '%H:%M' };

/** Tables whose `document` names a row of documents.csv; diagnostics also speak of inputs that could not be used. */
const refersToDocuments = (name: string): boolean => name !== 'documents' && name !== 'diagnostics';

const describeField = ([name, { type, unit, description, nullable }]: [string, Column]) => ({
  name,
  type,
  ...(FORMATS[type] === undefined ? {} : { format: FORMATS[type] }),
  description,
  ...(unit === null ? {} : { unit }),
  constraints: { required: !nullable },
});

const describeSchema = ({ name, columns, key }: Table) => ({
  fields: Object.entries(columns).map(describeField),
  missingValues: [''],
  ...(key.length === 0 ? {} : { primaryKey: key }),
  ...(refersToDocuments(name)
    ? { foreignKeys: [{ fields: ['document'], reference: { resource: 'documents', fields: ['document'] } }] }
    : {}),
});

const describeResource = (table: Table, { path, bytes, hash }: Fingerprint) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path,
  title: table.title,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  bytes,
  hash: `sha256:${hash}`,
  schema: describeSchema(table),
});

const listed = (files: readonly Fingerprint[]) =>
  files.map(({ path, bytes, hash }) => ({ path, bytes, hash: `sha256:${hash}` }));

/**
 * The Frictionless Data Package of a set of tables (Data Package 1, profile `tabular-data-package`, which the tools for
 * R, Python and Julia all read) as JSON: each table's schema with descriptions and units, and under `memcon` what
 * they were made from. No time stamp: the same tables make the same bytes.
 *
 * @param outputs the fingerprint of each table's CSV, its path within the package
 */
export function renderDataPackage(
  outputs: Readonly<Record<TableName, Fingerprint>>,
  { version, options, lists, inputs }: Provenance,
): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'memcon-tables',
    title: 'Conversation analysis of memoranda of conversation',
    description:
      "Who is recorded as saying what. All counts are of the note-taker's words, not of speaking time. A text cell " +
      'that a spreadsheet could run as a formula has one apostrophe put in front of it; take the first one away to ' +
      'have the text back.',
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title:
          'What memcon adds is in the public domain; passages quoted keep the licence of their documents',
      },
    ],
    resources: Object.values(contracts).map((table) =>
      describeResource(table, outputs[table.name as TableName]),
    ),
    memcon: { version, options, lists: listed(lists), inputs: listed(inputs) },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
