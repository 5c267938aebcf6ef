import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mark, Memorandum } from '../../lib/model.js';
import { buildRoster } from '../../lib/people/roster.js';
import { readMemorandum } from '../../lib/read/read.js';

/**
 * The two seeds as read, whole. The golden files are meant to be read beside the seeds: what the head says, who was
 * in the room and by what names the account may call them, what every stretch of the page is, and where every mark
 * stands.
 */
const SEEDS = ['frus1958-60v10p1-d62', 'frus1961-63v05-d253'] as const;

const folder = new URL('../golden/reading/', import.meta.url);

const shorten = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 18).trimEnd()} … ${words.slice(-14).trimStart()}`;

const flatten = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A mark between the words around it: "said ⟦7⟧ The Baghdad". */
const showMark = (text: string, { kind, span }: Mark): string => {
  const squeeze = (words: string): string => words.replace(/\s+/gu, ' ');
  const before = text.slice(Math.max(0, span.start - 24), span.start).replace(/^\S*\s/u, '');
  const after = text.slice(span.end, span.end + 24).replace(/\s\S*$/u, '');
  return `${kind}: ${squeeze(before).trimStart()}⟦${text.slice(span.start, span.end)}⟧${squeeze(after).trimEnd()}`;
};

const describeReading = (memorandum: Memorandum) => {
  const { text, title, number, date, startTime, endTime, place, subjects, attendance } = memorandum;
  const slice = ({ start, end }: { start: number; end: number }) => flatten(text.slice(start, end));
  return {
    head: { number, title, date, startTime, endTime, place, subjects },
    list: attendance.map((entry) => (entry.side === null ? entry.text : `${entry.side} > ${entry.text}`)),
    participants: buildRoster(memorandum).map(
      ({ id, name, role, delegation, aliases }) =>
        `${id} ${name} | ${role ?? '?'} | ${delegation ?? '?'} | ${aliases.join(', ')}`,
    ),
    page: memorandum.blocks.map(({ kind, span }) => `${kind}: ${shorten(slice(span), 100)}`),
    marks: memorandum.marks.map((mark) => showMark(text, mark)),
    notes: memorandum.notes.map(({ n, span, mark }) => {
      const call = mark === null ? 'no mark' : `mark ${text.slice(mark.start, mark.end)}`;
      return `${n} (${call}): ${shorten(slice(span), 100)}`;
    }),
    diagnostics: memorandum.diagnostics,
  };
};

describe('the seeds', () => {
  it.each(SEEDS)('%s is read as reviewed', (id) => {
    const path = `seeds/${id}.txt`;
    const memorandum = readMemorandum(readFileSync(path), { path });
    const reading = `${JSON.stringify(describeReading(memorandum), null, 2)}\n`;
    const golden = new URL(`${id}.json`, folder);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(golden, reading);
    }
    expect(existsSync(golden), `${id}.json is missing; review what is read, then UPDATE_GOLDEN=1`).toBe(true);
    expect(reading).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(SEEDS)('%s: nothing between the blocks but white space', (id) => {
    const { blocks, text } = readMemorandum(readFileSync(`seeds/${id}.txt`));
    let at = 0;
    for (const { span } of blocks) {
      expect(text.slice(at, span.start).trim()).toBe('');
      at = span.end;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
