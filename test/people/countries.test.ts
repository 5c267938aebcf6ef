import { describe, expect, it } from 'vitest';
import { countryLength, findCountries, findDelegation } from '../../lib/people/countries.js';

describe('findDelegation', () => {
  it.each([
    ['the Soviet Union', 'USSR'],
    ['U.S.S.R.', 'USSR'],
    ['United States of America', 'US'],
    ['u.s.', 'US'],
    ['West Germany', 'FRG'],
    ['East German', 'GDR'],
    ['United Arab Republic', 'UAR'],
    ['Communist China', 'PRC'],
    ['Nationalist China', 'ROC'],
    ['Norwegian', 'Norway'],
  ])('%s: %s', (phrase, delegation) => {
    expect(findDelegation(phrase)).toBe(delegation);
  });

  it('knows no herring', () => {
    expect(findDelegation('Herring')).toBeNull();
    expect(findDelegation('')).toBeNull();
  });
});

describe('findCountries', () => {
  it('takes the longest name, and gives its place', () => {
    const words = 'from the Republic of China to North Korea and the German side'.split(' ');
    expect(findCountries(words)).toEqual([
      { delegation: 'ROC', from: 1, to: 5 },
      { delegation: 'North Korea', from: 6, to: 8 },
      { delegation: 'FRG', from: 9, to: 11 },
    ]);
    expect(countryLength(words, 2)).toBe(3);
    expect(countryLength(words, 99)).toBe(0);
  });
});
