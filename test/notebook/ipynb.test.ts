import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNotebook, renderNotebook } from '../../lib/notebook/ipynb.js';

const stored = (cells: readonly object[], extra: object = {}) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 4, ...extra });

test('texts stored as lines or whole are the same text', () => {
  const cell = (source: unknown) => parseNotebook(stored([{ cell_type: 'code', source }])).cells[0]!.source;
  expect(cell(['a\n', 'b'])).toBe('a\nb');
  expect(cell('a\nb')).toBe('a\nb');
});

test('a rendered notebook parses back to itself and renders to the same bytes', () => {
  const text = fc.string({ unit: 'binary' }).map((each) => `${each}\n`);
  const data = fc.record({ 'text/plain': text, 'image/png': fc.base64String() });
  const output = fc.oneof(
    fc.record({ output_type: fc.constant('stream'), name: fc.constant('stdout'), text }),
    fc.record({ output_type: fc.constant('display_data'), data, metadata: fc.constant({}) }),
  );
  const cell = fc.record({
    cell_type: fc.constantFrom('code', 'markdown'),
    source: text,
    outputs: fc.array(output),
    metadata: fc.constant({ tags: ['a'] }),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const notebook = parseNotebook(stored(cells));
      const rendered = renderNotebook(notebook);
      expect(renderNotebook(parseNotebook(rendered))).toBe(rendered);
      expect(parseNotebook(rendered).cells.map(({ source }) => source)).toEqual(
        cells.map(({ source }) => source),
      );
    }),
  );
});

test('it is written as Jupyter writes it: 4.5, keys in order, lines apart, one final newline', () => {
  const notebook = parseNotebook(
    stored([{ source: 'a\nb', cell_type: 'markdown', attachments: { 'x.png': { 'image/png': 'AA' } } }]),
  );
  expect(renderNotebook(notebook)).toBe(`{
 "cells": [
  {
   "attachments": {
    "x.png": {
     "image/png": "AA"
    }
   },
   "cell_type": "markdown",
   "id": "cell-1",
   "metadata": {},
   "source": [
    "a\\n",
    "b"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`);
});

test('clock times of a run are left out, other metadata is kept', () => {
  const metadata = { execution: { 'iopub.status.busy': '2020-01-01T00:00:00Z' }, tags: ['keep'] };
  const notebook = parseNotebook(stored([{ cell_type: 'code', source: '1', metadata }]));
  expect(notebook.cells[0]!.metadata).toEqual({ tags: ['keep'] });
});

test.each([
  ['not JSON', '{"cells": [', /not JSON/],
  ['a list', '[]', /format 4/],
  ['without cells', '{"nbformat": 4}', /format 4/],
  ['format 3', '{"nbformat": 3, "worksheets": []}', /format 3; convert it: jupyter nbconvert/],
])('%s is refused with a remedy', (_name, text, message) => {
  expect(() => parseNotebook(text)).toThrow(message);
});
