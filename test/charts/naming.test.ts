import { describe, expect, it } from 'vitest';
import {
  describeDocument,
  formatCount,
  formatDate,
  formatNumberOf,
  formatPercent,
} from '../../lib/charts/naming.js';
import { twoMeetings } from './rows.js';

const [document] = twoMeetings.documents;

describe('numbers and dates', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [2166, '2,166'],
    [1234567, '1,234,567'],
  ])('%d is %s', (count, text) => expect(formatCount(count)).toBe(text));

  it.each([
    [0, '0%'],
    [0.004, '<1%'],
    [0.005, '1%'],
    [0.604, '60%'],
    [0.999, '>99%'],
    [1, '100%'],
  ])('a share of %d is %s', (share, text) => expect(formatPercent(share)).toBe(text));

  it('has a singular', () => {
    expect(formatNumberOf(1, 'word')).toBe('1 word');
    expect(formatNumberOf(2, 'stretch', 'stretches')).toBe('2 stretches');
  });

  it('writes dates out, and leaves alone what is none', () => {
    expect(formatDate('1959-01-06')).toBe('6 Jan 1959');
    expect(formatDate('1959-13-06')).toBe('1959-13-06');
    expect(formatDate('January')).toBe('January');
  });
});

describe('describeDocument', () => {
  it('gives date and subject', () => {
    expect(describeDocument(document!)).toBe('16 Jan 1959 · US-Soviet Relations');
  });

  it('gives a title that says something when there is no subject', () => {
    const bare = { ...document!, date: null, subjects: null };
    expect(describeDocument({ ...bare, title: '132. Memorandum of a Conversation, Bonn' })).toBe(
      'Memorandum of a Conversation, Bonn',
    );
    expect(describeDocument({ ...bare, title: '62. Memorandum of Conversation' })).toBe('');
  });
});
