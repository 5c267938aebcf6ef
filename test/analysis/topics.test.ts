import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOmission } from '../../lib/analysis/topic-omissions.js';
import { segmentTopics } from '../../lib/analysis/topics.js';
import type { TopicSegment } from '../../lib/model.js';
import { holdMeeting, type Line, type Meeting } from './meeting.js';

const topicsOf = ({ memorandum, participants, utterances, turns }: Meeting): TopicSegment[] =>
  segmentTopics(memorandum, participants, utterances, turns);
const speech = (speaker: string, text: string, heading?: string): Line =>
  heading === undefined ? { speaker, text } : { speaker, text, heading };
const goesOn = (speaker: string, text: string): Line => ({ speaker, text, sameParagraph: true });

const wheat: Line[] = [
  speech('p1', 'Mr. Personp1 said the wheat harvest had been poor.'),
  goesOn('p1', 'The wheat price would rise, and grain would have to be bought abroad.'),
  goesOn('p1', 'Grain ships were waiting for the wheat.'),
  speech('p2', 'Mr. Personp2 replied that wheat could be sold on credit.'),
  goesOn('p2', 'Credit for grain had been given before.'),
];
const canal: Line[] = [
  speech('p2', 'Turning to the Panama Canal, Mr. Personp2 said the locks needed repair.'),
  goesOn('p2', 'Canal tolls did not pay for new locks.'),
  goesOn('p2', 'The Panama authorities had dredged the canal twice.'),
  speech('p1', 'Mr. Personp1 said the canal tolls could be raised.'),
  goesOn('p1', 'New locks for the Panama Canal would follow.'),
];

describe('segmentTopics', () => {
  it('cuts at an announced shift and labels what follows in its own words', () => {
    const topics = topicsOf(holdMeeting([...wheat, ...canal]));
    expect(topics).toHaveLength(2);
    expect(topics[0]?.label).toMatch(/wheat|grain/iu);
    expect(topics[1]).toMatchObject({ cue: 'turning to', printed: true });
    expect(topics[1]?.label).toMatch(/Panama Canal/u);
    expect(topics.map(({ label }) => label).join()).not.toMatch(/Person/u);
  });

  it('takes headings as boundaries and labels', () => {
    const lines = [
      ...wheat,
      speech('p1', 'Mr. Personp1 said the wheat was late.', '2. GRAIN SHIPMENTS.'),
      ...wheat.slice(1),
    ];
    const topics = topicsOf(holdMeeting(lines));
    const headed = topics.find(({ cue }) => cue === 'GRAIN SHIPMENTS');
    expect(headed).toMatchObject({ label: 'Grain Shipments', printed: true });
  });

  it('keeps an omission that names its subject as a topic that is not printed', () => {
    const note = '[Here follows discussion of Berlin and Germany, printed in volume VIII, Document 135.]';
    const topics = topicsOf(holdMeeting([...wheat, speech('editor', note), ...canal]));
    expect(topics.filter(({ printed }) => !printed)).toEqual([
      expect.objectContaining({ label: 'Berlin and Germany', theme: 'berlin-germany', words: 0, share: 0 }),
    ]);
    expect(topics.filter(({ printed }) => printed).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('begins after an editorial note that names no subject', () => {
    const { memorandum, participants, utterances, turns } = holdMeeting([
      speech('editor', '[Here follows the same list of participants as the memorandum, supra.]'),
      ...wheat,
    ]);
    const topics = segmentTopics(memorandum, participants, utterances, turns);
    expect(topics[0]?.span.start).toBe(utterances[1]?.span.start);
  });

  it('has nothing to say about an empty account, and one topic for one sentence', () => {
    expect(topicsOf(holdMeeting([]))).toEqual([]);
    expect(topicsOf(holdMeeting([speech('p1', 'Yes.')]))).toHaveLength(1);
  });

  it('tiles the account in order, with shares that sum to one', () => {
    const line = fc.constantFrom<Line>(
      ...wheat,
      ...canal,
      speech('narrator', 'The meeting ended at noon.'),
      speech('editor', '[Omitted here is discussion of the weather.]'),
      speech('editor', '[2 lines not declassified]'),
      speech('p3', 'Yes.', 'Other business'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const meeting = holdMeeting(lines);
        const topics = topicsOf(meeting);
        expect(topics.map(({ n }) => n)).toEqual(topics.map((_, index) => index + 1));
        topics.slice(1).forEach(({ span }, index) => {
          expect(span.start).toBeGreaterThanOrEqual(topics[index]!.span.end);
        });
        expect(topics.at(-1)?.span.end).toBe(meeting.utterances.at(-1)?.span.end);
        const covered = (at: number) => topics.some(({ span }) => span.start <= at && at < span.end);
        for (const { kind, span } of meeting.utterances)
          if (kind !== 'editorial') expect(covered(span.start)).toBe(true);
        const shares = topics.reduce((sum, { share }) => sum + share, 0);
        const words = topics.reduce((sum, topic) => sum + topic.words, 0);
        expect(shares).toBeCloseTo(words === 0 ? 0 : 1);
        for (const { label } of topics) expect(label).not.toBe('');
        expect(topicsOf(meeting)).toEqual(topics);
      }),
    );
  });

  it('copes with very many sentences', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => {
      const part = Math.floor(index / 8) % 2 === 0 ? wheat : canal;
      return part[index % part.length]!;
    });
    const topics = topicsOf(holdMeeting(lines));
    expect(topics.length).toBeGreaterThan(1);
    expect(topics.every(({ share, words }) => Number.isFinite(share) && Number.isFinite(words))).toBe(true);
  }, 60_000);
});

describe('readOmission', () => {
  it.each([
    [
      '[Here follows discussion of Berlin and Germany, printed in volume VIII, Document 135.]',
      'Berlin and Germany',
    ],
    [
      '[Omitted here is a brief discussion of domestic transportation issues.]',
      'domestic transportation issues',
    ],
    ['[Here follows discussion of the situation in Argentina.]', 'the situation in Argentina'],
    ['[Omitted here are remarks on Laos; see Document 12.]', 'Laos'],
  ])('%s', (note, subject) => {
    expect(readOmission(note)).toBe(subject);
  });

  it.each([
    '[2 lines of source text not declassified]',
    '[Page 227]',
    '[Omitted here is material unrelated to Laos]',
    '[sic]',
    '',
  ])('no subject: %s', (note) => {
    expect(readOmission(note)).toBeNull();
  });
});
