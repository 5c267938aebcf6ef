import { describe, expect, it } from 'vitest';
import { readMemorandum } from '../../lib/read/read.js';

const page = `8. Memorandum of Conversation1

PARTICIPANTS

  • Mr. Quist2
  • Ambassador Crane

Mr. Quist said that 22 bales were dear.3 The Ambassador bought 40.`;

describe('notes that pasting left without their form', () => {
  it.each([
    '1 Source: Files. Drafted by Pell.\n2 Not printed.',
    '[1] Source: Files.\n[2] Not printed.',
    '1Source: Files.',
    '  1. Source: Files.',
  ])('%s', (list) => {
    const { blocks, notes } = readMemorandum(
      `${page.replace('dear.3', 'dear.2').replace('Quist2', 'Quist')}\n\n${list}`,
    );
    expect(blocks.at(-1)!.kind).toBe('note');
    expect(notes[0]!.n).toBe(1);
    expect(notes[0]!.mark).not.toBeNull();
  });
});

describe('note marks where the list of notes was not pasted', () => {
  it('are known by the mark on the title', () => {
    const { title, attendance, marks } = readMemorandum(page);
    expect(title).toBe('Memorandum of Conversation');
    expect(attendance.map(({ text }) => text)).toEqual(['Mr. Quist', 'Ambassador Crane']);
    expect(marks.map(({ value }) => value)).toEqual(['1', '2', '3']);
  });

  it('are not looked for without it', () => {
    expect(readMemorandum(page.replace('Conversation1', 'Conversation')).marks).toEqual([]);
  });
});
