import { describe, expect, it } from 'vitest';
import { readEntry } from '../../lib/people/entries.js';

/** "name | role" of each person an entry names. */
const read = (text: string): string[] =>
  readEntry(text).map(({ name, role }) => (role === null ? name : `${name} | ${role}`));

describe('readEntry: one person', () => {
  it.each([
    ['Einar Lund, Ambassador of Norway', 'Einar Lund | Ambassador of Norway'],
    ['Secretary of State', 'Secretary of State'],
    ['The Secretary', 'The Secretary'],
    ['Mr. Tate', 'Mr. Tate'],
    ['Foreign Minister Vidal de Mauvoisin', 'Foreign Minister Vidal de Mauvoisin'],
    ['The Under Secretary for Political Affairs', 'The Under Secretary for Political Affairs'],
    [
      'Orville Tate, Director, Office of Herring Affairs.',
      'Orville Tate | Director, Office of Herring Affairs',
    ],
    ['Mr. Orville Tate, Jr., Counselor', 'Mr. Orville Tate, Jr. | Counselor'],
    ['Captain J. C. Marsh, USN', 'Captain J. C. Marsh, USN'],
    ['HARLAN P. WHITCOMBE, Counselor', 'HARLAN P. WHITCOMBE | Counselor'],
    ['H.E. Teruo Mashima, Ambassador of Japan', 'H.E. Teruo Mashima | Ambassador of Japan'],
  ])('name first: %s', (entry, person) => {
    expect(read(entry)).toEqual([person]);
  });

  it.each([
    [
      'Asst. Secretary of State for Herring Affairs, Mr. Tate',
      'Mr. Tate | Asst. Secretary of State for Herring Affairs',
    ],
    ['Prime Minister of Norway, Einar Lund', 'Einar Lund | Prime Minister of Norway'],
    ['Prime Minister’s Private Secretary, Mr. Holm', 'Mr. Holm | Prime Minister’s Private Secretary'],
    ['Japanese Ambassador to the U.S. Mr. T. Mashima', 'Mr. T. Mashima | Japanese Ambassador to the U.S.'],
    ['NEA—G. Lewis Pell', 'G. Lewis Pell | NEA'],
    ['IO—Assistant Secretary Tate', 'Assistant Secretary Tate | IO'],
    ['EUR – Mr. Pell', 'Mr. Pell | EUR'],
    ['S/S - Mr. Gray', 'Mr. Gray | S/S'],
    ['S/P: Mr. Black', 'Mr. Black | S/P'],
  ])('office first: %s', (entry, person) => {
    expect(read(entry)).toEqual([person]);
  });

  it.each([
    ['Orville Tate—EUR', 'Orville Tate | EUR'],
    ['Mr. Pell, CA', 'Mr. Pell | CA'],
    ['Mr. Pell (S/P)', 'Mr. Pell | S/P'],
    ['William Diehl—Oslo Treasury Attaché', 'William Diehl | Oslo Treasury Attaché'],
    ['A. Ruy Salgado (interpreter)', 'A. Ruy Salgado | interpreter'],
    ['Mr. Gray, interpreter', 'Mr. Gray | interpreter'],
    ['Miss Pell, Note Taker', 'Miss Pell | Note Taker'],
  ])('office last: %s', (entry, person) => {
    expect(read(entry)).toEqual([person]);
  });

  it('leaves out remarks that are no office', () => {
    expect(read('The President (Present as noted in text)')).toEqual(['The President']);
    expect(read('Mr. Tate, for part of the meeting')).toEqual(['Mr. Tate']);
    expect(read('3. Mr. Gray')).toEqual(['Mr. Gray']);
    expect(read('Senator Amos Pike (R–Ohio)')).toEqual(['Senator Amos Pike']);
  });
});

describe('readEntry: several people', () => {
  it.each([
    ['First Party and Second Party.', ['First Party', 'Second Party']],
    [
      'The President, General Holm, Mr. Claude Vidal, Lt Colonel Orville A. Tate',
      ['The President', 'General Holm', 'Mr. Claude Vidal', 'Lt Colonel Orville A. Tate'],
    ],
    ['Mr. Tate and Ambassador Mashima', ['Mr. Tate', 'Ambassador Mashima']],
    ['Mr. Tate (EUR), Mr. Pell (S/P)', ['Mr. Tate | EUR', 'Mr. Pell | S/P']],
    [
      'Dr. Einar Lund, Foreign Minister of Norway; Secretary Tate; and Mr. Pell',
      ['Dr. Einar Lund | Foreign Minister of Norway', 'Secretary Tate', 'Mr. Pell'],
    ],
    ['Messrs. Gray, Black and Brown', ['Mr. Gray', 'Mr. Black', 'Mr. Brown']],
    ['Mr. Tate, Mr. Pell, and others', ['Mr. Tate', 'Mr. Pell']],
    ['and Mr. Brown', ['Mr. Brown']],
  ])('%s', (entry, people) => {
    expect(read(entry)).toEqual(people);
  });

  it.each([
    'Einar Lund, Minister of Trade and Fisheries',
    'Orville Tate, Secretary of State and Assistant to the President for Herring',
    'Jens Holm, Chairman, Herring and Cod Board',
  ])('does not split an office: %s', (entry) => {
    expect(readEntry(entry)).toHaveLength(1);
  });

  it.each(['et al.', 'Others', 'and others', '…', ''])('nobody: "%s"', (entry) => {
    expect(readEntry(entry)).toEqual([]);
  });
});
