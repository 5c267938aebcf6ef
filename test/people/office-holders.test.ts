import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHolder, findHolders, findSideOfHolder } from '../../lib/people/office-holders.js';
import { fold } from '../../lib/text/fold.js';
import { loadList } from '../../lib/text/lists.js';

const rows = loadList('office-holders.csv', [
  'office',
  'delegation',
  'name',
  'surname',
  'from',
  'to',
  'source',
]);
const delegations = new Set(loadList('countries.csv', ['delegation']).map(({ delegation }) => delegation));

/** Offices held by several people at a time. */
const COLLEGIAL = new Set([
  'first deputy chairman of the council of ministers',
  'first deputy foreign minister',
]);

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const letters = (text: string) => fold(text).replace(/[^a-z]/gu, '');
const nameOf = (office: string, delegation: string, date: string) =>
  findHolder(office, delegation, date)?.name ?? null;

describe('data/office-holders.csv', () => {
  it('fills every cell, with delegations of data/countries.csv', () => {
    expect(rows.length).toBeGreaterThan(800);
    for (const row of rows) {
      expect(Object.values(row).every((cell) => cell.trim() !== '')).toBe(true);
      expect(delegations, row.delegation).toContain(row.delegation);
    }
  });

  it('writes offices in small letters and surnames as part of the name', () => {
    for (const { office, name, surname } of rows) {
      expect(office).toMatch(/^[a-z ]+$/u);
      expect(letters(name), name).toContain(letters(surname.split('|')[0]!));
    }
  });

  it('dates every term in ISO 8601, beginning before end', () => {
    for (const { name, from, to } of rows) {
      expect(from, name).toMatch(ISO);
      expect(to, name).toMatch(ISO);
      expect(from <= `${to}~`, `${name} ${from} ${to}`).toBe(true);
      for (const day of [from, to].filter((date) => date.length === 10)) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }
  });

  it('is sorted by delegation, office, beginning and surname', () => {
    const keys = rows.map((row) => [row.delegation, row.office, row.from, row.surname].join('\t'));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no two holders of one office at a time, save where several hold it', () => {
    const overlaps = rows.slice(1).filter((row, index) => {
      const before = rows[index]!;
      if (before.office !== row.office || before.delegation !== row.delegation) return false;
      const precision = Math.min(before.to.length, row.from.length);
      return before.to.slice(0, precision) > row.from.slice(0, precision);
    });
    expect(overlaps.filter(({ office }) => !COLLEGIAL.has(office))).toEqual([]);
    expect(overlaps.length).toBeGreaterThan(0);
  });
});

describe('findHolders', () => {
  it('finds every term of everybody of the surname', () => {
    const nixon = findHolders('Nixon');
    expect(nixon.map(({ office }) => office)).toEqual(['president', 'vice president']);
    expect(new Set(findHolders('Johnson').map(({ name }) => name))).toEqual(
      new Set(['Louis A. Johnson', 'Lyndon B. Johnson', 'U. Alexis Johnson']),
    );
  });

  it.each([
    ['De Gaulle', 'DeGaulle'],
    ['Ben Gurion', 'Ben-Gurion'],
    ['Debré', 'DEBRE'],
    ['Chou', 'Zhou'],
    ['Mossadegh', 'Mosadeq'],
    ['von Brentano', 'Brentano'],
    ['Selwyn Lloyd', 'Lloyd'],
  ])('takes %s and %s for one', (one, other) => {
    expect(findHolders(one).length).toBeGreaterThan(0);
    expect(findHolders(other)).toEqual(findHolders(one));
  });

  it('finds every row by each of its spellings, and nobody by an unknown name', () => {
    for (const { name, surname } of rows) {
      for (const spelling of surname.split('|')) {
        expect(findHolders(spelling).map((holder) => holder.name)).toContain(name);
      }
    }
    for (const unknown of ['Akalovsky', 'constructor', '__proto__', '', '-'])
      expect(findHolders(unknown)).toEqual([]);
  });
});

describe('findHolder', () => {
  it.each([
    ['secretary of state', 'US', '1959-01-05', 'John Foster Dulles'],
    ['secretary of state', 'US', '1962-12-10', 'Dean Rusk'],
    ['Secretary of Defense', 'US', '1956-05-01', 'Charles E. Wilson'],
    ['under secretary of state', 'US', '1959-01-05', 'Christian A. Herter'],
    ['president', 'US', '1964-01-01', 'Lyndon B. Johnson'],
    ['vice president', 'US', '1962-01-01', 'Lyndon B. Johnson'],
    ['ambassador to moscow', 'US', '1959-01-05', 'Llewellyn E. Thompson'],
    ['ambassador to washington', 'USSR', '1962-12-10', 'Anatoly F. Dobrynin'],
    ['foreign minister', 'USSR', '1959-06-01', 'Andrei A. Gromyko'],
    ['chairman of the council of ministers', 'USSR', '1955-07-20', 'Nikolai A. Bulganin'],
    ['prime minister', 'France', '1954-11-18', 'Pierre Mendès France'],
    ['chancellor', 'FRG', '1957-10-23', 'Konrad Adenauer'],
    ['king', 'Saudi Arabia', '1966-06-21', 'Faisal'],
    ['shah', 'Iran', '1969-10-21', 'Mohammad Reza Pahlavi'],
    ['president', 'UAR', '1960-09-26', 'Gamal Abdel Nasser'],
  ])('%s of %s on %s: %s', (office, delegation, date, name) => {
    expect(nameOf(office, delegation, date)).toBe(name);
  });

  // visitors to Washington and New York, from the Office of the Historian's Visits by Foreign Leaders
  it.each([
    ['Prime Minister', 'Kishi', 'Japan', '1960-01-19'],
    ['Prime Minister', 'Ben-Gurion', 'Israel', '1960-03-10'],
    ['Chancellor', 'Adenauer', 'FRG', '1960-03-15'],
    ['Prime Minister', 'Macmillan', 'UK', '1960-03-28'],
    ['President', 'de Gaulle', 'France', '1960-04-22'],
    ['Prime Minister', 'Diefenbaker', 'Canada', '1960-06-03'],
    ['President', 'Tito', 'Yugoslavia', '1960-09-22'],
    ['Prime Minister', 'Nehru', 'India', '1960-09-26'],
    ['Prime Minister', 'Menzies', 'Australia', '1960-10-01'],
    ['President', 'Sukarno', 'Indonesia', '1960-10-06'],
    ['King', 'Hussein', 'Jordan', '1960-10-07'],
    ['Prime Minister', 'Wilson', 'UK', '1970-01-27'],
    ['President', 'Pompidou', 'France', '1970-02-24'],
    ['Chancellor', 'Brandt', 'FRG', '1970-04-10'],
    ['President', 'Soeharto', 'Indonesia', '1970-05-26'],
    ['President', 'Diaz Ordaz', 'Mexico', '1970-09-03'],
    ['Prime Minister', 'Meir', 'Israel', '1970-09-18'],
    ['Prime Minister', 'Heath', 'UK', '1970-10-24'],
    ['Prime Minister', 'Sato', 'Japan', '1970-10-24'],
  ])('knows the visitor %s %s of %s on %s', (title, surname, delegation, date) => {
    expect(findHolders(surname)).toContain(findHolder(title, delegation, date));
    expect(findSideOfHolder(surname, title, date)).toBe(delegation);
  });

  it('knows other titles of an office, and refuses a title that means several', () => {
    expect(nameOf('Premier', 'USSR', '1959-09-26')).toBe('Nikita S. Khrushchev');
    expect(nameOf('President', 'USSR', '1965-02-01')).toBe('Anastas I. Mikoyan');
    expect(nameOf('Foreign Secretary', 'UK', '1959-05-01')).toBe('Selwyn Lloyd');
    expect(nameOf('Shahanshah', 'Iran', '1969-10-21')).toBe('Mohammad Reza Pahlavi');
    expect(nameOf('Secretary', 'US', '1962-12-10')).toBeNull();
    expect(nameOf('Minister', 'France', '1962-12-10')).toBeNull();
  });

  it('is null on the day of a change, in a gap, outside the record and where several hold the office', () => {
    expect(nameOf('president', 'US', '1961-01-20')).toBeNull();
    expect(nameOf('president', 'US', '1961-01-21')).toBe('John F. Kennedy');
    expect(nameOf('secretary of state', 'US', '1973-09-10')).toBeNull();
    expect(nameOf('president', 'US', '2020-01-01')).toBeNull();
    expect(nameOf('first deputy chairman of the council of ministers', 'USSR', '1959-01-05')).toBeNull();
    expect(nameOf('first deputy chairman of the council of ministers', 'USSR', '1956-01-05')).toBe(
      'Anastas I. Mikoyan',
    );
  });

  it('is null in a month or year of which no day is sure', () => {
    expect(nameOf('foreign minister', 'USSR', '1957-01-31')).toBe('Dmitri T. Shepilov');
    expect(nameOf('foreign minister', 'USSR', '1957-02-20')).toBeNull();
    expect(nameOf('foreign minister', 'USSR', '1957-03-01')).toBe('Andrei A. Gromyko');
    expect(nameOf('ambassador to washington', 'UK', '1953-06-01')).toBeNull();
    expect(nameOf('ambassador to washington', 'UK', '1954-01-01')).toBe('Roger Makins');
  });

  it('is null for an unknown date, office or country', () => {
    for (const date of ['', '1959', '1959-01', 'January 5, 1959']) {
      expect(findHolder('secretary of state', 'US', date)).toBeNull();
    }
    expect(findHolder('interpreter', 'US', '1959-01-05')).toBeNull();
    expect(findHolder('president', 'Atlantis', '1959-01-05')).toBeNull();
  });

  it('returns only holders whose term includes the day', () => {
    const days = fc.date({ min: new Date('1940-01-01'), max: new Date('1995-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...rows), days, ({ office, delegation }, day) => {
        const date = day.toISOString().slice(0, 10);
        const holder = findHolder(office, delegation, date);
        if (holder === null) return;
        expect(holder.delegation).toBe(delegation);
        expect(holder.from <= date && date <= `${holder.to}~`).toBe(true);
      }),
    );
  });
});

describe('findSideOfHolder', () => {
  it('tells the side by surname where only one country had such a holder', () => {
    expect(findSideOfHolder('Khrushchev', null, null)).toBe('USSR');
    expect(findSideOfHolder('DeGaulle', 'General', '1960-05-18')).toBe('France');
    expect(findSideOfHolder('Johnson', 'Mr.', null)).toBe('US');
    expect(findSideOfHolder('Akalovsky', 'Mr.', '1959-01-05')).toBeNull();
  });

  it('tells namesakes of two countries apart by office and by time', () => {
    expect(findSideOfHolder('Wilson', null, null)).toBeNull();
    expect(findSideOfHolder('Wilson', 'Prime Minister', null)).toBe('UK');
    expect(findSideOfHolder('Wilson', 'Secretary of Defense', null)).toBe('US');
    expect(findSideOfHolder('Brown', 'Foreign Secretary', '1967-06-02')).toBe('UK');
    expect(findSideOfHolder('Brown', 'Secretary', '1977-06-02')).toBe('US');
    expect(findSideOfHolder('Carrington', 'Secretary General', '1985')).toBe('NATO');
    expect(findSideOfHolder('Smith', null, '1958')).toBeNull();
    expect(findSideOfHolder('Hussein', 'King', null)).toBe('Jordan');
    expect(findSideOfHolder('Hussein', 'Ambassador', null)).toBe('UAR');
  });

  it('is null when the surname is known but never with that office or at that time', () => {
    expect(findSideOfHolder('Kennedy', 'Senator', null)).toBeNull();
    expect(findSideOfHolder('Nixon', 'Prime Minister', null)).toBeNull();
    expect(findSideOfHolder('Mikoyan', null, '1930-01-01')).toBeNull();
    expect(findSideOfHolder('Mikoyan', 'Deputy Premier', '1959-01-05')).toBe('USSR');
  });

  it('takes no bare British, Canadian or Australian surname for the office holder', () => {
    expect(findSideOfHolder('Green', 'Mr.', '1961-05-01')).toBeNull();
    expect(findSideOfHolder('Green', 'Mr.', '1961-05-01', 'Marshall')).toBeNull();
    expect(findSideOfHolder('Green', 'Mr.', '1961-05-01', 'Howard C.')).toBe('Canada');
    expect(findSideOfHolder('Macmillan', 'Prime Minister', '1961-05-01')).toBe('UK');
  });

  it('heeds a given name where the title names no office', () => {
    expect(findSideOfHolder('Powell', null, '1987-06-01', 'Charles')).toBeNull();
    expect(findSideOfHolder('Powell', null, '1987-06-01', 'Colin')).toBe('US');
    expect(findSideOfHolder('Sato', 'Mr.', '1965-01-12', 'E.')).toBe('Japan');
  });

  it('answers only with a delegation of a holder of that surname', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rows.map(({ surname }) => surname.split('|')[0]!)),
        fc.constantFrom(null, 'President', 'Prime Minister', 'Ambassador', 'Mr.', 'General'),
        fc.constantFrom(null, '1950', '1962-10-22', '1975-08'),
        (surname, title, date) => {
          const side = findSideOfHolder(surname, title, date);
          if (side !== null) expect(findHolders(surname).map(({ delegation }) => delegation)).toContain(side);
        },
      ),
    );
  });
});
