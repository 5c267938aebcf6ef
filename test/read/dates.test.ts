import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, findEndTime, findTimes } from '../../lib/read/dates.js';

describe('findDate', () => {
  it.each([
    ['Washington, March 4, 1959, 10 a.m.', '1959-03-04'],
    ['[Oslo,] 12 May 1953.', '1953-05-12'],
    ['OSLO, SEPTEMBER 30, 1962', '1962-09-30'],
    ['Friday, Sept. 6, 1974 1:25 - 2:45 p. m.', '1974-09-06'],
    ['Oct 18 1962', '1962-10-18'],
    ['3rd June 1961', '1961-06-03'],
    ['February 29, 1964', '1964-02-29'],
    ['October 23, 19571', '1957-10-23'],
    ['May 3–4, 1961', '1961-05-03'],
    ['Copenhagen, 3-4 May 1961', '1961-05-03'],
  ])('%s', (line, date) => {
    expect(findDate(line)).toBe(date);
  });

  it.each([
    'Washington, undated',
    'February 30, 1961',
    'May 1961',
    'May 0, 1961',
    'maybe 3, 1961',
    '611.94/11–954',
  ])('no day in: %s', (line) => {
    expect(findDate(line)).toBeNull();
  });

  it('reads every day of every month, in any time zone', () => {
    const first = Date.UTC(1945, 0, 1);
    fc.assert(
      fc.property(fc.nat(45 * 365), (days) => {
        const day = new Date(first + days * 86_400_000);
        const printed = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        expect(findDate(`Washington, ${printed}, noon`)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('findTimes', () => {
  it.each([
    ['Oslo, May 3, 1961, 4 p.m.', '16:00', null],
    ['Oslo, May 3, 1961—4:15 p. m.', '16:15', null],
    ['Oslo, May 3, 1961, 10:30 a.m.–12:45 p.m.', '10:30', '12:45'],
    ['Oslo, May 3, 1961, 5–7:20 p.m.', '17:00', '19:20'],
    ['Oslo, May 3, 1961, 11–1 p.m.', '11:00', '13:00'],
    ['Oslo, May 3, 1961, 10:30 a.m. to 12 noon', '10:30', '12:00'],
    ['Oslo, May 3, 1961, 10:30 a.m. to noon', '10:30', '12:00'],
    ['Oslo, May 3, 1961, 10 to noon', '10:00', '12:00'],
    ['Oslo, May 3, 1961, 9:30 p.m. until midnight', '21:30', '00:00'],
    ['Oslo, May 3, 1961, 9 to midnight', '21:00', '00:00'],
    ['Oslo, May 3, 1961, 4 p.m. – 5.15 p.m.', '16:00', '17:15'],
    ['Oslo, May 3, 1961, 4.30 p.m.', '16:30', null],
    ['May 3, 1961 1:25 - 2:45 p. m. (luncheon)', '13:25', '14:45'],
    ['May 3, 1961, 8:45-10:40 a.m.', '08:45', '10:40'],
    ['May 3, 1961, Noon', '12:00', null],
    ['May 3, 1961, 12 noon–1:30 p.m.', '12:00', '13:30'],
    ['May 3, 1961, 12:05 a.m.', '00:05', null],
    ['May 3, 1961, 14:30–16:00', '14:30', '16:00'],
    ['3:00-4:15 P.M.', '15:00', '16:15'],
    ['Oslo, May 3–4, 1961, 10 a.m.', '10:00', null],
  ])('%s', (line, start, end) => {
    expect(findTimes(line)).toEqual({ start, end });
  });

  it.each([
    'Oslo, May 3, 1961',
    '611.94/11–954',
    'Session II',
    '25:00',
    '3.5 million',
    'May 3–4, 1961',
    '13 p.m.',
  ])('no time in: %s', (line) => {
    expect(findTimes(line)).toEqual({ start: null, end: null });
  });
});

describe('findEndTime', () => {
  it.each([
    ['The meeting ended at 7:20 p.m.', '19:20'],
    ['The talks adjourned about noon.', '12:00'],
    ['The conversation was concluded shortly after 5 p. m.', '17:00'],
    ['He rose, and the luncheon broke up at 2:10 p.m.', '14:10'],
  ])('%s', (sentence, end) => {
    expect(findEndTime(sentence)).toBe(end);
  });

  it.each(['The meeting ended on a friendly note.', 'He left at 7:20 p.m.', 'The meeting began at 5 p.m.'])(
    'no end in: %s',
    (sentence) => {
      expect(findEndTime(sentence)).toBeNull();
    },
  );
});
