import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze.js';
import type { Analysis } from '../../lib/model.js';
import { readMemorandum } from '../../lib/read/read.js';
import { contracts, type TableName } from '../../lib/tables/contracts.js';
import { meetingMinutes, tabulate, tabulateOne } from '../../lib/tables/tabulate.js';

const seed = (id: string): Analysis => analyze(readMemorandum(readFileSync(`seeds/${id}.txt`), { id }));
const mikoyan = seed('frus1958-60v10p1-d62');
const gromyko = seed('frus1961-63v05-d253');
const timed = (analysis: Analysis, startTime: string | null, endTime: string | null): Analysis => ({
  ...analysis,
  memorandum: { ...analysis.memorandum, startTime, endTime },
});
const minutesOf = (analysis: Analysis) => tabulateOne(analysis).topics.map(({ minutes }) => minutes);
/** The same meeting without what its editors left out. */
const whole = (analysis: Analysis): Analysis => {
  const words = analysis.topics.reduce((sum, topic) => sum + (topic.printed ? topic.words : 0), 0);
  return {
    ...analysis,
    utterances: analysis.utterances.filter(({ kind }) => kind !== 'editorial'),
    topics: analysis.topics
      .filter(({ printed }) => printed)
      .map((topic) => ({ ...topic, share: topic.words / words })),
  };
};

describe('meetingMinutes', () => {
  it.each([
    ['09:30', '11:00', 90],
    ['11:00', '09:30', null],
    ['09:30', '09:30', null],
    [null, '11:00', null],
    ['09:30', null, null],
  ])('%s to %s: %s', (from, to, minutes) => {
    expect(meetingMinutes(timed(gromyko, from, to).memorandum)).toBe(minutes);
  });
});

describe('the minutes of topics', () => {
  it('share out the whole clock by words', () => {
    const minutes = minutesOf(timed(whole(mikoyan), '09:00', '11:00'));
    expect(minutes.length).toBeGreaterThan(1);
    expect(minutes.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0)).toBeCloseTo(120, 0);
  });

  it('are not known without a clock', () => {
    const { topics } = tabulateOne(timed(whole(mikoyan), null, null));
    expect(topics.every((topic) => topic.minutes === null && topic.minutes_basis === null)).toBe(true);
  });

  it('are not known of any topic where one is not printed', () => {
    expect(mikoyan.topics.some(({ printed }) => !printed)).toBe(true);
    const { topics, documents } = tabulateOne(timed(mikoyan, '09:00', '11:00'));
    expect(topics.every((topic) => topic.minutes === null && topic.minutes_basis === null)).toBe(true);
    expect(documents[0]?.minutes).toBe(120);
  });

  it('are not known where the editors omit what they do not name', () => {
    const analysis = timed(whole(mikoyan), '09:00', '11:00');
    const [first] = analysis.utterances;
    const utterances = [...analysis.utterances, { ...first!, kind: 'editorial' as const, speaker: null }];
    expect(minutesOf({ ...analysis, utterances }).every((minutes) => minutes === null)).toBe(true);
  });
});

describe('tabulate', () => {
  const tables = tabulate([mikoyan, gromyko]);
  const names = Object.keys(contracts) as TableName[];

  it.each(names)(
    '%s: every row has the columns of the contract, in order, and nothing unknown it forbids',
    (name) => {
      const { columns, key } = contracts[name];
      for (const row of tables[name] as readonly Readonly<Record<string, unknown>>[]) {
        expect(Object.keys(row)).toEqual(Object.keys(columns));
        for (const [column, { nullable }] of Object.entries(columns))
          if (!nullable) expect(row[column], `${name}.${column}`).not.toBeNull();
      }
      const keys = (tables[name] as readonly Readonly<Record<string, unknown>>[]).map((row) =>
        JSON.stringify(key.map((column) => row[column])),
      );
      if (key.length > 0) expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('puts the rows of one meeting after those of another', () => {
    for (const name of names)
      expect(tables[name]).toEqual([...tabulateOne(mikoyan)[name], ...tabulateOne(gromyko)[name]]);
  });

  it('counts the same things in every table', () => {
    for (const document of tables.documents) {
      const own = <Row extends { readonly document: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.document === document.document);
      expect(own(tables.turns)).toHaveLength(document.turns);
      expect(own(tables.topics)).toHaveLength(document.topics);
      expect(own(tables.rebuttals)).toHaveLength(document.rebuttals);
      const words = own(tables.delegations).reduce((sum, row) => sum + row.words, 0);
      expect(words).toBe(document.attributed_words);
      const exchanges = own(tables.exchanges).reduce((sum, row) => sum + row.count, 0);
      expect(exchanges).toBeLessThan(document.turns);
    }
  });

  it('quotes what stands on the page', () => {
    for (const row of tables.rebuttals) {
      const { text } = (row.document === mikoyan.memorandum.id ? mikoyan : gromyko).memorandum;
      expect(row.text).toBe(text.slice(row.start, row.end));
      expect(row.text).not.toMatch(/\n\n/u);
      if (row.cue === null) expect(row.type).toBe('counter');
    }
  });
});
