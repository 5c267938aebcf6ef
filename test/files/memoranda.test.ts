import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInput, readMemoranda } from '../../lib/files/memoranda.js';
import { SIZE_LIMIT } from '../../lib/read/decode.js';
import { makeFolder } from './folder.js';

test('a file is read under its own name and path, and fingerprinted by its bytes', () => {
  const bytes = readFileSync('seeds/frus1961-63v05-d253.txt');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const path = 'seeds/frus1961-63v05-d253.txt';
  const { memorandum, file } = readInput({ path, id: 'frus1961-63v05-d253' });
  expect(memorandum.id).toBe('frus1961-63v05-d253');
  expect(memorandum.source).toEqual({ path, sha256: hash, format: 'text' });
  expect(file).toEqual({ path, bytes: bytes.length, hash });
});

test('folders and files in the order given; what cannot be used does not keep back the rest', () => {
  const seed = readFileSync('seeds/frus1961-63v05-d253.txt');
  const folder = makeFolder({ 'b.txt': seed, 'a.txt': seed, 'empty.txt': '', 'in/c.txt': seed });
  symlinkSync('gone', join(folder, 'dangling.txt'));
  const { memoranda, failures } = readMemoranda([join(folder, 'in'), 'no-such-file', folder]);
  expect(memoranda.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(failures.map(({ code, path }) => [code, path])).toEqual([
    ['not-found', 'no-such-file'],
    ['not-found', `${folder}/dangling.txt`],
    ['empty-file', `${folder}/empty.txt`],
  ]);
});

test('a file over the limit is refused by its size', () => {
  const folder = makeFolder({ 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), SIZE_LIMIT + 1);
  expect(readMemoranda([folder]).failures[0]).toMatchObject({
    code: 'too-large',
    path: `${folder}/huge.txt`,
  });
});
