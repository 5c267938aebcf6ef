import { describe, expect, it } from 'vitest';
import { buildRuns, countAccount, indexWords, sameSide } from '../../lib/charts/reading-order.js';
import { makeTables } from './rows.js';

const { utterances } = makeTables({
  document: 'd',
  date: null,
  title: null,
  subjects: null,
  spoken: [
    ['A', 'US', 10],
    ['A', 'US', 5],
    ['B', 'US', 5],
    [null, null, 4, 'narration'],
    ['B', 'US', 6],
    [null, null, 10],
  ],
  topics: [],
  rebuttals: [],
});

describe('buildRuns', () => {
  it('joins what one speaker says without interruption, and leaves gaps for narration', () => {
    expect(buildRuns(utterances).map(({ speaker, from, to }) => [speaker, from, to])).toEqual([
      ['A', 0, 15],
      ['B', 15, 20],
      ['B', 24, 30],
      [null, 30, 40],
    ]);
  });

  it('joins members of one side when asked', () => {
    expect(buildRuns(utterances, sameSide).map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [24, 30],
      [30, 40],
    ]);
  });
});

describe('indexWords', () => {
  it('counts whole utterances and shares out the one the offset is in', () => {
    const wordsBefore = indexWords(utterances);
    expect(wordsBefore(0)).toBe(0);
    expect(wordsBefore(utterances[1]!.start)).toBe(10);
    expect(wordsBefore(utterances[0]!.start + 30)).toBe(5);
    expect(wordsBefore(1e9)).toBe(countAccount(utterances));
  });
});
