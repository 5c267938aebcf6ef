import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMarks, findInlineMarks, isDirection } from '../../lib/read/marks.js';

const find = (text: string) =>
  findInlineMarks(text, [{ start: 0, end: text.length }]).map(({ kind, value }) => [kind, value]);

describe('findInlineMarks', () => {
  it('finds page marks between and inside words', () => {
    expect(find('The herring [Page 227] and the Nor[Page 228]wegians')).toEqual([
      ['page', '227'],
      ['page', '228'],
    ]);
  });

  it.each([
    '2 lines of source text not declassified',
    '2-1/2 lines (about one man) not declassified',
    'name not declassified',
    'Here follows discussion of cod.',
    'Omitted here is a list of ships.',
    'illegible',
  ])('finds the omission [%s]', (words) => {
    expect(find(`He said [${words}] so.`)).toEqual([['omission', words]]);
  });

  it.each([
    ['He agreed. [Laughter.] So did she.', 'Laughter.'],
    ['He agreed. (Norwegian laughter)', 'Norwegian laughter'],
    ['It will do. [He circulates a paper].', 'He circulates a paper'],
    ['He agreed. (This was not translated.) So be it.', 'This was not translated.'],
    ['The Minister [laughs] agreed.', 'laughs'],
    ['He agreed. [At this point Mr. Holm came in.] So be it.', 'At this point Mr. Holm came in.'],
  ])('finds the stage direction in: %s', (text, words) => {
    expect(find(text)).toEqual([['direction', words]]);
  });

  it.each([
    'The treaty [of 1956] and the [short?] talk.',
    'He agreed [sic] with the Minister (Holm).',
    'The Danes (who read the treaty otherwise) were silent.',
    'The [he paused] herring'.replace('he paused', 'herring and cod'),
    'A bracket [never closed',
  ])('leaves glosses to the sentence: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('keeps the page mark where a bracket holds one', () => {
    expect(find('So. (He laughs [Page 3] aloud.)')).toEqual([['page', '3']]);
  });

  it('looks only where it is told', () => {
    const text = 'One [Page 1] two [Page 2] three';
    expect(findInlineMarks(text, [{ start: 13, end: text.length }]).map(({ value }) => value)).toEqual(['2']);
  });

  it('gives marks in order, apart from each other, whatever the brackets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[', ']', '(', ')', 'Page 3', 'laughs', ' ', '. ', 'not declassified'), {
          maxLength: 30,
        }),
        (pieces) => {
          const text = pieces.join('');
          let at = 0;
          for (const { span } of findInlineMarks(text, [{ start: 0, end: text.length }])) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            at = span.end;
          }
        },
      ),
    );
  });
});

describe('isDirection', () => {
  it('tells what was done in the room from what the editors left out', () => {
    expect(isDirection('[Laughter.]')).toBe(true);
    expect(isDirection('[The President left the room.]')).toBe(true);
    expect(isDirection('[Here follows discussion of laughter.]')).toBe(false);
    expect(isDirection('[Herring]')).toBe(false);
  });
});

describe('blankMarks', () => {
  it('keeps every other letter at its place', () => {
    const text = 'The herring2 had [Page 3] gone. [Laughter.]';
    const marks = [
      { kind: 'note', span: { start: 11, end: 12 }, value: '2' },
      { kind: 'page', span: { start: 17, end: 25 }, value: '3' },
      { kind: 'direction', span: { start: 32, end: 43 }, value: 'Laughter.' },
    ] as const;
    expect(blankMarks(text, marks)).toBe('The herring  had          gone. [Laughter.]');
  });
});
