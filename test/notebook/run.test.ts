import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseNotebook } from '../../lib/notebook/ipynb.js';
import { runNotebooks } from '../../lib/notebook/run.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-test-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = () => join(folder, 'out');

function write(
  name: string,
  sources: readonly string[],
  metadata: object = {},
  to = join(folder, 'in'),
): string {
  const cells = sources.map((source) => ({ cell_type: 'code', source, metadata: {}, outputs: [] }));
  const path = join(to, name);
  writeFileSync(path, JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 4 }));
  return path;
}

const run = (paths: readonly string[], timeoutSeconds = 30) =>
  runNotebooks(paths, { out: out(), timeoutSeconds });

const outputsOf = (name: string) =>
  parseNotebook(readFileSync(join(out(), name), 'utf8')).cells.map(({ outputs }) => outputs);

describe('a notebook that runs', () => {
  test('has the outputs Jupyter would give it, and its own folder to work in', async () => {
    writeFileSync(join(folder, 'in', 'note.txt'), 'beside');
    const path = write('good.ipynb', [
      "import { readFileSync } from 'fs'\nimport * as tslab from 'tslab'\nconst n: number = 1",
      "console.log('a', n); console.log('b'); console.error('c')",
      "tslab.display.html('<b>x</b>')\nn + 1",
      "await new Promise((done) => setTimeout(done, 50))\nconsole.log(readFileSync('note.txt', 'utf8'))",
    ]);
    const [result] = await run([path]);
    expect(result).toMatchObject({ path, ok: true, message: null });
    expect(outputsOf('good.ipynb')).toEqual([
      [],
      [
        { output_type: 'stream', name: 'stdout', text: 'a 1\nb\n' },
        { output_type: 'stream', name: 'stderr', text: 'c\n' },
      ],
      [
        { output_type: 'display_data', data: { 'text/html': '<b>x</b>' }, metadata: {} },
        { output_type: 'stream', name: 'stdout', text: '2\n' },
      ],
      [{ output_type: 'stream', name: 'stdout', text: 'beside\n' }],
    ]);
  }, 60_000);

  test('gives the same bytes again, whatever colours the terminal asks for', async () => {
    const path = write('again.ipynb', ["console.log({ a: 1, b: ['x'] })"]);
    await run([path]);
    const first = readFileSync(join(out(), 'again.ipynb'), 'utf8');
    process.env.FORCE_COLOR = '1';
    await run([path]);
    delete process.env.FORCE_COLOR;
    expect(readFileSync(join(out(), 'again.ipynb'), 'utf8')).toBe(first);
    expect(first).toContain("{ a: 1, b: [ 'x' ] }");
  }, 60_000);
});

describe('a notebook that fails', () => {
  const flood =
    "while (true) { console.log('x'.repeat(1e6)); await new Promise((done) => setTimeout(done, 1)) }";
  const failing: Readonly<Record<string, readonly [sources: readonly string[], message: RegExp]>> = {
    'type error': [
      ['1', "// note\nconst n: number = 'a'"],
      /^code cell 2 \("const n: .*line 2, column 7: Type 'string' is not/,
    ],
    exception: [
      ["console.warn('careful')\nthrow new RangeError('too far')"],
      /^code cell 1 .*RangeError: too far/,
    ],
    rejection: [["await Promise.reject(new Error('late'))"], /^code cell 1 .*Error: late/],
    'missing package': [["import x from 'no-such-package'\nx"], /^code cell 1 .*npm install no-such-package/],
    'ended kernel': [['process.exit(0)'], /^code cell 1 .*the kernel ended/],
    'endless loop': [
      ['while (true) {}'],
      /^code cell 1 .*still running after 6 s and was stopped; .*--timeout/,
    ],
    'endless wait': [['await new Promise(() => {})'], /^code cell 1 .*still running after 6 s/],
    'endless output': [[flood], /^code cell 1 .*more than 50 MB of output/],
  };
  const messages = new Map<string, string | null>();
  const written: string[] = [];

  beforeAll(async () => {
    const home = mkdtempSync(join(tmpdir(), 'memcon-test-'));
    const paths = Object.entries(failing).map(([name, [sources]]) =>
      write(`${name}.ipynb`, sources, {}, home),
    );
    const good = write('good.ipynb', ['1 + 1'], {}, home);
    mkdirSync(join(home, 'out'));
    writeFileSync(join(home, 'out', 'exception.ipynb'), 'earlier');
    const options = { out: join(home, 'out'), timeoutSeconds: 6, atOnce: 2 };
    const results = await runNotebooks([...paths, good], options);
    expect(results.map(({ path }) => path)).toEqual([...paths, good]);
    for (const { path, message } of results) messages.set(basename(path, '.ipynb'), message);
    written.push(
      ...readdirSync(options.out).sort(),
      readFileSync(join(options.out, 'exception.ipynb'), 'utf8'),
    );
    rmSync(home, { recursive: true });
  }, 120_000);

  test.each(Object.entries(failing))('%s: cell, reason and remedy are named', (name, [, message]) => {
    expect(messages.get(name)).toMatch(message);
  });

  test('writes nothing, leaves the earlier result, and the others are run', () => {
    expect(messages.get('good')).toBeNull();
    expect(written).toEqual(['exception.ipynb', 'good.ipynb', 'earlier']);
  });
});

describe('a notebook that cannot be run is refused without a kernel', () => {
  const refused = async (path: string) => {
    const [result] = await run([path]);
    expect(result!.ok).toBe(false);
    expect(result!.seconds).toBeLessThan(0.5);
    return result!.message;
  };

  test('no such file', async () => {
    expect(await refused(join(folder, 'none.ipynb'))).toBe('no such notebook; check the path');
  });
  test('a folder', async () => {
    expect(await refused(folder)).toMatch(/cannot be read: a folder/);
  });
  test('not JSON', async () => {
    const path = join(folder, 'text.ipynb');
    writeFileSync(path, 'hello');
    expect(await refused(path)).toMatch(/not a notebook: the file is not JSON/);
  });
  test('no code', async () => {
    expect(await refused(write('empty.ipynb', ['  ']))).toMatch(/no code cells/);
  });
  test.each([
    ['by its kernelspec', { kernelspec: { name: 'python3', language: 'python' } }],
    ['by the name of its kernel alone', { kernelspec: { name: 'python3', display_name: 'Python 3' } }],
    ['by its language alone', { kernelspec: { name: 'python3' }, language_info: { name: 'python' } }],
  ])('another language, known %s', async (_, metadata) => {
    expect(await refused(write('py.ipynb', ['1'], metadata))).toMatch(
      /made for the kernel "python3"; .*choose the kernel "tslab"/,
    );
  });
});

test('kernels leave nothing behind', async () => {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  await run([write('one.ipynb', ['1']), write('two.ipynb', ['while (true) {}'])], 2);
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
}, 60_000);
