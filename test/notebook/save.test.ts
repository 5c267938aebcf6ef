import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chartSpeakingShare } from '../../lib/charts/speaking-share.js';
import { saveChart, writeRows } from '../../lib/notebook/save.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('rows become a CSV that quotes what must be quoted and disarms formulas', async () => {
  await writeRows(
    [
      { a: 'x, "y"\nz', n: 1.5, b: true, empty: null },
      { a: '=1+1', n: -2, b: false, empty: null },
    ],
    join(folder, 'new', 'rows.csv'),
  );
  expect(readFileSync(join(folder, 'new', 'rows.csv'), 'utf8')).toBe(
    'a,n,b,empty\n"x, ""y""\nz",1.5,true,\n\'=1+1,-2,false,\n',
  );
});

test('a chart is saved as SVG and PNG', async () => {
  await saveChart(chartSpeakingShare([], []), join(folder, 'figures', 'share'));
  expect(readdirSync(join(folder, 'figures')).sort()).toEqual(['share.png', 'share.svg']);
  expect(readFileSync(join(folder, 'figures', 'share.svg'), 'utf8')).toMatch(/^<svg /);
}, 30_000);

test('a folder that cannot be made is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(writeRows([{ a: 1 }], join(folder, 'file', 'rows.csv'))).rejects.toMatchObject({
    code: 'cannot-write',
  });
});
