import { describe, expect, it } from 'vitest';
import { isClassification, isDateline, isTitle, readKey, readsLikeProse } from '../../lib/read/head.js';

describe('readKey', () => {
  it.each([
    ['PARTICIPANTS', 'participants'],
    ['Participants:', 'participants'],
    ['participants :', 'participants'],
    ['List of Participants', 'participants'],
    ['PRESENT:', 'participants'],
    ['Others Present', 'participants'],
    ['Principals', 'participants'],
    ['SUBJECT', 'subjects'],
    ['Subjects Discussed:', 'subjects'],
    ['DATE & TIME:', 'time'],
    ['TIME AND DATE', 'time'],
    ['PLACE:', 'place'],
    ['PARTICIPANTS2', 'participants'],
    ['Copies to:', 'other'],
  ])('%s is a key', (line, key) => {
    expect(readKey(line)).toMatchObject({ key, rest: '' });
  });

  it('gives what follows on the line, with its place', () => {
    const line = 'PLACE:  The Blue Room, Oslo';
    const found = readKey(line);
    expect(found).toEqual({ key: 'place', rest: 'The Blue Room, Oslo', at: 8 });
    expect(line.slice(found?.at)).toBe(found?.rest);
  });

  it.each(['Secretary Tate: Herring?', 'The participants were tired.', 'Herring', ': Mr. Tate', ''])(
    'no key: "%s"',
    (line) => {
      expect(readKey(line)).toBeNull();
    },
  );
});

describe('isTitle', () => {
  it.each([
    '62. Memorandum of Conversation0',
    'No. 699 United States Minutes of the Third Session of the Herring Talks1',
    'Memorandum of Telephone Conversation, Prepared in the Department of State',
    'MEMORANDUM OF CONVERSATION',
    'Memorandum for the President’s File',
    'United States Summary Minutes of Meeting',
    'Record of a Meeting Between Mr. Tate and Mr. Lund',
    'Memcon',
  ])('%s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each([
    'SUBJECT: Conversation on herring',
    'Herring',
    'Mr. Tate recalled the meeting.',
    'Oslo, May 3, 1961',
  ])('no title: %s', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});

describe('isDateline', () => {
  it.each(['[Oslo,] May 3, 1961.', 'Oslo, 3 May 1961, noon', '8:45 a.m. - 10:40 a.m.', 'Oslo, undated'])(
    '%s',
    (line) => {
      expect(isDateline(line)).toBe(true);
    },
  );

  it.each(['Mr. Tate called at 4 p.m. on May 3, 1961. He brought herring.', 'Oslo', 'The undated letter'])(
    'no date line: %s',
    (line) => {
      expect(isDateline(line)).toBe(false);
    },
  );
});

describe('isClassification', () => {
  it.each(['top secret', 'Secret', 'CONFIDENTIAL', '[Eyes Only]', 'SECRET/NODIS'])('%s', (line) => {
    expect(isClassification(line)).toBe(true);
  });
});

describe('readsLikeProse', () => {
  it.each([
    'The herring had gone north, he believed.',
    'Mr. Lund agreed.',
    'He said: “Herring.”3',
    'The two sides met again. [2 lines not declassified]',
    'The Minister raised the following points:',
  ])('%s', (text) => {
    expect(readsLikeProse(text)).toBe(true);
  });

  it.each([
    'Herring Shipments',
    'HERRING',
    'Talks on Herring and Cod in Northern Waters',
    'To Ambassador Lund at the U.N.',
    'Yes.',
  ])('no prose: %s', (text) => {
    expect(readsLikeProse(text)).toBe(false);
  });
});
