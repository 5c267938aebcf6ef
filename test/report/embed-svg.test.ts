import { describe, expect, it } from 'vitest';
import { embedSvg } from '../../lib/report/embed-svg.js';
import { writeHtml } from '../../lib/report/html.js';

const drawing = (inner: string) =>
  `<svg role="img" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10">${inner}</svg>`;

describe('embedSvg', () => {
  it('makes ids its own, and what points to them', () => {
    const source = drawing(
      '<defs><clipPath id="clip0"><rect/></clipPath></defs><g clip-path="url(#clip0)" style="x:y" class="mark-rect role-mark"><text>a</text></g>',
    );
    expect(writeHtml(embedSvg(source, 'one'))).toBe(
      '<svg role="img" width="10"><defs><clipPath id="one-clip0"><rect/></clipPath></defs><g clip-path="url(#one-clip0)"><text>a</text></g></svg>',
    );
  });

  it('lets any words through as text', () => {
    const words =
      '<text aria-label="onload=x javascript: url(http)">&lt;script&gt; onclick="x" href=http://x</text>';
    expect(writeHtml(embedSvg(drawing(words), 'one'))).toContain(words);
  });

  it.each([
    '<script>alert(1)</script>',
    '<foreignObject><p/></foreignObject>',
    '<image href="x.png"/>',
    '<g onload="alert(1)"/>',
    '<g\nonclick = "alert(1)"/>',
    '<text href="https://example.org"/>',
    "<text xlink:href='javascript:alert(1)'/>",
    '<rect fill="url(https://example.org/x)"/>',
    '<a href="#x"/>',
  ])('refuses %s', (inner) => {
    expect(() => embedSvg(drawing(inner), 'one')).toThrow('no chart needs');
  });
});
