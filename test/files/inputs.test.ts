import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findInputs } from '../../lib/files/inputs.js';
import { makeFolder } from './folder.js';

const codes = (paths: readonly string[]): string[] => findInputs(paths).failures.map(({ code }) => code);

test('the repository’s two seeds, by folder and by file', () => {
  const ids = ['frus1958-60v10p1-d62', 'frus1961-63v05-d253'];
  const expected = ids.map((id) => ({ path: `seeds/${id}.txt`, id }));
  expect(findInputs(['seeds'])).toEqual({ found: expected, failures: [] });
  expect(findInputs(['seeds/']).found).toEqual(expected);
  expect(findInputs(['seeds/frus1961-63v05-d253.txt', 'seeds/frus1958-60v10p1-d62.txt']).found).toEqual(
    [...expected].reverse(),
  );
});

test('of a folder only the .txt files, by code unit, without hidden ones and without its folders', () => {
  const folder = makeFolder({
    'b.txt': 'b',
    'B.txt': 'B',
    'ä.TXT': 'ä',
    'a.b.txt': 'a',
    '._a.txt': '',
    'README.md': '',
    'x.xml': '',
    'inner/c.txt': 'c',
    'inner.txt/d.txt': 'd',
  });
  expect(findInputs([folder]).found.map(({ id }) => id)).toEqual(['B', 'a.b', 'b', 'ä']);
  // a document in another format is told of, so that none is lost in silence
  expect(findInputs([folder]).failures.map(({ code, path }) => [code, path])).toEqual([
    ['unsupported-format', `${folder}/x.xml`],
  ]);
});

test('what cannot be read is named, and the rest found', () => {
  const folder = makeFolder({ 'a.txt': 'a', 'empty/.keep': '', 'vol.xml': '<TEI/>', 'm.PDF': '%PDF' });
  const at = (name: string): string => `${folder}/${name}`;
  const { found, failures } = findInputs([
    at('no.txt'),
    at('empty'),
    at('a.txt'),
    at('vol.xml'),
    at('m.PDF'),
    '/dev/null',
  ]);
  expect(found).toEqual([{ path: at('a.txt'), id: 'a' }]);
  expect(failures.map(({ code, path }) => [code, path])).toEqual([
    ['not-found', at('no.txt')],
    ['nothing-to-read', at('empty')],
    ['unsupported-format', at('vol.xml')],
    ['unsupported-format', at('m.PDF')],
    ['unreadable', '/dev/null'],
  ]);
  expect(codes([at('a.txt/b.txt')])).toEqual(['unreadable']);
});

test('links are files of a folder, read once with what they lead to; one that leads nowhere is named when given by itself', () => {
  const folder = makeFolder({ 'a.txt': 'a', 'other/c.txt': 'c' });
  symlinkSync('a.txt', join(folder, 'b.txt'));
  symlinkSync('other/c.txt', join(folder, 'd.txt'));
  symlinkSync('gone', join(folder, 'gone.txt'));
  symlinkSync('circle.txt', join(folder, 'circle.txt'));
  expect(findInputs([folder]).found.map(({ id }) => id)).toEqual(['a', 'circle', 'd', 'gone']);
  expect(codes([join(folder, 'gone.txt')])).toEqual(['not-found']);
  expect(codes([join(folder, 'circle.txt')])).toEqual(['unreadable']);
});

test('one file twice is read once; two of one base name are told apart', () => {
  const folder = makeFolder({ 'a/x.txt': '1', 'b/x.txt': '2' });
  const again = relative('.', join(folder, 'a', 'x.txt'));
  const { found, failures } = findInputs([`${folder}/a`, again, `${folder}/b`]);
  expect(found).toEqual([{ path: `${folder}/a/x.txt`, id: 'x' }]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ code: 'duplicate-document', path: `${folder}/b/x.txt` });
  expect(failures[0]!.message).toContain(`${folder}/a/x.txt`);
});

test('a folder and a link to it are the same files', () => {
  const folder = makeFolder({ 'a/x.txt': '1', 'a/y.txt': '2' });
  symlinkSync('a', join(folder, 'link'));
  const found = ['x', 'y'].map((id) => ({ path: `${folder}/link/${id}.txt`, id }));
  expect(findInputs([`${folder}/link`, `${folder}/a`])).toEqual({ found, failures: [] });
});
