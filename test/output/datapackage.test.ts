import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../lib/files/provenance.js';
import { readCsv } from '../../lib/output/csv.js';
import { writeTables } from '../../lib/output/tables.js';
import { contracts, type DocumentRow, type TableName, type Tables } from '../../lib/tables/contracts.js';
import { makeFolder } from '../files/folder.js';

const none = Object.fromEntries(Object.keys(contracts).map((name) => [name, []])) as unknown as Tables;
const meeting: DocumentRow = {
  document: 'visit',
  title: '1. Memorandum of Conversation',
  number: '1',
  date: '1959-01-17',
  start_time: '09:30',
  end_time: null,
  minutes: null,
  place: 'Washington',
  subjects: '=Trade; "Berlin"',
  style: 'reported',
  words: 10,
  speech_words: 9,
  attributed_words: 9,
  narration_words: 1,
  participants: 2,
  speakers: 2,
  turns: 2,
  topics: 1,
  rebuttals: 0,
  source: 'in/visit.txt',
  sha256: 'ab',
};
const tables: Tables = {
  ...none,
  documents: [meeting],
  delegations: [{ document: 'visit', delegation: null, speakers: 2, turns: 2, words: 9, share: 1 }],
};
const input = fingerprint('in/visit.txt', 'Mr. Mikoyan said no.');

interface Field {
  name: string;
  type: string;
  format?: string;
  description: string;
  unit?: string;
  constraints: { required: boolean };
}
interface Resource {
  profile: string;
  name: TableName;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; missingValues: string[]; primaryKey?: string[] };
}
interface Descriptor {
  profile: string;
  name: string;
  licenses: { name: string; path: string }[];
  resources: Resource[];
  memcon: Record<string, unknown>;
}

const write = (folder: string): Descriptor => {
  writeTables(tables, [input], { themes: null }, folder);
  return JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
};

test('nine tables and the data package, and nothing else', () => {
  const folder = makeFolder();
  const names = [...Object.keys(contracts).map((name) => `${name}.csv`), 'datapackage.json'];
  expect(writeTables(tables, [input], {}, folder)).toEqual(names);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  expect(readCsv(contracts.documents, readFileSync(join(folder, 'documents.csv'), 'utf8'))).toEqual([
    meeting,
  ]);
});

test('the descriptor is a tabular data package: names, paths and types after the specification', () => {
  const descriptor = write(makeFolder());
  expect(descriptor.profile).toBe('tabular-data-package');
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
  for (const { name, path } of descriptor.licenses) {
    expect(name).toBe('CC0-1.0');
    expect(path).toMatch(/^https:/);
  }
  expect(descriptor.resources.map(({ name }) => name)).toEqual(Object.keys(contracts));
  for (const resource of descriptor.resources) {
    expect(resource.profile).toBe('tabular-data-resource');
    expect(resource.path).toBe(`${resource.name}.csv`);
    const { fields, missingValues, primaryKey = [] } = resource.schema;
    expect(missingValues).toEqual(['']);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(contracts[resource.name].columns));
    for (const key of primaryKey) expect(fields.map(({ name }) => name)).toContain(key);
    for (const field of fields) {
      expect(['string', 'integer', 'number', 'boolean', 'date', 'time']).toContain(field.type);
      expect(field.description.length).toBeGreaterThan(3);
      if (field.type === 'time') expect(field.format).toBe('%H:%M');
    }
  }
});

test('every count and measure has a unit or is a number of something', () => {
  const bare = write(makeFolder()).resources.flatMap(({ name, schema }) =>
    schema.fields
      .filter(({ type, unit }) => (type === 'integer' || type === 'number') && unit === undefined)
      .map((field) => `${name}.${field.name}: ${field.description.split(' ')[0]}`),
  );
  for (const field of bare) expect(field).toMatch(/: number$/);
});

test('hash and length of every table are those of the file beside it', () => {
  const folder = makeFolder();
  for (const { path, bytes, hash } of write(folder).resources) {
    const contents = readFileSync(join(folder, path));
    expect(bytes).toBe(contents.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(contents).digest('hex')}`);
  }
});

test('version, options, word lists and inputs are recorded, and no time', () => {
  const { memcon } = write(makeFolder());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const lists = readdirSync('data')
    .filter((name) => /\.(?:csv|json)$/.test(name))
    .sort();
  expect(memcon).toEqual({
    version,
    options: { themes: null },
    lists: lists.map((name) => ({
      path: `data/${name}`,
      bytes: readFileSync(join('data', name)).length,
      hash: `sha256:${createHash('sha256')
        .update(readFileSync(join('data', name)))
        .digest('hex')}`,
    })),
    inputs: [
      {
        path: 'in/visit.txt',
        bytes: 20,
        hash: `sha256:${createHash('sha256').update('Mr. Mikoyan said no.').digest('hex')}`,
      },
    ],
  });
});

test('the same tables make the same bytes, in whatever folder and at whatever time', () => {
  const [one, two] = [makeFolder(), makeFolder()];
  write(one);
  write(two);
  for (const name of readdirSync(one))
    expect(readFileSync(join(one, name))).toEqual(readFileSync(join(two, name)));
});
