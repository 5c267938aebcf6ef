import { describe, expect, it } from 'vitest';
import { analyze } from '../lib/analyze.js';
import { MemconError } from '../lib/messages.js';
import { readMemorandum } from '../lib/read/read.js';

/**
 * Twice the text may take twice the time, not four times. Time is processor time of this process, which other
 * processes hardly change; still medians are compared, a slow result is measured again, and the bound lies halfway
 * between linear and quadratic.
 */
const LIMIT = 3.2;
/** Milliseconds below which a time says nothing. */
const FLOOR = 8;
const ATTEMPTS = 4;

const HEAD =
  '12. Memorandum of Conversation1\n\nOslo, May 3, 1961, 4 p.m.\n\nPARTICIPANTS\n\n  • The President\n  • Foreign Minister Lund, of Denmark\n\n';
const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const inSpeech = (piece: string) => (length: number) =>
  `${HEAD}The President said ${repeat(piece, length)}.\n`;
const inAccount = (piece: string) => (length: number) => `${HEAD}${repeat(piece, length)}\n`;
const asNotes = (length: number): string =>
  Array.from({ length: Math.ceil(length / 18) }, (_, n) => `  ${n + 1}. Not printed.\n`).join('');

/** Texts of about a given length. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'reported speech': inAccount(
    'Mr. Lund said that the herring had gone. The President asked why. He did not know; it was “the current.”\n\n',
  ),
  'labelled dialogue': inAccount('President: Where did the herring go?\n\nLund: North, I believe.\n\n'),
  'one paragraph of short sentences': inAccount('Mr. Lund said so. He asked why. '),
  'no full stop': inSpeech('that the herring had gone and the nets were empty and '),
  'one long word': inSpeech('A'),
  'capitalised words': inSpeech('Herring '),
  'nested brackets': (length) =>
    `${HEAD}The President said ${'['.repeat(length / 2)}so${']'.repeat(length / 2)}.`,
  'mixed brackets': (length) =>
    `${HEAD}The President said ${'(['.repeat(length / 4)}so${'])'.repeat(length / 4)}.`,
  'brackets never closed': inSpeech('[('),
  'quotations never closed': inSpeech('“'),
  'short quotations': inSpeech('“herring” and '),
  'full stops': inSpeech('.'),
  commas: inSpeech(', '),
  apostrophes: inSpeech('’'),
  digits: inSpeech('1'),
  'possible note marks': (length) =>
    `${HEAD}${repeat('The herring,1 he said, had gone.2 ', length)}\n\n${asNotes(length / 8)}`,
  'a list of notes': (length) => `${HEAD}The President said so.\n\n${asNotes(length)}`,
  'many numbered lists': inAccount('The President said so:\n\n  1. Herring.\n  2. Cod.\n\n'),
  bullets: inAccount('  • Herring.\n'),
  'bullets apart': inAccount('  • Herring.\n\n'),
  'lists without a heading': (length) =>
    `${repeat('  • Herring\n\n', length)}The President said that it was gone.`,
  'a long participants list': (length) =>
    `${HEAD}${repeat('  • Mr. Tate, Office of Herring Affairs\n', length)}\nThe President said so.`,
  'a long sentence of participants': (length) =>
    `Participants: ${repeat('Mr. Lund and ', length)}Mr. Tate\n\nThe President said so.`,
  'a long title': (length) =>
    `12. Memorandum of Conversation Between ${repeat('the President and ', length)}Mr. Lund\n\nThe President said so.`,
  'keys without lists': (length) => `${repeat('SUBJECT\n\n', length)}The President said that it was gone.`,
  'blank lines': inAccount('\n'),
  'lines of spaces': inAccount('   \n'),
  spaces: inSpeech(' '),
  tabs: inAccount('\t'),
  'page marks': inSpeech('herring [Page 12] '),
  omissions: inSpeech('herring [2 lines not declassified] '),
  'short lines': inAccount('so\n'),
};

/** Reads and analyses; the errors that a text may rightly end in are let pass, all others are not. */
function run(text: string): void {
  try {
    analyze(readMemorandum(text));
  } catch (error) {
    if (!(error instanceof MemconError)) throw error;
  }
}

/** Milliseconds of processor time spent on the work. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What a text costs, in whatever unit. */
type Cost = (text: string) => number;

const timeToRun: Cost = (text) => [0, 1, 2].map(() => time(() => run(text))).sort((a, b) => a - b)[1]!;

/** The smallest growth seen in some attempts: noise only ever adds to it. */
function measureGrowth(cost: Cost, shape: (length: number) => string, length: number): number {
  const [once, twice] = [shape(length), shape(2 * length)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > LIMIT; attempt++) {
    least = Math.min(least, cost(twice) / Math.max(FLOOR, cost(once)));
  }
  return least;
}

describe('twice the text takes about twice the time', () => {
  it.each(Object.entries(shapes))('%s', { timeout: 300_000 }, (_, shape) => {
    run(shape(2_000));
    expect(measureGrowth(timeToRun, shape, 24_000)).toBeLessThan(LIMIT);
  });

  // Steps are counted here, not timed, so that only the measure itself is tested.
  const letters = (length: number): string => 'a'.repeat(length);
  const lookAtEach: Cost = (text) => {
    let steps = 0;
    for (const _ of text) steps++;
    return steps;
  };
  const comparePairs: Cost = (text) => {
    let steps = 0;
    for (const _ of text) steps += lookAtEach(text);
    return steps;
  };

  it('would notice a quadratic step', () => {
    expect(measureGrowth(comparePairs, letters, 500)).toBeGreaterThan(LIMIT);
  });

  it('would let pass a linear one', () => {
    expect(measureGrowth(lookAtEach, letters, 500)).toBeLessThan(LIMIT);
  });
});

describe('a megabyte neither overflows the stack nor takes long', () => {
  const SECONDS = 30;
  const cases: readonly (readonly [string, string])[] = [
    ['a megabyte of capital letters', shapes['one long word']!(1_000_000)],
    ['100,000 capitalised words', shapes['capitalised words']!(800_000)],
    ['10,000 nested brackets', shapes['nested brackets']!(20_000)],
    ['500,000 nested brackets', shapes['nested brackets']!(1_000_000)],
    ['a megabyte without a full stop', shapes['no full stop']!(1_000_000)],
    ['100,000 bullets', `${HEAD}The President said so.\n\n${'  • Herring.\n'.repeat(100_000)}`],
    ['50,000 blank lines', `${HEAD}${'\n'.repeat(50_000)}The President said so.`],
    ['20,000 short sentences', `${HEAD}${'The President said so. '.repeat(20_000)}`],
    ['an ordinary megabyte', shapes['reported speech']!(1_000_000)],
  ];
  it.each(cases)('%s', { timeout: 300_000 }, (_, text) => {
    expect(time(() => run(text)) / 1000).toBeLessThan(SECONDS);
  });
});
