import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lib/text/tokens.js';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps the stop of titles, initials and what holds a stop already', () => {
    expect(texts('Mr. Lund and J. R. Holm left the U.S. delegation.')).toEqual([
      'Mr.',
      'Lund',
      'and',
      'J.',
      'R.',
      'Holm',
      'left',
      'the',
      'U.S.',
      'delegation',
      '.',
    ]);
  });

  it('folds the key, and takes possessive endings off it', () => {
    const [minister, s] = tokenize('Señor Lunds’ Ministerʼs');
    expect(minister?.key).toBe('senor');
    expect(s).toMatchObject({ text: 'Lunds’', key: 'lunds', isPossessive: true });
    expect(tokenize('Ministerʼs')[0]).toMatchObject({ key: 'minister', isPossessive: true, isCapital: true });
  });

  it('tells words from marks', () => {
    expect(tokenize('“No,” he said—twice.').map(({ isWord }) => isWord)).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('covers all but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(50), (text, offset) => {
        let at = 0;
        for (const { start, end, text: printed } of tokenize(text, offset)) {
          expect(text.slice(at, start - offset).trim()).toBe('');
          expect(text.slice(start - offset, end - offset)).toBe(printed);
          at = end - offset;
        }
      }),
    );
  });
});
