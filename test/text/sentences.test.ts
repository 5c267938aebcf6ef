import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.js';

const cut = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('cuts at full stops, question and exclamation marks', () => {
    expect(cut('The herring had gone. Where to? Nobody knew! He shrugged.')).toEqual([
      'The herring had gone.',
      'Where to?',
      'Nobody knew!',
      'He shrugged.',
    ]);
  });

  it.each([
    'Mr. Lund met Gen. A. B. Pike and Asst. Secretary Tate at the St. Olav.',
    'The talks cost 3.5 million crowns and began at 10.30 in the morning.',
    'He cited vol. II, pp. 3–5, and Document No. 12 of the series.',
    'The U.S. Government and the U.K. delegation met at 5 p.m. on Friday.',
    'Chairman J.R.R. Holm of Herring Inc. and others spoke.',
  ])('keeps abbreviations, initials and decimals whole: %s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  it('ends a sentence at an abbreviation when the next word begins one', () => {
    expect(cut('They came from the U.S. The talks began at 5 p.m. He was late.')).toEqual([
      'They came from the U.S.',
      'The talks began at 5 p.m.',
      'He was late.',
    ]);
  });

  it('leaves quotation marks, brackets and note marks with the sentence they close', () => {
    expect(
      cut('He said, “The nets are empty.” (Mr. Tate smiled.) They had gone.3 “So be it.”4 He left.'),
    ).toEqual([
      'He said, “The nets are empty.”',
      '(Mr. Tate smiled.)',
      'They had gone.3',
      '“So be it.”4',
      'He left.',
    ]);
  });

  it('does not end a sentence before a small letter', () => {
    expect(cut('What of it? he asked. The herring … were gone.')).toEqual([
      'What of it? he asked.',
      'The herring … were gone.',
    ]);
  });

  it('moves the spans by the offset', () => {
    expect(splitSentences('So. He left.', 100)).toEqual([
      { start: 100, end: 103 },
      { start: 104, end: 112 },
    ]);
  });

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. ?!”"(3\n’[]…'), maxLength: 80 }), (text) => {
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
