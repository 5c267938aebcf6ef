import { describe, expect, it } from 'vitest';
import { looksLikePerson, readPersonName, readSurname } from '../../lib/people/names.js';

const surname = (name: string, side: string | null = null) => readSurname(readPersonName(name).words, side);

describe('readPersonName', () => {
  it.each([
    ['Mr. Tate', 'Mr.', ['Tate']],
    ['Major General Orville Tate', 'Major General', ['Orville', 'Tate']],
    ['Foreign Minister Vidal de Mauvoisin', 'Foreign Minister', ['Vidal', 'de', 'Mauvoisin']],
    ['The Secretary', 'The Secretary', []],
    ['Secretary of State', 'Secretary of State', []],
    ['Secretary of Defense Tate', 'Secretary of Defense', ['Tate']],
    ['Lord Home', 'Lord', ['Home']],
    ['Einar Lund', null, ['Einar', 'Lund']],
    ['Orville Tate, Jr.', null, ['Orville', 'Tate']],
    ['J. R. R. O’Malley-Holm', null, ['J.', 'R.', 'R.', 'O’Malley-Holm']],
    ['First Party', null, ['First', 'Party']],
  ])('%s', (printed, title, words) => {
    expect(readPersonName(printed)).toEqual({ printed, title, words });
  });

  it.each(['Ministry of Fisheries', 'the herring', 'Prime Minister’s Private Secretary'])(
    'no name: %s',
    (phrase) => {
      expect(readPersonName(phrase).words).toEqual([]);
    },
  );
});

describe('readSurname', () => {
  it.each([
    ['Orville B. Tate', null, 'Tate'],
    ['Georg von Lilienthal', null, 'von Lilienthal'],
    ['Maurice Vidal de Mauvoisin', null, 'Vidal de Mauvoisin'],
    ['Jan van der Holm', null, 'van der Holm'],
    ['Huang Peng', 'PRC', 'Huang'],
    ['Tsao Kuei Sheng', 'PRC', 'Tsao'],
    ['Li Wen-tao', null, 'Li'],
    ['Second Party', null, 'Second Party'],
    ['The Secretary', null, null],
  ])('%s (%s): %s', (name, side, found) => {
    expect(surname(name, side)).toBe(found);
  });
});

describe('looksLikePerson', () => {
  it.each([
    'Mr. Tate',
    'The President',
    'Einar Lund, Ambassador of Norway',
    'Secretary of State',
    'NEA—G. Lewis Pell',
  ])('%s', (text) => {
    expect(looksLikePerson(text)).toBe(true);
  });

  it.each(['Herring', 'US-Soviet Relations', 'Miscellaneous', 'Herring Roads', 'Nuclear Release; Cod'])(
    'nobody: %s',
    (text) => {
      expect(looksLikePerson(text)).toBe(false);
    },
  );
});
