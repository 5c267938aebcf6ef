import { describe, expect, it } from 'vitest';
import { readMemorandum } from '../../lib/read/read.js';

/** Each note as "mark: words", with … for a note whose mark is not found; and the words before each mark. */
function read(account: string, notes: string, title = '12. Memorandum of Conversation1') {
  const { text, notes: found } = readMemorandum(`${title}\n\n${account}\n\n${notes}`);
  return {
    notes: found.map(({ mark, span }) => {
      const number = mark === null ? '…' : text.slice(mark.start, mark.end);
      return `${number}: ${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`;
    }),
    before: found.map(({ mark }) => (mark === null ? null : /\S*$/u.exec(text.slice(0, mark.start))?.[0])),
  };
}

const list = (...notes: string[]): string => notes.map((note, index) => `  ${index + 1}. ${note}`).join('\n');
const marked = (account: string, count: number, title?: string) =>
  read(account, list('Source: A drawer.', ...Array.from({ length: count - 1 }, () => 'Not printed.')), title)
    .before;

describe('note marks', () => {
  it('are glued to words, stops, quotation marks and brackets', () => {
    const account =
      'Mr. Lund III,2 who met Mr. Tate3 in Oslo, was concerned.4 He said: “No.”5 It was (he thought)6 too late;7 was it?8';
    expect(marked(account, 8)).toEqual([
      'Conversation',
      'III,',
      'Tate',
      'concerned.',
      '“No.”',
      'thought)',
      'late;',
      'it?',
    ]);
  });

  it('are no years, quantities, names of aircraft, times or chapters', () => {
    const account =
      'Mr. Lund said that in 1956 the fleet had 22 ships, 3.5 million nets, 1,200 men and a B2 or F–3; see CF 2 and Article 5.2. He rose at 4:2 and 10.3 and read p.2 of No.2. It was late.2 He left.3';
    expect(marked(account, 3)).toEqual(['Conversation', 'late.', 'left.']);
  });

  it('are found behind years', () => {
    expect(marked('Mr. Lund spoke of October 23, 1957,2 and of 1956.3 It was so in 19554 too.', 4)).toEqual([
      'Conversation',
      '1957,',
      '1956.',
      '1955',
    ]);
  });

  it('begin at 0 where the source note bears mark 0', () => {
    const notes = list('Source: A drawer.', 'Not printed.', 'See Document 3.');
    expect(read('Mr. Lund1 said so. He left.2', notes, '12. Memorandum of Conversation0').notes).toEqual([
      '0: Source: A drawer.',
      '1: Not printed.',
      '2: See Document 3.',
    ]);
  });

  it('may stand two in a row', () => {
    expect(
      marked('Mr. Lund said so.3 4 He left.5', 5, '12. Memorandum of Conversation, Oslo, 4 p.m.1 2'),
    ).toEqual(['p.m.', 'p.m.1'.slice(0, 0), 'so.', '', 'left.']);
  });

  it('may stand apart at the end of a paragraph or an item', () => {
    expect(
      marked('Participants:\n\n  • Mr. Lund 2\n  • Mr. Tate3\n\nMr. Lund left the 3 ships behind. 4', 4),
    ).toEqual(['Conversation', '', 'Tate', '']);
  });

  it('may be lost in pasting', () => {
    const { notes } = read(
      'Mr. Lund said so.2 He left.4',
      list('Source: A drawer.', 'One.', 'Two.', 'Three.'),
    );
    expect(notes).toEqual(['1: Source: A drawer.', '2: One.', '…: Two.', '4: Three.']);
    expect(
      readMemorandum(`12. Memorandum of Conversation1\n\nMr. Lund said so.\n\n${list('Source: A.', 'B.')}`)
        .diagnostics,
    ).toEqual([expect.objectContaining({ code: 'unmatched-note', severity: 'info' })]);
  });

  it('are none where there are no notes', () => {
    const { marks, notes } = readMemorandum('Memorandum of Conversation\n\nMr. Lund said so.2 He left.3\n');
    expect({ marks, notes }).toEqual({ marks: [], notes: [] });
  });
});

describe('the list of notes', () => {
  it('may hold notes of several paragraphs, and lists within them', () => {
    const notes =
      '  1. Source: A drawer.\n  2. It ran:\n\nThe herring are gone.\n\n    1. All of them.\n    2. For good.\n    3. North.\n\n  3. See Document 3.\n  4. Not printed.';
    expect(read('Mr. Lund2 said so.3 He left.4', notes).notes).toEqual([
      '1: Source: A drawer.',
      '2: It ran: The herring are gone. 1. All of them. 2. For good. 3. North.',
      '3: See Document 3.',
      '4: Not printed.',
    ]);
  });

  it('is told from a list within a note that is not indented further', () => {
    const notes =
      '  1. Source: A drawer.\n  2. It ran:\n  1. Herring.\n  2. Cod.\n  3. Eel.\n  3. See Document 3.';
    expect(read('Mr. Lund2 said so.3', notes).notes).toEqual([
      '1: Source: A drawer.',
      '2: It ran: 1. Herring. 2. Cod. 3. Eel.',
      '3: See Document 3.',
    ]);
  });

  it('is told from a list in a speech', () => {
    const account = 'Mr. Lund made two points:\n\n  1. The herring.\n  2. The cod.\n\nMr. Tate agreed.2';
    expect(read(account, list('Source: A drawer.', 'Not printed.')).notes).toEqual([
      '1: Source: A drawer.',
      '2: Not printed.',
    ]);
    expect(read(account, '').notes).toEqual([]);
    expect(read('Mr. Lund made two points:', '  1. The herring.\n  2. The cod.', 'Memorandum').notes).toEqual(
      [],
    );
  });

  it('is known by its marks where it has no source note', () => {
    expect(read('Mr. Lund said so.2', list('Not found.', 'The herring.')).notes).toEqual([
      '1: Not found.',
      '2: The herring.',
    ]);
  });

  it('is known by its words where the marks are lost', () => {
    const notes = list('Not printed.', 'See footnote 3, Document 4.');
    expect(read('Mr. Lund said so.', notes, 'Memorandum of Conversation').notes).toEqual([
      '…: Not printed.',
      '…: See footnote 3, Document 4.',
    ]);
  });

  it('may have lost its indentation, its numbers, or be wrapped', () => {
    const wanted = ['1: Source: A drawer.', '2: See Document 3.', '3: Not printed.'];
    const account = 'Mr. Lund2 said so.3';
    expect(read(account, '1. Source: A drawer.\n2. See Document 3.\n3. Not printed.').notes).toEqual(wanted);
    expect(read(account, '1. Source: A drawer.\n\n2. See Document 3.\n\n3. Not printed.').notes).toEqual(
      wanted,
    );
    expect(read(account, 'Source: A drawer.\nSee Document 3.\nNot printed.').notes).toEqual(wanted);
    expect(
      read(account, '  1. Source: A\n     drawer.\n  2. See\nDocument 3.\n  3. Not printed.').notes,
    ).toEqual(wanted);
  });
});
