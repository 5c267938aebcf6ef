import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model.js';
import { buildReport } from '../../lib/report/report.js';
import { type Element, hasClass, readMarkup, textOf, walk } from './markup.js';
import { buildSample, quarrel } from './sample.js';

const write = (analyses: readonly Analysis[], title?: string) =>
  buildReport(analyses, { draw: null, ...(title === undefined ? {} : { title }) });
const read = async (analyses: readonly Analysis[]) => walk(readMarkup(await write(analyses)));
const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => hasClass(element, name));

const expectSound = (elements: readonly Element[]) => {
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of elements) {
    for (const name of ['href', 'src', 'action', 'data', 'style']) {
      if (attributes[name] !== undefined) expect(attributes[name]).toMatch(/^#/);
    }
    if (attributes.href !== undefined) expect(ids).toContain(attributes.href.slice(1));
    if (attributes['aria-labelledby'] !== undefined) expect(ids).toContain(attributes['aria-labelledby']);
    expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([]);
  }
};

describe('buildReport', () => {
  it('holds the words of the account once, in order', async () => {
    const analysis = quarrel();
    const { text, blocks } = analysis.memorandum;
    const [account] = withClass(await read([analysis]), 'account');
    const aside = (element: Element) =>
      hasClass(element, 'who') || hasClass(element, 'topic') || hasClass(element, 'crossing');
    const marks = (element: Element) => hasClass(element, 'folio') || hasClass(element, 'mark');
    const printed = blocks
      .filter(({ kind }) => ['heading', 'paragraph', 'omission'].includes(kind))
      .map(({ span }) => text.slice(span.start, span.end));
    const words = (passage: string) => passage.split(/\s+/).filter((word) => word !== '');
    const shown = textOf(account!, (element) => aside(element) || marks(element));
    expect(words(shown)).toEqual(words(printed.join(' ').replace(/\[Page \d+\]|\^\d/g, '')));
  });

  it('marks every sentence with who speaks, by which rule and how surely', async () => {
    const elements = await read([quarrel()]);
    const said = withClass(elements, 'said').filter(({ attributes }) => attributes.id !== undefined);
    expect(said.map(({ attributes }) => attributes['data-who'] ?? attributes['data-kind'])).toEqual([
      'quarrel:p1',
      'quarrel:p2',
      'quarrel:p2',
      'speech',
      'narration',
      'quarrel:p1',
    ]);
    expect(said.map((element) => hasClass(element, 'unsure'))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(withClass(elements, 'cue').map((element) => textOf(element))).toEqual([
      'The Secretary said',
      'Mr. Ivanov denied',
      'The Secretary thanked',
    ]);
    expect(said[0]!.attributes['data-sure']).toBe('95%');
  });

  it('names the speaker at every turn, again after an interruption, and nobody where it is not known', async () => {
    const elements = await read([quarrel()]);
    const margins = withClass(elements, 'who').map((element) =>
      textOf(element, (inner) => hasClass(inner, 'steps')),
    );
    expect(margins).toEqual([
      'The Secretary',
      'Mr. Ivanov',
      'heading',
      'Mr. Ivanov',
      'speaker not known',
      '',
      'narration',
      'editors',
      'The Secretary',
    ]);
  });

  it('joins a reply and what it disputes by links, and gives the reasons', async () => {
    const elements = await read([quarrel()]);
    expect(withClass(elements, 'crossing').flatMap(({ attributes }) => attributes.href ?? [])).toEqual([
      '#quarrel:u2',
      '#quarrel:u1',
    ]);
    expect(withClass(elements, 'reasons').map((element) => textOf(element))).toEqual([
      'Why: reply verb: denied; shared words: bases',
    ]);
  });

  it('puts page numbers into the margin, whether they stand in a sentence or alone', async () => {
    const folios = withClass(await read([quarrel()]), 'folio').map((element) => textOf(element));
    expect(folios).toEqual(['12', '13']);
  });

  it('explains every rule it names', async () => {
    const elements = await read([quarrel()]);
    const rules = elements.flatMap(({ attributes }) => attributes['data-rule'] ?? []);
    const explained = elements.filter(({ attributes }) => attributes.id?.startsWith('rule:'));
    expect(explained.map((element) => textOf(element))).toEqual([...new Set(rules)]);
    expect(withClass(elements, 'meaning').map((element) => textOf(element))).toEqual([
      expect.stringContaining('reporting clause'),
    ]);
  });

  it('has unique ids and links that lead somewhere in the page', async () => {
    expectSound(await read([quarrel(), quarrel('other'), quarrel('a b <c>')]));
  });

  it('runs no script and no style but its own, and loads nothing', async () => {
    const page = await write([quarrel()]);
    const elements = walk(readMarkup(page));
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const hashOf = (name: string) => {
      const found = elements.filter((element) => element.name === name);
      expect(found).toHaveLength(1);
      return `'sha256-${createHash('sha256').update(textOf(found[0]!)).digest('base64')}'`;
    };
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/https?:|\/\/[a-z]|@import|url\(/i);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image', '"><img src=x onerror=alert(1)>'],
    ['the end of the style sheet', '</style></title></script><b>'],
    ['an attribute', `' onmouseover='alert(1)`],
    ['a character reference', '&lt;b&gt; &amp; &#60;'],
    ['a template', '{{1}} `1` <%= 1 %>'],
    ['right-to-left marks', '\u202eevil\u2066\u200f'],
    ['emoji', '👩‍🚀🇫🇷'],
    ['a long word', 'x'.repeat(10_000)],
  ])('shows %s as text wherever it stands', async (_, payload) => {
    const plain = quarrel();
    const loaded = buildSample({
      id: payload.slice(0, 60),
      title: `Title ${payload}`,
      people: [
        { name: `A ${payload}`, role: payload, delegation: payload, aliases: [payload] },
        { name: payload, delegation: null },
      ],
      account: [
        [
          { text: `${payload} was said.`, who: 0, cue: payload },
          { text: `${payload} was denied.`, who: 1 },
        ],
        `heading: ${payload}`,
        `omission: [${payload}]`,
      ],
      notes: [payload],
      topics: [{ label: payload, at: payload }],
      pairs: [{ cue: payload, reasons: [payload] }],
    });
    const dangerous: Analysis = {
      ...loaded,
      memorandum: {
        ...loaded.memorandum,
        place: payload,
        subjects: [payload],
        number: payload,
        date: payload,
      },
      topics: loaded.topics.map((topic) => ({ ...topic, theme: payload, cue: payload })),
      diagnostics: [{ code: payload, severity: 'info', message: payload, span: null }],
    };
    const elements = walk(readMarkup(await write([plain, dangerous], payload)));
    expectSound(elements);
    const names = new Set(walk(readMarkup(await write([plain]))).map(({ name }) => name));
    expect(
      elements.map(({ name }) => name).filter((name) => !names.has(name) && name !== 'h4' && name !== 'ul'),
    ).toEqual([]);
    const texts = elements.flatMap(({ children }) => children.filter((child) => typeof child === 'string'));
    expect(texts.filter((text) => text.includes(payload)).length).toBeGreaterThan(12);
  });

  it('says so where there is nothing to show', async () => {
    const alone = buildSample({ account: [[{ text: 'It was said.', who: null }]] });
    const silent = buildSample({ id: 'silent', account: ['heading: Nothing'] });
    for (const analyses of [[alone], [silent], [alone, silent], []]) {
      const elements = await read(analyses);
      expectSound(elements);
    }
    const text = textOf(readMarkup(await write([alone])));
    expect(text).toContain('Nobody is named.');
    expect(text).toContain('No passage was found that disputes');
    expect(text).toContain('3 words more (100% of the speech) are nobody’s');
  });

  it('gives the same bytes twice, pictures included, and changes nothing it is given', async () => {
    const analyses = [quarrel(), quarrel('other')];
    const before = structuredClone(analyses);
    const [one, two] = [await buildReport(analyses), await buildReport(analyses)];
    expect(one).toBe(two);
    expect(analyses).toEqual(before);
    expect(one.match(/<svg/g)).toHaveLength(2 + 2 * 3);
    expectSound(walk(readMarkup(one)));
    expect(one).not.toMatch(/https?:/);
  });
});
