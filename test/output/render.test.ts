import { describe, expect, it, vi } from 'vitest';
import { buildEmptyFigure, type ChartSpec } from '../../lib/charts/figure.js';
import { renderPng, renderSvg } from '../../lib/output/render.js';

const plain = buildEmptyFigure('A & B <title>', 'nothing is counted', 'nothing "there"');

/** The chart with another layer over it. */
const withLayer = (layer: ChartSpec['layer'][number]): ChartSpec => ({
  ...plain,
  layer: [...plain.layer, layer],
});
const text = { field: 'text', type: 'nominal' };

describe('renderSvg', () => {
  it('names the picture, gives its text alternative, and escapes both', async () => {
    const svg = await renderSvg(plain);
    expect(svg).toMatch(/^<svg role="img" /);
    expect(svg).toContain('<title>A &amp; B &lt;title&gt;</title>');
    expect(svg).toContain('<desc>A &amp; B &lt;title&gt;. No data: nothing &quot;there&quot;.</desc>');
    expect(svg).toContain('font-family="DejaVu Sans, sans-serif"');
  });

  it('does not change the chart', async () => {
    const before = JSON.stringify(plain);
    await renderSvg(plain);
    expect(JSON.stringify(plain)).toBe(before);
  });

  it('takes a warning for an error', async () => {
    const wrong = withLayer({
      data: { values: [{ a: 1 }] },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'quantitative' }, shape: { field: 'a', type: 'nominal' } },
    });
    await expect(renderSvg(wrong)).rejects.toThrow(/cannot be drawn as it is/);
  });

  it.each(['file:///etc/hostname', '/etc/hostname', 'https://example.org/data.json', 'data.csv'])(
    'reads nothing: %s',
    async (url) => {
      const reading = withLayer({ data: { url }, mark: 'text', encoding: { text } });
      await expect(renderSvg(reading)).rejects.toThrow(/load nothing/);
    },
  );

  it('links within the page and nowhere else', async () => {
    const linking = (href: string) =>
      withLayer({
        data: { values: [{ text: 'there', href }] },
        mark: 'text',
        encoding: { text, href: { field: 'href', type: 'nominal' } },
      });
    expect(await renderSvg(linking('#u1'))).toContain('href="#u1"');
    for (const href of [
      'javascript:alert(1)',
      'https://example.org',
      '//example.org',
      'file:///etc/hostname',
    ])
      await expect(renderSvg(linking(href))).rejects.toThrow(/link only within/);
  });

  it('evaluates expressions in the interpreter, without generating code', async () => {
    const built = vi.spyOn(globalThis, 'Function');
    const computed = withLayer({
      data: { values: [{ text: 'in' }] },
      transform: [{ calculate: "datum.text + ' and out'", as: 'text' }],
      mark: { type: 'text' },
      encoding: { text: { field: 'text', type: 'nominal' } },
    });
    expect(await renderSvg(computed)).toContain('in and out');
    expect(built).not.toHaveBeenCalled();
    built.mockRestore();
  });

  it('numbers nothing from one picture to the next', async () => {
    const clipped = withLayer({
      data: { values: [{ text: 'in' }] },
      mark: { type: 'text', clip: true },
      encoding: { text },
    });
    const first = await renderSvg(clipped);
    expect(first).toContain('clip-path');
    expect(await renderSvg(clipped)).toBe(first);
  });

  it('leaves out what XML does not allow', async () => {
    const svg = await renderSvg(buildEmptyFigure('a\u0000b\u001fc\ud800d', 'counts', 'why\uffff'));
    expect(svg).toContain('<title>a\ufffdb\ufffdc\ufffdd</title>');
  });
});

describe('renderPng', () => {
  const widthOf = (png: Uint8Array) => Buffer.from(png).readUInt32BE(16);

  it('is a PNG at the scale asked for, the same twice', async () => {
    const png = await renderPng(plain);
    expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(widthOf(png)).toBe(2 * (640 + 48));
    expect(widthOf(await renderPng(plain, 1))).toBe(640 + 48);
    expect(Buffer.from(await renderPng(plain)).equals(Buffer.from(png))).toBe(true);
  });

  it('takes an SVG already drawn', async () => {
    const svg = await renderSvg(plain);
    expect(Buffer.from(await renderPng(svg)).equals(Buffer.from(await renderPng(plain)))).toBe(true);
  });

  it('sets letters: a picture without its text is another picture', async () => {
    const svg = await renderSvg(plain);
    const bare = svg.replace(/<text[\s\S]*?<\/text>/g, '');
    expect(Buffer.from(await renderPng(bare)).equals(Buffer.from(await renderPng(svg)))).toBe(false);
  });
});
