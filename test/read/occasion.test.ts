import { describe, expect, it } from 'vitest';
import { type OccasionLines, readOccasion } from '../../lib/read/occasion.js';

const nothing: OccasionLines = { datelines: [], places: [], title: null, sourceNote: null, closing: [] };
const read = (lines: Partial<OccasionLines>) => readOccasion({ ...nothing, ...lines });

describe('readOccasion', () => {
  it('knows nothing where nothing is said', () => {
    expect(read({})).toEqual({ date: null, startTime: null, endTime: null, place: null });
  });

  it.each([
    ['[Washington,] November 9, 1954.', 'Washington'],
    ['Birch Lodge, Norway, June 30, 1963, 10 a.m.', 'Birch Lodge, Norway'],
    ['[ Oslo ,] undated.', 'Oslo'],
    ['Oslo, 12 May 1953', 'Oslo'],
    ['Herring Hall, Sunday, May 3, 1961', 'Herring Hall'],
    ['May 3, 1961, 4 p.m.', null],
    ['DATE: May 3, 1961', null],
  ])('place from the date line: %s', (line, place) => {
    expect(read({ datelines: [line] }).place).toBe(place);
  });

  it('takes date, time and place from the title where there is no date line', () => {
    const title =
      'Memorandum of a Conversation Between Mr. Tate and Mr. Lund, Department of State, Washington, May 3, 19611';
    expect(read({ title })).toMatchObject({ date: '1961-05-03', place: 'Washington' });
  });

  it('trusts a named place most, and a span of time before a moment', () => {
    const told = read({
      datelines: ['Oslo, May 3, 1961, 1:25 p.m.', 'Wednesday, May 3, 1961 1:25 - 2:45 p.m.'],
      places: ['The Blue Room, Oslo'],
    });
    expect(told).toEqual({
      date: '1961-05-03',
      startTime: '13:25',
      endTime: '14:45',
      place: 'The Blue Room, Oslo',
    });
  });

  it('reads the sentence of the source note that says where and when the meeting was held', () => {
    const sourceNote =
      'Source: Kept in a drawer, 12.3–461. Secret. Drafted by Tate and approved in the White House on May 9, 1961. The meeting was held in the Cabinet Room of the Castle on May 3, 1961, from 5 to 7:20 p.m. See Document 3.';
    expect(read({ sourceNote })).toEqual({
      date: '1961-05-03',
      startTime: '17:00',
      endTime: '19:20',
      place: 'Cabinet Room of the Castle',
    });
    expect(read({ sourceNote: 'Source: A drawer. Approved on May 9, 1961, at 5 p.m.' }).date).toBeNull();
  });

  it('takes the end of the meeting from the closing sentence', () => {
    const closing = ['Mr. Lund agreed.', 'The meeting ended at 7:20 p.m.'];
    expect(read({ datelines: ['Oslo, May 3, 1961, 5 p.m.'], closing })).toMatchObject({
      startTime: '17:00',
      endTime: '19:20',
    });
  });
});
