import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../files/folder.js';
import { buildWhenStale, memcon } from './memcon.js';

beforeAll(buildWhenStale, 120_000);

const notebook = (...cells: readonly string[]): string =>
  JSON.stringify({
    cells: cells.map((source) => ({
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source,
    })),
    metadata: { kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' } },
    nbformat: 4,
    nbformat_minor: 5,
  });

test('a notebook that fails, one that never ends, one that is none: named, the others executed and written', async () => {
  const folder = makeFolder({
    'good.ipynb': notebook('const n: number = 6 * 7;', 'console.log("found", n)'),
    'wrong.ipynb': notebook('const n: number = "seven";'),
    'endless.ipynb': notebook('for (;;) {}'),
    'text.ipynb': 'Memorandum of Conversation',
    'out/wrong.ipynb': 'as it was',
  });
  const names = ['wrong.ipynb', 'endless.ipynb', 'text.ipynb', 'gone.ipynb', 'good.ipynb'];
  const { code, stdout, stderr } = await memcon(['run', ...names, '--out', 'out', '--timeout', '5'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(': ').slice(0, 2).join(': ')),
  ).toEqual(names.slice(0, 4).map((name) => `memcon: ${name}`));
  expect(stderr).toMatch(/^memcon: wrong\.ipynb: code cell 1/m);
  expect(stderr).toMatch(/^memcon: endless\.ipynb: code cell 1 .*after 5 s/m);
  expect(stdout).toMatch(/1 of 5 notebooks executed/);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['good.ipynb', 'wrong.ipynb']);
  expect(readFileSync(join(folder, 'out', 'good.ipynb'), 'utf8')).toContain('found 42');
  expect(readFileSync(join(folder, 'out', 'wrong.ipynb'), 'utf8')).toBe('as it was');
}, 90_000);

test('--quiet says nothing of what went well', async () => {
  const folder = makeFolder({ 'good.ipynb': notebook('1 + 1') });
  const ended = await memcon(['run', 'good.ipynb', '--out', 'out', '--quiet'], { cwd: folder });
  expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' });
}, 60_000);
