import { describe, expect, it } from 'vitest';
import { isOfficeCode, isSideHeading, readSide } from '../../lib/people/sides.js';

describe('readSide', () => {
  it.each([
    ['US', 'US'],
    ['U.S. Side', 'US'],
    ['The United States', 'US'],
    ['For Brazil:', 'Brazil'],
    ['German:', 'FRG'],
    ['JAPANESE DELEGATION', 'Japan'],
    ['United Kingdom Participants', 'UK'],
    ['Embassy of Japan', 'Japan'],
    ['British Embassy', 'UK'],
    ['Delegation of the USSR', 'USSR'],
    ['Department of State', 'US'],
    ['White House', 'US'],
    ['Treasury:', 'US'],
  ])('%s heads the side %s', (heading, side) => {
    expect(readSide(heading)).toBe(side);
    expect(isSideHeading(heading)).toBe(true);
  });

  it.each(['Others present', 'Also Present:', 'Principals', 'Interpreters', 'Staff'])(
    '%s heads no side',
    (heading) => {
      expect(readSide(heading)).toBeNull();
      expect(isSideHeading(heading)).toBe(true);
    },
  );

  it.each([
    'The President',
    'Mr. Tate',
    'Interpreter',
    'Ambassador of Japan',
    'The Japanese Ambassador',
    'Congressional Leadership',
    'NEA',
    '',
  ])('no heading: %s', (item) => {
    expect(isSideHeading(item)).toBe(false);
  });
});

describe('isOfficeCode', () => {
  it('knows listed symbols, and symbols by their strokes', () => {
    for (const code of ['NEA', 's/p', 'EUR/SOV', 'ARA/LA/BR', 'Treasury'])
      expect(isOfficeCode(code)).toBe(true);
    for (const word of ['Tate', 'LUND', 'and/or', '']) expect(isOfficeCode(word)).toBe(false);
  });
});
