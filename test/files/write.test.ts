import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkWritable, writeFile, writeFiles } from '../../lib/files/write.js';
import { MemconError } from '../../lib/messages.js';
import { makeFolder } from './folder.js';

/** The file call that fails next, counted down; 0 lets all pass. */
const fault = vi.hoisted(() => ({ countdown: 0, code: 'ENOSPC' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const failing =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      if (fault.countdown > 0 && --fault.countdown === 0)
        throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
      return call(...args);
    };
  return {
    ...real,
    mkdirSync: failing(real.mkdirSync),
    mkdtempSync: failing(real.mkdtempSync as (prefix: string) => string),
    openSync: failing(real.openSync),
    writeFileSync: failing(real.writeFileSync),
    fsyncSync: failing(real.fsyncSync),
    statSync: failing(real.statSync as (path: string) => fs.Stats),
    accessSync: failing(real.accessSync),
    renameSync: failing(real.renameSync),
  };
});

afterEach(() => {
  Object.assign(fault, { countdown: 0, code: 'ENOSPC' });
});

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]),
  );

const refusal = (call: () => void): MemconError => {
  try {
    call();
  } catch (error) {
    if (error instanceof MemconError) return error;
    throw error;
  }
  throw new Error('not refused');
};

const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, contents: `new ${name}` }));
const before = { 'a.csv': 'old a', 'b.csv': 'old b', 'other.txt': 'mine' };
const after = { 'a.csv': 'new a', 'b.csv': 'new b', 'c.csv': 'new c', 'other.txt': 'mine' };

test('files are written, folders made, old files replaced, others left', () => {
  const folder = makeFolder(before);
  writeFiles(folder, files);
  expect(contents(folder)).toEqual(after);
  writeFile(join(folder, 'x', 'y', 'report.html'), '<p>');
  expect(contents(join(folder, 'x', 'y'))).toEqual({ 'report.html': '<p>' });
});

test('a fault at any file call before the last leaves whole files only, and nothing temporary', () => {
  let faults = 0;
  for (let call = 1; ; call += 1) {
    const folder = makeFolder(before);
    fault.countdown = call;
    let error: MemconError | null = null;
    try {
      writeFiles(folder, files);
    } catch (thrown) {
      error = thrown as MemconError;
    }
    const over = fault.countdown > 0;
    fault.countdown = 0;
    if (over) break;
    faults += 1;
    expect(error).toBeInstanceOf(MemconError);
    expect(error).toMatchObject({ code: 'cannot-write', path: folder });
    expect(error!.message).toContain('no space left on the disk');
    const found = contents(folder);
    for (const [name, text] of Object.entries(found)) {
      expect([before[name as keyof typeof before], after[name as keyof typeof after]]).toContain(text);
    }
    // until the first rename nothing at all has changed: folder, staging, 3 × (open, write, sync), 3 × look
    if (call <= 14) expect(found).toEqual(before);
  }
  expect(faults).toBe(17);
});

test('a file where a folder should be, and a folder where a file should be', () => {
  const folder = makeFolder({ taken: 'a file', 'sub/b.csv/inner.txt': '' });
  const inTheWay = refusal(() => writeFiles(join(folder, 'taken'), files));
  expect(inTheWay).toMatchObject({ code: 'cannot-write', path: join(folder, 'taken') });
  expect(inTheWay.message).toContain('a file stands where a folder is wanted; choose another --out');
  expect(refusal(() => writeFile(join(folder, 'taken', 'deep', 'x.html'), '')).message).toContain(
    'a file stands',
  );
  const blocked = refusal(() => writeFiles(join(folder, 'sub'), files));
  expect(blocked.path).toBe(join(folder, 'sub', 'b.csv'));
  expect(fs.readdirSync(join(folder, 'sub'))).toEqual(['b.csv']);
});

test('whether a folder could be written is known before anything is made', () => {
  const folder = makeFolder({ taken: 'a file' });
  checkWritable(join(folder, 'new', 'deep'));
  checkWritable(folder);
  checkWritable(join(folder, 'new'), 'report.html');
  expect(refusal(() => checkWritable(folder, '.')).message).toContain('a folder stands');
  expect(fs.readdirSync(folder)).toEqual(['taken']);
  expect(refusal(() => checkWritable(join(folder, 'taken'))).code).toBe('cannot-write');
  expect(refusal(() => checkWritable(join(folder, 'taken', 'deep'))).message).toContain('a file stands');
  Object.assign(fault, { countdown: 2, code: 'EACCES' });
  expect(refusal(() => checkWritable(folder)).message).toContain('permission denied');
  Object.assign(fault, { countdown: 3, code: 'EROFS' });
  expect(refusal(() => checkWritable(folder)).message).toContain('read-only');
});
