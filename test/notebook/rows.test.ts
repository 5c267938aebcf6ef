import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml, renderPlain, setRows } from '../../lib/notebook/rows.js';

const rows = [
  {
    speaker: 'A <b>',
    words: 12345,
    share: 0.25,
    confidence: 0.9,
    start: 12345,
    ratio: 1.23456,
    listed: true,
  },
  { speaker: 'B & C', words: 7, share: 1, confidence: 1, start: 0, ratio: 2, listed: false },
];

test('numbers are set by what they count', () => {
  expect(setRows(rows).rows).toEqual([
    ['A <b>', '12,345', '25.0 %', '0.90', '12345', '1.235', 'yes'],
    ['B & C', '7', '100.0 %', '1.00', '0', '2', 'no'],
  ]);
});

test('unknown is empty', () => {
  expect(setRows([{ a: null, b: undefined, c: Number.NaN, d: 1 }]).rows).toEqual([['', '', '', '1']]);
});

test('columns are chosen and ordered, and carry their description', () => {
  const table = setRows(rows, { columns: ['words', 'speaker'] });
  expect(table.columns).toEqual([
    { name: 'words', note: "the note-taker's words, not speaking time", numeric: true },
    { name: 'speaker', note: expect.any(String), numeric: false },
  ]);
});

test('rows left out are said', () => {
  const table = setRows(rows, { rows: 1, columns: ['speaker'], caption: 'Who' });
  expect(renderPlain(table)).toBe('Who\nspeaker\nA <b>\n1 of 2 rows');
  expect(renderHtml(table)).toContain('<p>1 of 2 rows</p>');
});

test('no rows are said, too', () => {
  expect(renderPlain(setRows([]))).toContain('no rows');
  expect(renderHtml(setRows([], { columns: [] }))).toContain('no rows');
});

test('plain text keeps columns in line and long cells short', () => {
  const text = renderPlain(
    setRows([
      { a: 'x'.repeat(90), n: 1 },
      { a: 'y', n: 100 },
    ]),
  );
  const [head, first, second] = text.split('\n');
  expect(first).toHaveLength(45);
  expect([head!.length, second!.length]).toEqual([45, 45]);
});

test('numbers stand right and texts left, for JupyterLab and for GitHub', () => {
  const page = renderHtml(setRows(rows, { columns: ['speaker', 'words'] }));
  expect(page).toContain('<td align="right" style="text-align: right; vertical-align: top">12,345</td>');
  expect(page).toContain('<th scope="col" align="left" style="text-align: left"');
});

test('no text of a row, header or caption becomes markup', () => {
  const hostile = fc.constantFrom(
    '<script>',
    '"><img src=x onerror=1>',
    '&lt;',
    "' onload='",
    '</table>',
    '<!--',
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, cell, caption) => {
      const page = renderHtml(setRows([{ [name]: cell }], { caption }));
      const tags = page.match(/<[^>]*>/g) ?? [];
      for (const tag of tags) {
        expect(tag).toMatch(
          /^<\/?(?:table|caption|thead|tbody|tr|th|td)(?: (?:scope|align|style|title)="[^"<>]*")*>$/,
        );
      }
    }),
  );
});
