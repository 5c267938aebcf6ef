import { afterEach, expect, test, vi } from 'vitest';
import { chartSpeakingShare } from '../../lib/charts/speaking-share.js';
import { bundleChart, bundleRows, show, showText } from '../../lib/notebook/show.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const printed = () => vi.spyOn(console, 'log').mockImplementation(() => {});

const chart = chartSpeakingShare([], []);

test('outside a notebook the text form is printed, and only that', async () => {
  const log = printed();
  await show([{ speaker: 'A', words: 3 }]);
  showText('*hello*');
  await show({ columns: ['a', 'b'], values: [[1, 'x']] }, { columns: ['b'] });
  expect(log.mock.calls).toEqual([['speaker  words\nA            3'], ['*hello*'], ['b\nx']]);
});

test('a chart is interactive, a picture, and a text', async () => {
  const bundle = await bundleChart(chart);
  expect(bundle['application/vnd.vegalite.v5+json']).toMatchObject({
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    layer: expect.any(Array),
  });
  const png = Buffer.from(String(bundle['image/png']), 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(
    Math.round((chart.width + chart.padding.left + chart.padding.right) * 1.5),
  );
  expect(bundle['text/plain']).toBe(chart.description);
  expect(chart.$schema).not.toContain('v5');
}, 30_000);

test('rows are a table and a text', () => {
  const bundle = bundleRows([{ a: '<i>' }]);
  expect(Object.keys(bundle)).toEqual(['text/html', 'text/plain']);
  expect(bundle['text/html']).toContain('&lt;i&gt;');
});
