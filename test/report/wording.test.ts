import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatNumber, formatShare, shorten } from '../../lib/report/wording.js';

describe('wording', () => {
  it('parts thousands and agrees in number', () => {
    expect(formatCount(1234567)).toBe('1,234,567');
    expect(formatNumber(1, 'turn')).toBe('1 turn');
    expect(formatNumber(0, 'turn')).toBe('0 turns');
    expect(formatNumber(2, 'person is', 'people are')).toBe('2 people are');
  });

  it('never writes something as nothing, nor a part as the whole', () => {
    expect([0, 0.001, 0.014, 0.5, 0.996, 1].map(formatShare)).toEqual([
      '0%',
      'under 1%',
      '1%',
      '50%',
      'over 99%',
      '100%',
    ]);
  });

  it('writes dates as printed, and leaves what is no date as it is', () => {
    expect(formatDate('1962-10-08')).toBe('October 8, 1962');
    expect(formatDate('1962-13-08')).toBe('1962-13-08');
    expect(formatDate('in October')).toBe('in October');
  });

  it('cuts at a space, and never through a character', () => {
    expect(shorten('one  two\nthree', 20)).toBe('one two three');
    expect(shorten('one two three', 9)).toBe('one two …');
    expect(shorten(`${'x'.repeat(9)}😀 yes`, 10)).toBe(`${'x'.repeat(9)} …`);
  });
});
