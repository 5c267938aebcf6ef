import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../lib/output/csv.js';
import { contracts, diagnostics, documents } from '../../lib/tables/contracts.js';
import { makeFolder } from '../files/folder.js';
import { buildWhenStale, memcon } from './memcon.js';

beforeAll(buildWhenStale, 120_000);

const FILES = [...Object.keys(contracts).map((name) => `${name}.csv`), 'datapackage.json'].sort();
const seed = readFileSync('seeds/frus1961-63v05-d253.txt');

const listDocuments = (out: string): string[] =>
  readCsv(documents, readFileSync(join(out, 'documents.csv'), 'utf8')).map(({ document }) => document);

test('the seeds: ten files, a summary for a person, nothing on stderr', async () => {
  const out = join(makeFolder(), 'deep', 'out');
  const { code, stdout, stderr } = await memcon(['analyze', 'seeds', '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(out).sort()).toEqual(FILES);
  expect(listDocuments(out)).toEqual(['frus1958-60v10p1-d62', 'frus1961-63v05-d253']);
  expect(stdout).toMatch(
    /frus1961-63v05-d253.*\n {2}.*USSR \d+\.\d %.* words.*\n {2}\d+ turns?, \d+ topics?, \d+ rebuttals?/,
  );
  expect(stdout).toContain(out);
});

test('--quiet prints nothing', async () => {
  const out = makeFolder();
  const ended = await memcon(['analyze', 'seeds', '--out', out, '--quiet']);
  expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('the same bytes whatever the time zone, the locale and the folder', async () => {
  const here = makeFolder({ 'seeds/a.txt': seed });
  const there = makeFolder({ 'seeds/a.txt': seed });
  await memcon(['analyze', 'seeds', '--out', 'out'], { cwd: here, env: { TZ: 'UTC', LC_ALL: 'C' } });
  await memcon(['analyze', 'seeds', '--out', 'out'], {
    cwd: there,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar_EG.UTF-8' },
  });
  for (const name of FILES)
    expect(readFileSync(join(here, 'out', name))).toEqual(readFileSync(join(there, 'out', name)));
});

const cp1252 = Buffer.from('Mr. Mikoyan said\n\x93no\x94\n', 'latin1');
const LIST = 'Memorandum of Conversation\n\nPARTICIPANTS\n\n  • The Secretary\n  • Mr. Mikoyan\n';
const RECIPE = 'Boil the rice in salted water.\n\nAdd butter and leave it to rest for ten minutes.\n';

describe('inputs that cannot be used are named with place and remedy, and the others done', () => {
  const bad: [name: string, contents: string | Uint8Array, code: string, message: RegExp][] = [
    ['empty', '', 'empty-file', /the file is empty; save/],
    ['blank', ' \n\t\n', 'empty-file', /the file is empty/],
    ['picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary-file', /byte 9 .*plain text/],
    ['wide', Buffer.from('\uFEFFMr. Mikoyan said no.', 'utf16le'), 'utf-16', /iconv -f UTF-16LE -t UTF-8/],
    ['wide-bare', Buffer.from('Mr. Mikoyan said no.', 'utf16le').swap16(), 'utf-16', /iconv -f UTF-16BE/],
    ['windows', cp1252, 'not-utf-8', /byte 0x93 on line 2.*iconv -f WINDOWS-1252/],
    ['recipe', RECIPE, 'not-a-memorandum', /does not look like a memorandum/],
    ['list-only', LIST, 'no-account', /no account of the meeting/],
  ];

  test.each(bad)('%s', async (name, contents, code, message) => {
    const folder = makeFolder({ [`in/${name}.txt`]: contents, 'in/z.txt': seed });
    const { stderr, stdout, ...ended } = await memcon(['analyze', 'in', '--out', 'out'], { cwd: folder });
    expect(ended.code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^memcon: in/${name}\\.txt: [^\\n]*\\n$`));
    expect(stderr).toMatch(message);
    expect(stdout).toContain('z');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
    expect(listDocuments(join(folder, 'out'))).toEqual(['z']);
    const rows = readCsv(diagnostics, readFileSync(join(folder, 'out', 'diagnostics.csv'), 'utf8'));
    expect(rows.filter(({ severity }) => severity === 'error')).toEqual([
      {
        document: name,
        code,
        severity: 'error',
        message: stderr.trim().replace('memcon: ', ''),
        start: null,
        end: null,
      },
    ]);
  });

  test('paths: no such file, an empty folder, a format not read, two of one name', async () => {
    const folder = makeFolder({ 'a/x.txt': seed, 'b/x.txt': seed, 'v.xml': '<TEI/>', 'none/.keep': '' });
    const { code, stderr } = await memcon(['analyze', 'gone', 'none', 'v.xml', 'a', 'b', '--out', 'out'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stderr.split('\n').map((line) => line.split(';')[0])).toEqual([
      'memcon: gone: no such file or folder',
      'memcon: none: no memoranda (.txt) in this folder',
      'memcon: v.xml: files of type ".xml" are not read',
      'memcon: b/x.txt: has the same base name as a/x.txt',
      '',
    ]);
    expect(listDocuments(join(folder, 'out'))).toEqual(['x']);
  });

  test('50 MB: refused by its size, at once', async () => {
    const folder = makeFolder({ 'huge.txt': 'Mr. Mikoyan said no.\n', 'z.txt': seed });
    truncateSync(join(folder, 'huge.txt'), 50_000_000);
    const { code, stderr, milliseconds } = await memcon(['analyze', '.', '--out', 'out'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'memcon: ./huge.txt: the file is 50 MB, more than 20 MB; give each memorandum a file of its own\n',
    );
    expect(milliseconds).toBeLessThan(5000);
    expect(listDocuments(join(folder, 'out'))).toEqual(['z']);
  });

  test('an account without a list is read, with a warning', async () => {
    const text =
      'Memorandum of Conversation\n\nThe Secretary said that he would go. Mr. Mikoyan replied that he would not.\n';
    const folder = makeFolder({ 'bare.txt': text });
    const { code, stderr } = await memcon(['analyze', 'bare.txt', '--out', 'out'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = readCsv(diagnostics, readFileSync(join(folder, 'out', 'diagnostics.csv'), 'utf8'));
    expect(rows).toContainEqual(expect.objectContaining({ code: 'no-participants', severity: 'warning' }));
  });
});

test('nothing usable: said so, nothing written', async () => {
  const folder = makeFolder({ 'empty.txt': '' });
  const { code, stdout, stderr } = await memcon(['analyze', 'empty.txt', 'gone.txt', '--out', 'out'], {
    cwd: folder,
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('memcon: gone.txt: no such file');
  expect(stderr).toMatch(/memcon: none of the inputs could be used; nothing was written\n$/);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('an output folder that cannot be is told before the work, and nothing changes', async () => {
  const folder = makeFolder({ 'a.txt': seed, taken: 'mine' });
  const { code, stdout, stderr } = await memcon(['analyze', 'a.txt', '--out', 'taken/out'], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^memcon: taken\S*: cannot be written: a file stands where a folder is wanted; choose another --out\n$/,
  );
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'taken']);
});

test('a table’s place taken by a folder: no table is written, no temporary file left', async () => {
  const folder = makeFolder({ 'a.txt': seed, 'out/turns.csv/mine': '' });
  const { code, stderr } = await memcon(['analyze', 'a.txt', '--out', 'out'], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain(
    'memcon: out/turns.csv: cannot be written: a folder stands where a file is wanted',
  );
  expect(readdirSync(join(folder, 'out'))).toEqual(['turns.csv']);
});

test('control codes in file names do not reach the terminal', async () => {
  const folder = makeFolder();
  const { stderr } = await memcon(['analyze', 'a\u001b[2J\u202Eb.txt', '--out', 'out'], { cwd: folder });
  expect(stderr).toContain('memcon: a\uFFFD[2J\uFFFDb.txt: no such file');
});

test('a closed pipe is no error', async () => {
  const folder = makeFolder({ 'a.txt': seed });
  expect(await memcon(['analyze', 'a.txt', '--out', 'out'], { cwd: folder, deaf: true })).toMatchObject({
    code: 0,
  });
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
});

test('a stack trace only with MEMCON_DEBUG', async () => {
  const args = ['analyze', 'gone.txt', '--out', 'out'];
  const folder = makeFolder();
  expect((await memcon(args, { cwd: folder })).stderr).not.toMatch(/^\s+at /m);
  expect((await memcon(args, { cwd: folder, env: { MEMCON_DEBUG: '1' } })).stderr).toMatch(/^\s+at /m);
});
