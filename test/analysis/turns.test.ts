import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countExchanges } from '../../lib/analysis/exchanges.js';
import { buildTurns } from '../../lib/analysis/turns.js';
import type { Turn, Utterance } from '../../lib/model.js';
import { holdMeeting } from './meeting.js';

/** Speakers of utterances in order: a person, `?` for speech of nobody knows whom, `-` narration, `[` an omission. */
function speak(...speakers: readonly string[]): Utterance[] {
  const [pattern] = holdMeeting([{ speaker: 'p1', text: 'Yes.' }]).utterances;
  return speakers.map((speaker, index) => ({
    ...pattern!,
    id: `u${index + 1}`,
    span: { start: index * 2, end: index * 2 + 1 },
    kind: speaker === '-' ? 'narration' : speaker === '[' ? 'editorial' : 'speech',
    speaker: '?-['.includes(speaker) ? null : speaker,
  }));
}
const turnsOf = (...speakers: readonly string[]): Turn[] => buildTurns(speak(...speakers));
const followed = (...speakers: readonly string[]) => turnsOf(...speakers).map(({ follows }) => follows);
const counted = (turns: readonly Turn[]): string[] =>
  countExchanges(turns)
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => `${from}${to}${count}`);

describe('buildTurns', () => {
  it('joins what one person says on end, narration or not', () => {
    expect(turnsOf('a', 'a', '-', 'a', 'b').map(({ utterances }) => utterances)).toEqual([
      ['u1', 'u2', 'u4'],
      ['u5'],
    ]);
    expect(followed('a', '-', 'b', 'a')).toEqual([null, 1, 2]);
  });

  it.each(['?', '['])('a turn after %s follows no other, of the same person or another', (gap) => {
    expect(followed('a', gap, 'a')).toEqual([null, null]);
    expect(followed('a', gap, '-', 'b', 'a')).toEqual([null, null, 2]);
    expect(followed(gap, 'a')).toEqual([null]);
  });
});

describe('countExchanges', () => {
  it('counts ordered pairs, zeros filled in', () => {
    expect(countExchanges(turnsOf('a', 'b', 'a', 'b'))).toEqual([
      { from: 'a', to: 'b', count: 2 },
      { from: 'b', to: 'a', count: 1 },
    ]);
    expect(countExchanges([])).toEqual([]);
    expect(countExchanges(turnsOf('a'))).toEqual([]);
  });

  it.each(['?', '['])('bridges no %s', (gap) => {
    expect(counted(turnsOf('a', gap, 'b', 'a'))).toEqual(['ba1']);
    expect(counted(turnsOf('a', gap, 'a'))).toEqual([]);
  });

  it('counts every neighbour with nothing between, and no other', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'c', '-', '?', '['), { maxLength: 40 });
    fc.assert(
      fc.property(parts, (speakers) => {
        const changes = speakers
          .filter((speaker) => speaker !== '-')
          .filter((speaker, index, kept) => {
            const before = kept[index - 1] ?? '?';
            return !'?['.includes(speaker) && !'?['.includes(before) && before !== speaker;
          }).length;
        const turns = turnsOf(...speakers);
        const exchanges = countExchanges(turns);
        expect(exchanges.reduce((sum, { count }) => sum + count, 0)).toBe(changes);
        expect(exchanges.every(({ from, to }) => from !== to)).toBe(true);
        for (const { n, follows } of turns) expect([null, n - 1]).toContain(follows);
        expect(JSON.parse(JSON.stringify(turns))).toEqual(turns);
      }),
    );
  });
});
