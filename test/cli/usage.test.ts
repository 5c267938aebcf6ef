import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../files/folder.js';
import { buildWhenStale, memcon } from './memcon.js';

beforeAll(buildWhenStale, 120_000);

test('--version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await memcon(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([[], ['analyze'], ['report'], ['run']])(
  'memcon %s --help teaches: usage, an example, the exit codes',
  async (...command) => {
    const { code, stdout, stderr } = await memcon([...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [
      `Usage: ${['memcon', ...command].join(' ')}`,
      'Example',
      'Exit codes:',
      '2  wrong usage',
    ])
      expect(stdout).toContain(part);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);

test.each([
  ['unknown option', ['analyze', 'seeds', '--out', 'OUT', '--colour'], "unknown option '--colour'"],
  ['unknown command', ['analyse', 'seeds'], '(Did you mean analyze?)'],
  ['missing --out', ['analyze', 'seeds'], "required option '--out <folder>' not specified"],
  ['--out without a folder', ['analyze', 'seeds', '--out'], 'argument missing'],
  ['no inputs', ['analyze', '--out', 'OUT'], "missing required argument 'input'"],
  ['no inputs to report', ['report', '--out', 'OUT'], "missing required argument 'input'"],
  ['no notebooks', ['run', '--out', 'OUT'], "missing required argument 'notebook'"],
  ['a time limit of zero', ['run', 'x.ipynb', '--out', 'OUT', '--timeout', '0'], 'Give seconds'],
  ['a time limit in words', ['run', 'x.ipynb', '--out', 'OUT', '--timeout', 'soon'], 'Give seconds'],
])('wrong usage: %s', async (_, args, message) => {
  const out = join(makeFolder(), 'out');
  const { code, stdout, stderr } = await memcon(args.map((arg) => (arg === 'OUT' ? out : arg)));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^memcon: /);
  expect(existsSync(out)).toBe(false);
});

test('no command at all: the help, as wrong usage', async () => {
  const { code, stdout, stderr } = await memcon([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: memcon');
});
