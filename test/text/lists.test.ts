import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadList } from '../../lib/text/lists.js';

describe('loadList', () => {
  it('reads rows keyed by the header, comments left out', () => {
    const rows = loadList('head-keys.csv', ['key', 'kind']);
    expect(rows).toContainEqual({ key: 'participants', kind: 'participants' });
    expect(rows.every(({ key }) => !key.startsWith('#'))).toBe(true);
  });

  it('names the file and the column that is missing', () => {
    expect(() => loadList('head-keys.csv', ['colour'])).toThrow('data/head-keys.csv has no column "colour"');
  });

  it('says which file is missing', () => {
    expect(() => loadList('no-such-list.csv', [])).toThrow('no-such-list.csv');
  });

  const lists = readdirSync(new URL('../../data/', import.meta.url)).filter((name) => name.endsWith('.csv'));
  it.each(lists)('data/%s can be read and says nothing twice', (name) => {
    const rows = loadList(name, []);
    expect(rows.length).toBeGreaterThan(0);
    const lines = rows.map((row) => JSON.stringify(row));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
