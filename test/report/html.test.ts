import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html, join, writeHtml } from '../../lib/report/html.js';
import { readMarkup, textOf } from './markup.js';

describe('html', () => {
  it('escapes text, in content and in attributes', () => {
    const name = `<b title="x">O'Neill & Co</b>`;
    expect(writeHtml(html`<p title="${name}">${name}</p>`)).toBe(
      '<p title="&lt;b title=&quot;x&quot;&gt;O&#39;Neill &amp; Co&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;O&#39;Neill &amp; Co&lt;/b&gt;</p>',
    );
  });

  it('takes markup as it is, lists in order, null as nothing, numbers as written', () => {
    const items = ['a', html`<i>b</i>`, null, 0, ['<']];
    expect(writeHtml(html`<p>${items}</p>`)).toBe('<p>a<i>b</i>0&lt;</p>');
    expect(writeHtml(join(['a', 'b', 'c'], html`<br>`))).toBe('a<br>b<br>c');
  });

  it('does not take an object of the same shape for markup', () => {
    const forged = JSON.parse('{"markup":"<script>","html":"<script>"}');
    expect(() => writeHtml(html`${forged}`)).toThrow();
  });

  it('gives back any text that is put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const page = readMarkup(writeHtml(html`<p title="${text}">${text}</p>`));
        const paragraph = page.children[0]!;
        expect(typeof paragraph === 'object' && paragraph.attributes.title).toBe(text);
        expect(textOf(page)).toBe(text);
        expect(escapeText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
