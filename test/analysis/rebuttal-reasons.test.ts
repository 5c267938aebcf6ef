import { describe, expect, it } from 'vitest';
import { classifyReply, explainPair, showReply, tellDistance } from '../../lib/analysis/rebuttal-reasons.js';
import { readTurns, type TurnText } from '../../lib/analysis/turn-texts.js';
import { holdMeeting, type Line } from './meeting.js';

const read = (lines: readonly Line[]): TurnText[] => {
  const { memorandum, participants, utterances, turns } = holdMeeting(lines);
  return readTurns(memorandum, participants, utterances, turns);
};
const reply = (...texts: readonly string[]): TurnText =>
  read(texts.map((text) => ({ speaker: 'p1', text, sameParagraph: true })))[0]!;
const classified = (...texts: readonly string[]) => classifyReply(showReply(reply(...texts)));

describe('classifyReply', () => {
  it.each([
    ['correction', 'misunderstood', 'He objected that he had been misunderstood.'],
    ['rejection', 'refused', 'He denied this and refused to sign.'],
    ['denial', 'untrue', 'He protested that it was untrue.'],
    ['denial', 'protested', 'However, he protested.'],
    ['counter', 'on the contrary', 'On the contrary, wheat was dear.'],
  ])('%s by "%s": %s', (type, cue, text) => {
    expect(classified(text)).toEqual({ type, cue });
  });

  it('has no cue for a bare negation', () => {
    expect(classified('It would not rain.')).toEqual({ type: 'counter', cue: null });
  });

  it('takes the deciding cue wherever in the reply it stands', () => {
    expect(classified('He objected.', 'He had been misunderstood.').cue).toBe('misunderstood');
  });
});

describe('showReply', () => {
  it('begins with the first sentence that disputes', () => {
    expect(showReply(reply('He smiled.', 'Wheat came.', 'But it was dear.'))).toHaveLength(1);
  });

  it('shows three sentences and ends with the paragraph', () => {
    expect(showReply(reply('He objected.', 'One.', 'Two.', 'Three.'))).toHaveLength(3);
    const [turn] = read([
      { speaker: 'p1', text: 'He objected.' },
      { speaker: 'p1', text: 'One.', sameParagraph: true },
      { speaker: 'p1', text: 'Two.' },
    ]);
    expect(turn?.sentences).toHaveLength(3);
    expect(showReply(turn!)).toEqual(turn?.sentences.slice(0, 2));
  });
});

describe('the reasons', () => {
  it('name the words that both use and the sides', () => {
    const [target, answer] = read([
      { speaker: 'p1', text: 'Mr. Personp1 said the harbor was closed.' },
      { speaker: 'p2', text: 'Mr. Personp2 replied that the harbor was not closed.' },
    ]);
    const reasons = explainPair(
      answer!,
      target!,
      answer!.sentences,
      'replied that the harbor was not closed',
    );
    expect(reasons).toEqual(
      expect.arrayContaining(['reply verb: replied', 'negation', 'sides: USSR against US']),
    );
    expect(reasons.find((reason) => reason.startsWith('shared words: '))).toMatch(/harbor/u);
  });

  it('tell how far back the target lies, and whether the record goes on from it', () => {
    expect(tellDistance(1, false)).toBe('answers the turn before');
    expect(tellDistance(3, false)).toBe('answers 3 turns back');
    expect(tellDistance(1, true)).toMatch(/^answers a turn back, across /u);
    expect(tellDistance(3, true)).toMatch(/^answers 3 turns back, across /u);
  });
});
