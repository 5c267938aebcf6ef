import { describe, expect, it } from 'vitest';
import { findDrafter } from '../../lib/people/drafter.js';
import { readMemorandum } from '../../lib/read/read.js';

const draft = (title: string, account: string, note = 'A drawer.'): string | null =>
  findDrafter(
    readMemorandum(
      `12. ${title}1\n\nI told Mr. Lund that the herring had gone.\n\n${account}\n\n  1. Source: ${note}\n`,
    ),
  );

describe('findDrafter', () => {
  it('reads the signature first', () => {
    expect(draft('Memorandum of Conversation, by the Ambassador to Norway (Holm)', 'Orville B. Tate')).toBe(
      'Orville B. Tate',
    );
  });

  it('reads the title', () => {
    expect(draft('Memorandum of Conversation, by the Ambassador to Norway (Holm)', 'He left.')).toBe('Holm');
    expect(draft('Memorandum of Conversation, by Mr. Jens Holm of the Herring Board', 'He left.')).toBe(
      'Mr. Jens Holm',
    );
  });

  it.each([
    ['A drawer. Secret. Drafted by Tate.', 'Tate'],
    ['A drawer. Drafted by Jens R. Holm and approved by Tate on May 9.', 'Jens R. Holm'],
    ['A drawer. Prepared by Mr. Pell.', 'Mr. Pell'],
    ['A drawer. Drafted in the Office of Herring Affairs by Gray on May 9.', 'Gray'],
  ])('reads the source note: %s', (note, name) => {
    expect(draft('Memorandum of Conversation', 'He left.', note)).toBe(name);
  });

  it('does not guess', () => {
    expect(draft('Memorandum of Conversation', 'He left.')).toBeNull();
    expect(draft('Memorandum of Conversation', 'He left.', 'A drawer. Approved by Tate.')).toBeNull();
  });
});
