import { expect, test } from 'vitest';
import { summarize } from '../../lib/cli/summary.js';
import type { Analysis } from '../../lib/model.js';

const meeting: Analysis = {
  memorandum: {
    id: 'visit',
    text: '',
    title: null,
    number: null,
    date: '1959-01-17',
    startTime: null,
    endTime: null,
    place: null,
    subjects: [],
    attendance: [],
    blocks: [],
    marks: [],
    notes: [],
    source: { path: null, sha256: '', format: 'text' },
    diagnostics: [],
  },
  participants: [],
  style: 'reported',
  utterances: [],
  words: { words: 120, speech: 101, attributed: 100, narration: 19, editorial: 0 },
  turns: [{ n: 1, follows: null, speaker: 'p1', span: { start: 0, end: 1 }, utterances: ['u1'], words: 100 }],
  speakers: [],
  delegations: [
    { delegation: 'US', speakers: 1, turns: 1, words: 67, share: 0.67 },
    { delegation: null, speakers: 1, turns: 1, words: 33, share: 0.33 },
    { delegation: 'UK', speakers: 0, turns: 0, words: 0, share: 0 },
  ],
  exchanges: [],
  topics: [],
  rebuttals: [],
  diagnostics: [],
};

test('one meeting: its sides that speak, what is not known, and the counts', () => {
  expect(summarize([meeting])).toEqual([
    'visit, 1959-01-17',
    '  US 67.0 %, side not known 33.0 % of 100 words; 1 word spoken by somebody not known',
    '  1 turn, 0 topics, 0 rebuttals',
  ]);
});

test('a meeting in which nobody is known to speak', () => {
  const silent = { ...meeting, delegations: [], words: { ...meeting.words, attributed: 0 } };
  expect(summarize([silent])[1]).toBe('  nobody is known to speak');
});

test('more than twenty are summed up', () => {
  expect(summarize(Array<Analysis>(20).fill(meeting))).toHaveLength(60);
  expect(summarize(Array<Analysis>(21).fill(meeting))).toEqual([
    '21 memoranda: 2100 of 2121 words of speech have a known speaker (99.0 %)',
    '  21 turns, 0 topics, 0 rebuttals',
  ]);
});
