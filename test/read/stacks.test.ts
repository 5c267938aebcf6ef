import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../lib/read/chunks.js';
import { unstack } from '../../lib/read/stacks.js';

const part = (text: string): string[] =>
  splitChunks(text).flatMap((chunk) => unstack(chunk, text).map((piece) => piece.text));

describe('unstack', () => {
  it('leaves a wrapped paragraph whole', () => {
    const wrapped = 'Mr. Lund said that at this\ntime he saw no herring. To:\nhim it was a riddle.';
    expect(part(wrapped)).toEqual([wrapped]);
  });

  it('leaves a wrapped title whole', () => {
    const title =
      'Memorandum of a Conversation Between Mr. Tate and\nMr. Lund, Department of State, Washington,\nMay 3, 1961';
    expect(part(title)).toEqual([title]);
  });

  it('parts title, date line and keys that stand line under line', () => {
    expect(
      part(
        '12. Memorandum of Conversation\nOslo, May 3, 1961.\nSUBJECT\nHerring\nPARTICIPANTS\nMr. Tate\nMr. Lund',
      ),
    ).toEqual([
      '12. Memorandum of Conversation',
      'Oslo, May 3, 1961.',
      'SUBJECT\nHerring',
      'PARTICIPANTS\nMr. Tate\nMr. Lund',
    ]);
  });

  it('parts a title from the letterhead above it', () => {
    expect(part('THE WHITE HOUSE\nWASHINGTON\nMEMORANDUM OF CONVERSATION')).toEqual([
      'THE WHITE HOUSE\nWASHINGTON',
      'MEMORANDUM OF CONVERSATION',
    ]);
  });

  it('parts the speeches of a dialogue, wrapped or not', () => {
    expect(part('Dr. Lund: The herring\nhave gone.\nSecretary Tate: Where?\nDr. Lund: North.')).toEqual([
      'Dr. Lund: The herring\nhave gone.',
      'Secretary Tate: Where?',
      'Dr. Lund: North.',
    ]);
  });

  it('parts lines that are too long to be wrapped', () => {
    const long = `Mr. Lund said ${'that the herring had gone '.repeat(9)}north.`;
    expect(part(`Mr. Tate agreed.\n${long}\nMr. Tate rose.`)).toEqual([
      'Mr. Tate agreed.',
      long,
      'Mr. Tate rose.',
    ]);
  });
});
