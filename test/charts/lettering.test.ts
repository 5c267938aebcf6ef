import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, shortenName, truncateText, wrapText } from '../../lib/charts/lettering.js';

const type = { size: 12 };

describe('measureText', () => {
  it('adds up the widths of DejaVu Sans', () => {
    expect(measureText('il', { size: 100 })).toBeCloseTo(56);
    expect(measureText('W', { size: 10 })).toBeCloseTo(9.9);
    expect(measureText('W', { size: 10, bold: true })).toBeGreaterThan(measureText('W', { size: 10 }));
    expect(measureText('', type)).toBe(0);
  });
});

describe('truncateText', () => {
  it('keeps what fits as it is', () => {
    expect(truncateText('Mikoyan', 200, type)).toBe('Mikoyan');
  });

  it('ends what does not fit with an ellipsis, within the width', () => {
    const cut = truncateText('Ambassador Extraordinary and Plenipotentiary', 120, type);
    expect(cut).toMatch(/^Ambassador\b.*…$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        expect(measureText(truncateText(text, width, type), type)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('cuts no character in two', () => {
    expect(truncateText('𝒜𝒜𝒜𝒜', 30, type)).toBe('𝒜…');
  });
});

describe('shortenName', () => {
  it('keeps both ends, within the width', () => {
    expect(shortenName('Dulles', 100, type)).toBe('Dulles');
    const name = 'Foreign Minister Maurice Couve de Murville';
    const short = shortenName(name, 140, type);
    expect(short).toMatch(/^Foreign.*….*Murville$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        expect(measureText(shortenName(text, width, type), type)).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks at spaces and loses no word when there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), (words) => {
        const lines = wrapText(words.join(' '), 120, type);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(measureText(line, type)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('keeps to the number of lines', () => {
    const lines = wrapText('one two three four five six seven', 60, type, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
