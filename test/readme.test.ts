import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../lib/analyze.js';
import { summarize } from '../lib/cli/summary.js';
import { readMemoranda } from '../lib/files/memoranda.js';

const pages = ['README.md', 'ARCHITECTURE.md', 'data/README.md', 'seeds/README.md'];
const readme = readFileSync('README.md', 'utf8');

it('the README prints what the seeds give', () => {
  const { memoranda } = readMemoranda(['seeds']);
  expect(readme).toContain(summarize(memoranda.map((memorandum) => analyze(memorandum))).join('\n'));
});

it.each(pages)('every file that %s names is there', (page) => {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map((match) => match[1]!);
  const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  expect(links.filter((link) => !existsSync(folder + link))).toEqual([]);
});

it('every list that data/README.md names is there, and the other way round', async () => {
  const { readdirSync } = await import('node:fs');
  const named = [...readFileSync('data/README.md', 'utf8').matchAll(/`([\w-]+\.csv)`/gu)].map(
    (match) => match[1]!,
  );
  expect([...new Set(named)].sort()).toEqual(
    readdirSync('data')
      .filter((name) => name.endsWith('.csv'))
      .sort(),
  );
});
