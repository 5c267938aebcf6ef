import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.js';

describe('fold', () => {
  it.each([
    ['ADENAUER’S', "adenauer's"],
    ['Presidentʼs', "president's"],
    ['Charge\u0301', 'charge'],
    ['Chargé', 'charge'],
    ['İstanbul', 'istanbul'],
    ['plain words', 'plain words'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});
