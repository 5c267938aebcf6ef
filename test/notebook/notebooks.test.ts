import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Notebook, parseNotebook, renderNotebook } from '../../lib/notebook/ipynb.js';
import { runNotebooks } from '../../lib/notebook/run.js';

const names = readdirSync('notebooks').filter((name) => name.endsWith('.ipynb'));
const read = (folder: string, name: string): Notebook =>
  parseNotebook(readFileSync(join(folder, name), 'utf8'));
const codeOf = ({ cells }: Notebook) => cells.filter(({ type }) => type === 'code');
const mediaOf = (notebook: Notebook): string[] =>
  codeOf(notebook).flatMap(({ outputs }) =>
    outputs.flatMap((output) =>
      'data' in output ? Object.keys(output.data) : [`stream ${'name' in output ? output.name : ''}`],
    ),
  );

test('the five notebooks are there', () => {
  expect(names).toEqual([
    '01-reading-a-memorandum.ipynb',
    '02-speaking-share.ipynb',
    '03-topics-across-meetings.ipynb',
    '04-rebuttals.ipynb',
    '05-research-note.ipynb',
  ]);
});

describe.each(names)('%s as committed', (name) => {
  const text = readFileSync(join('notebooks', name), 'utf8');
  const notebook = parseNotebook(text);

  test('is stored as the runner and Jupyter store it', () => {
    expect(renderNotebook(notebook)).toBe(text);
    expect(notebook.metadata).toMatchObject({ kernelspec: { name: 'tslab', language: 'typescript' } });
  });

  test('begins with its question, and its first code cell is the inputs alone', () => {
    expect(notebook.cells[0]).toMatchObject({ type: 'markdown' });
    const lines = codeOf(notebook)[0]!.source.split('\n');
    expect(lines.map((line) => line.split(' //')[0])).toEqual([
      "const inputs = ['../seeds']",
      "const out = '../out'",
    ]);
  });

  test('was executed from top to bottom, in order, without a word on stderr', () => {
    expect(codeOf(notebook).map(({ count }) => count)).toEqual(codeOf(notebook).map((_, index) => index + 1));
    expect(mediaOf(notebook)).not.toContain('stream stderr');
    const media = new Set(mediaOf(notebook));
    expect(media).toContain('image/png');
    expect(media).toContain('application/vnd.vegalite.v5+json');
    expect(media.has('text/html') || media.has('text/markdown')).toBe(true);
  });

  test('tells nothing about the machine it ran on', () => {
    expect(text).not.toContain(resolve('.'));
    expect(text).not.toMatch(/"\/(?:home|Users|root|tmp)\/(?!me\/)/);
  });
});

/** No sides, no list, no rebuttals, a name full of Markdown; a dialogue; and one file that is no memorandum. */
const others: Readonly<Record<string, string>> = {
  'talk_*of*_one.txt': `Memorandum of a Conversation

The weather was fine. Mr. Alder said the grain was late. He was sorry. Dr. Birch asked when it would come.

There followed a discussion of prices.
`,
  'labelled.txt': `Memorandum of Conversation

Participants:
Mr. Cole, Department of State
Ambassador Dorn, Embassy of the Netherlands

Mr. Cole: Shall we begin with fishing?

Ambassador Dorn: By all means. The fleet is at sea.

Mr. Cole: That is not what I was told.
`,
  'empty.txt': '',
};

test('all of them run on documents of another kind, from another folder', async () => {
  expect(existsSync('dist/index.js'), 'the notebooks use the built package: npm run build').toBe(true);
  const home = mkdtempSync(join(tmpdir(), 'memcon-test-'));
  try {
    for (const folder of ['notebooks', 'texts', 'node_modules']) mkdirSync(join(home, folder));
    symlinkSync(resolve('.'), join(home, 'node_modules', 'memcon'), 'junction');
    for (const [name, text] of Object.entries(others)) writeFileSync(join(home, 'texts', name), text);
    const paths = names.map((name) => {
      const path = join(home, 'notebooks', name);
      writeFileSync(
        path,
        readFileSync(join('notebooks', name), 'utf8').replace("['../seeds']", "['../texts']"),
      );
      return path;
    });
    const runs = await runNotebooks(paths, { out: join(home, 'done'), atOnce: 2 });
    expect(runs.map(({ message }) => message)).toEqual(names.map(() => null));
    const note = renderNotebook(read(join(home, 'done'), names.at(-1)!));
    expect(note).toContain('empty.txt: the file is empty');
    expect(note).toContain('Dorn');
    expect(readdirSync(join(home, 'out', 'figures')).length).toBeGreaterThan(10);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 300_000);
