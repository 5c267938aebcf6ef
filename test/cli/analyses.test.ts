import { expect, test, vi } from 'vitest';
import { analyzeInputs } from '../../lib/cli/analyses.js';
import { failure } from '../../lib/messages.js';
import { makeFolder } from '../files/folder.js';

vi.mock('../../lib/analyze.js', () => ({
  analyze: (memorandum: { id: string }) => {
    if (memorandum.id === 'faulty') throw new TypeError('Cannot read properties of undefined');
    if (memorandum.id === 'listed') throw failure('no-account', null, 7);
    return { memorandum };
  },
}));

test('a fault of memcon’s on one document is that document’s failure, and the others are done', async () => {
  const text = 'The Secretary said no.\n';
  const folder = makeFolder({ 'a.txt': text, 'faulty.txt': text, 'listed.txt': text, 'z.txt': text });
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { analyses, files, failures } = await analyzeInputs([folder]);
  const lines = told.mock.calls.map(([line]) => String(line));
  told.mockRestore();

  expect(analyses.map(({ memorandum }) => memorandum.id)).toEqual(['a', 'z']);
  expect(files.map(({ path }) => path)).toEqual([`${folder}/a.txt`, `${folder}/z.txt`]);
  expect(failures.map(({ code, path }) => [code, path])).toEqual([
    ['internal-error', `${folder}/faulty.txt`],
    ['no-account', `${folder}/listed.txt`],
  ]);
  expect(lines).toEqual(failures.map(({ path, message }) => `memcon: ${path}: ${message}\n`));
  expect(lines[0]).toContain(
    '(Cannot read properties of undefined); please report it together with the file',
  );
});
