import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadMemoranda } from '../../lib/notebook/memoranda.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

test('what cannot be used is named, and the others are read', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  writeFileSync(join(folder, 'good.txt'), 'Memorandum of Conversation\n\nMr. A said it was late.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  expect(loadMemoranda([folder]).map(({ id }) => id)).toEqual(['good']);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]![0]).toMatch(/empty\.txt: the file is empty; save/);
});

test('nothing to read is an error with its reason', () => {
  expect(() => loadMemoranda([join(folder, 'none')])).toThrow(/no such file or folder/);
});
