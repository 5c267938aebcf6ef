import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../files/folder.js';
import { buildWhenStale, memcon } from './memcon.js';

beforeAll(buildWhenStale, 120_000);

test('the seeds: one page, whole and alone, the summary on stdout', async () => {
  const folder = makeFolder();
  const out = join(folder, 'new', 'report.html');
  const { code, stdout, stderr } = await memcon(['report', 'seeds', '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(join(folder, 'new'))).toEqual(['report.html']);
  const page = readFileSync(out, 'utf8');
  expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
  expect(page).toContain('Mikoyan');
  expect(stdout).toMatch(/^frus1958-60v10p1-d62/);
  expect(stdout).toContain(`Written: ${out}`);
}, 60_000);

test('an input that cannot be used is named, the page made of the others; none: no page', async () => {
  const seed = readFileSync('seeds/frus1961-63v05-d253.txt');
  const folder = makeFolder({ 'a.txt': seed, 'empty.txt': '' });
  const some = await memcon(['report', 'empty.txt', 'a.txt', '--out', 'some.html', '--quiet'], {
    cwd: folder,
  });
  expect(some).toMatchObject({ code: 1, stdout: '' });
  expect(some.stderr).toMatch(/^memcon: empty\.txt: the file is empty[^\n]*\n$/);
  expect(existsSync(join(folder, 'some.html'))).toBe(true);

  const none = await memcon(['report', 'empty.txt', '--out', 'none.html'], { cwd: folder });
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('none of the inputs could be used; nothing was written');
  expect(existsSync(join(folder, 'none.html'))).toBe(false);
}, 60_000);

test('a place that cannot be written is told before the work', async () => {
  const folder = makeFolder({ taken: '', 'folder.html/x': '' });
  const inTheWay = await memcon(['report', 'seeds', '--out', join(folder, 'taken', 'r.html')]);
  expect(inTheWay).toMatchObject({ code: 1, stdout: '' });
  expect(inTheWay.stderr).toContain('a file stands where a folder is wanted');
  const isFolder = await memcon(['report', 'seeds', '--out', join(folder, 'folder.html')]);
  expect(isFolder).toMatchObject({ code: 1, stdout: '' });
  expect(isFolder.stderr).toContain('a folder stands where a file is wanted');
}, 60_000);
