import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairRebuttals } from '../../lib/analysis/rebuttals.js';
import type { RebuttalPair } from '../../lib/model.js';
import { holdMeeting, type Line, type Meeting } from './meeting.js';

const pairsOf = ({ memorandum, participants, utterances, turns }: Meeting): RebuttalPair[] =>
  pairRebuttals(memorandum, participants, utterances, turns);
const line = (speaker: string, text: string): Line => ({ speaker, text });

const quarrel: Line[] = [
  line(
    'p1',
    'Mr. Personp1 said the treaty allowed the patrol boats to enter the harbor and the fishing zone.',
  ),
  line(
    'p2',
    'Mr. Personp2 denied this; on the contrary, the treaty closed the harbor to patrol boats, and that was wrong.',
  ),
  line(
    'p1',
    'Mr. Personp1 replied that he had been misunderstood; he was not talking of the harbor but of the fishing zone.',
  ),
];
const agreement: Line[] = [
  line('p1', 'Mr. Personp1 said the delegations might meet again in the spring.'),
  line('p2', 'Mr. Personp2 agreed and thanked him.'),
  line('p1', 'Mr. Personp1 asked when the Foreign Minister would arrive.'),
  line('p2', 'Mr. Personp2 said on Tuesday.'),
];

describe('pairRebuttals', () => {
  it('finds who denied what, with the evidence in words', () => {
    const meeting = holdMeeting(quarrel);
    const [first] = pairsOf(meeting);
    expect(first).toMatchObject({ n: 1, speaker: 'p2', targetSpeaker: 'p1', type: 'denial', cue: 'denied' });
    expect(first?.reasons).toEqual(
      expect.arrayContaining(['disputing verb: denied', 'sides: USSR against US', 'answers the turn before']),
    );
    expect(first?.reasons.find((reason) => reason.startsWith('shared words: '))).toMatch(/treaty/u);
    expect(meeting.memorandum.text.slice(first!.target.start, first!.target.end)).toBe(quarrel[0]?.text);
  });

  it('tells a correction from a denial', () => {
    expect(pairsOf(holdMeeting(quarrel)).find(({ speaker }) => speaker === 'p1')?.type).toBe('correction');
  });

  it.each(['editor', 'nobody'])('does not call a turn the one before across a gap (%s)', (gap) => {
    const [claim, ...rest] = quarrel;
    const meeting = holdMeeting([claim!, line(gap, '[2 lines not declassified]'), ...rest]);
    const first = pairsOf(meeting).find(({ speaker }) => speaker === 'p2');
    expect(first?.reasons.at(-1)).toBe('answers a turn back, across an omission or an unknown speaker');
  });

  it('takes agreement, questions and plain answers for no rebuttal', () => {
    expect(pairsOf(holdMeeting(agreement))).toEqual([]);
  });

  it('has nothing to pair where nobody, or one person, speaks', () => {
    expect(pairsOf(holdMeeting([]))).toEqual([]);
    expect(pairsOf(holdMeeting([line('p1', 'No.'), line('p1', 'That is wrong.')]))).toEqual([]);
    expect(pairsOf(holdMeeting([line('narrator', 'They denied it.')]))).toEqual([]);
  });

  it('gives at most one pair for a turn, of two speakers, backwards, in order, without NaN', () => {
    const some = fc.constantFrom<Line>(
      ...quarrel,
      ...agreement,
      line('p3', 'But no.'),
      line('narrator', 'A pause.'),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (lines) => {
        const meeting = holdMeeting(lines);
        const pairs = pairsOf(meeting);
        expect(pairs.map(({ n }) => n)).toEqual(pairs.map((_, index) => index + 1));
        for (const pair of pairs) {
          expect(pair.speaker).not.toBe(pair.targetSpeaker);
          expect(pair.target.end).toBeLessThanOrEqual(pair.span.start);
          expect(pair.confidence).toBeGreaterThan(0);
          expect(pair.confidence).toBeLessThanOrEqual(1);
          expect(pair.reasons.length).toBeGreaterThan(0);
        }
        const starts = pairs.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(pairsOf(meeting)).toEqual(pairs);
      }),
    );
  });

  it('grows linearly with the meeting', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => [...quarrel, ...agreement][index % 7]!);
    const pairs = pairsOf(holdMeeting(lines));
    expect(pairs.length).toBeGreaterThan(100);
  }, 30_000);
});
