import { expect, test } from 'vitest';
import { readMemorandum } from '../../lib/read/read.js';
import { citeDocument } from '../../lib/report/cite.js';

const memorandum = (id: string, path: string | null = `${id}.txt`) => ({
  ...readMemorandum('62. Memorandum of Conversation\n\nMr. A said it was late.\n'),
  id,
  title: null,
  date: null,
  source: { path, sha256: '', format: 'text' as const },
});

const series = 'Foreign Relations of the United States';

test.each([
  ['frus1958-60v10p1-d62', `${series}, 1958–1960, vol. X, part 1, doc. 62`],
  ['frus1961-63v05-d253', `${series}, 1961–1963, vol. V, doc. 253`],
  ['frus1951v07p2-d9', `${series}, 1951, vol. VII, part 2, doc. 9`],
  ['frus1969-76v38p1-d33', `${series}, 1969–1976, vol. XXXVIII, part 1, doc. 33`],
  ['frus1969-76v19p2-d1', `${series}, 1969–1976, vol. XIX, part 2, doc. 1`],
  ['frus1969-76ve04-d201', `${series}, 1969–1976, vol. E–4, doc. 201`],
])('%s', (id, citation) => {
  expect(citeDocument(memorandum(id))).toBe(citation);
});

test('any other document is named by title, date and file', () => {
  const other = memorandum('talk', 'archive/box 3/talk.txt');
  expect(citeDocument(other)).toBe('talk.txt');
  expect(citeDocument({ ...other, title: 'Memorandum of Conversation', date: '1962-10-18' })).toBe(
    'Memorandum of Conversation, October 18, 1962 (talk.txt)',
  );
  expect(citeDocument(memorandum('frus1958-60v10p1', null))).toBe('frus1958-60v10p1');
});
