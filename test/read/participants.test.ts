import { describe, expect, it } from 'vitest';
import { readMemorandum } from '../../lib/read/read.js';

/** The list as read, one "side > entry" a line, and the first paragraph of the account. */
function read(head: string): { list: string[]; account: string } {
  const memorandum = readMemorandum(`${head}\n\nMr. Tate said that the herring had gone.\n`);
  const first = memorandum.blocks.find(({ kind }) => kind === 'paragraph');
  return {
    list: memorandum.attendance.map(({ side, text }) => (side === null ? text : `${side} > ${text}`)),
    account: first ? memorandum.text.slice(first.span.start, first.span.end) : '',
  };
}

const TITLE = '12. Memorandum of Conversation\n\nOslo, May 3, 1961.';
const SIDES = ['US > The Secretary', 'US > Mr. Tate', 'Norway > Ambassador Lund', 'Norway > Mr. Holm'];

describe('the layouts of participants lists', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a flat list',
      'PARTICIPANTS\n\n  • The Secretary\n  • Einar Lund, Ambassador of Norway\n  • EUR—Orville Tate\n  • Mr. Pell, CA',
      ['The Secretary', 'Einar Lund, Ambassador of Norway', 'EUR—Orville Tate', 'Mr. Pell, CA'],
    ],
    [
      'sides as items of the same flat list',
      'Participants:\n\n  • US\n  • The Secretary\n  • Mr. Tate\n  • Norway\n  • Ambassador Lund\n  • Mr. Holm',
      SIDES,
    ],
    [
      'sides as the items above nested lists',
      'PRESENT\n\n  • US\n    • The Secretary\n    • Mr. Tate\n  • Norway\n    • Ambassador Lund\n    • Mr. Holm',
      SIDES,
    ],
    [
      'a table with the sides over its columns',
      'PARTICIPANTS\n\nUS\tNorway\nThe Secretary\tAmbassador Lund\nMr. Tate\tMr. Holm',
      SIDES,
    ],
    [
      'a table with the sides in its first column',
      'PARTICIPANTS\n\nUS\tThe Secretary\n\tMr. Tate\nNorway\tAmbassador Lund\n\tMr. Holm',
      SIDES,
    ],
    [
      'a table of names and offices',
      'PARTICIPANTS\n\nOrville Tate\tOffice of Herring Affairs\nEinar Lund\tAmbassador of Norway',
      ['Orville Tate, Office of Herring Affairs', 'Einar Lund, Ambassador of Norway'],
    ],
    ['one paragraph', 'Participants: First Party and Second Party.', ['First Party and Second Party.']],
    [
      'one paragraph with its sides',
      'Present: For the United States: the Secretary, Mr. Tate; for Norway: Ambassador Lund, Mr. Holm.',
      ['For the United States > the Secretary, Mr. Tate', 'for Norway > Ambassador Lund, Mr. Holm.'],
    ],
    [
      'all in one item',
      'PRESENT\n\n  • The President, General Holm, Mr. Claude Vidal, Lt. Colonel Orville B. Tate',
      ['The President, General Holm, Mr. Claude Vidal, Lt. Colonel Orville B. Tate'],
    ],
    [
      'lines without bullets',
      'PARTICIPANTS\nThe Secretary\nEinar Lund, Ambassador of Norway\nOrville Tate, EUR',
      ['The Secretary', 'Einar Lund, Ambassador of Norway', 'Orville Tate, EUR'],
    ],
    [
      'paragraphs without bullets',
      'PARTICIPANTS\n\nThe Secretary\n\nEinar Lund, Ambassador of Norway\n\nOrville Tate, EUR',
      ['The Secretary', 'Einar Lund, Ambassador of Norway', 'Orville Tate, EUR'],
    ],
    [
      'a list that begins on the line of its heading',
      'PARTICIPANTS: The Secretary\n              Einar Lund, Ambassador of Norway',
      ['The Secretary', 'Einar Lund, Ambassador of Norway'],
    ],
    [
      'a wrapped sentence below its heading',
      'Participants: The Secretary, Ambassador Lund,\nMr. Holm, and\nMr. Tate',
      ['The Secretary, Ambassador Lund, Mr. Holm, and Mr. Tate'],
    ],
    [
      'lists without headings, the last of them people',
      '  • Herring\n\n\n  • The Secretary\n  • Einar Lund, Ambassador of Norway',
      ['The Secretary', 'Einar Lund, Ambassador of Norway'],
    ],
    ['in the subject or the title only', 'SUBJECT\n\n  • Herring', []],
    ['by reference', '[Here follows the same list of participants as Document 22.]', []],
    ['none at all', 'Secret', []],
  ];

  it.each(cases)('%s', (_, head, list) => {
    expect(read(`${TITLE}\n\n${head}`)).toEqual({
      list,
      account: 'Mr. Tate said that the herring had gone.',
    });
  });
});

describe('the items of a participants list', () => {
  const items = (...lines: string[]) =>
    read(`${TITLE}\n\nPARTICIPANTS\n\n${lines.map((line) => `  • ${line}`).join('\n')}`).list;

  it('names its sides in many ways', () => {
    expect(
      items(
        'For Brazil:',
        'Mr. Prado',
        'U.S. Side',
        'Mr. Tate',
        'German:',
        'Dr. Ohlen',
        'Norwegian Delegation',
        'Mr. Holm',
        'Department of State',
        'Mr. Gray',
        'Embassy of Japan',
        'Mr. Ota',
        'Others present',
        'Mr. Black',
      ),
    ).toEqual([
      'For Brazil > Mr. Prado',
      'U.S. Side > Mr. Tate',
      'German > Dr. Ohlen',
      'Norwegian Delegation > Mr. Holm',
      'Department of State > Mr. Gray',
      'Embassy of Japan > Mr. Ota',
      'Others present > Mr. Black',
    ]);
  });

  it('joins what is broken over two items, and only that', () => {
    expect(
      items(
        'General ORVILLE TATE, Deputy Assistant to the President for National Security',
        'Affairs',
        'Mr. Pell, Counselor of the',
        'Embassy at Oslo',
        'Mr. Gray, Bureau',
        'of Herring Affairs',
        'Mr. Black,',
        'Mr. Green',
        'and Mr. Brown',
      ),
    ).toEqual([
      'General ORVILLE TATE, Deputy Assistant to the President for National Security Affairs',
      'Mr. Pell, Counselor of the Embassy at Oslo',
      'Mr. Gray, Bureau of Herring Affairs',
      'Mr. Black,',
      'Mr. Green',
      'and Mr. Brown',
    ]);
  });

  it('keeps an aide under the man he stands below', () => {
    const nested =
      '  • US\n    • Secretary Tate\n      • Mr. Pell, his interpreter\n  • Norway\n    • Mr. Lund';
    expect(read(`${TITLE}\n\nPARTICIPANTS\n\n${nested}`).list).toEqual([
      'US > Secretary Tate',
      'US > Mr. Pell, his interpreter',
      'Norway > Mr. Lund',
    ]);
  });

  it('reads wrapped items, page marks between them, and note marks on them', () => {
    const head =
      'PARTICIPANTS1\n\n  • Orville Tate, Acting Director, Office of\n    Herring Affairs\n\n[Page 12]\n\n  • Einar Lund2\n  • Jens Holm, Minister of Fisheries 3';
    const text = `12. Memorandum of Conversation0\n\n${head}\n\nMr. Tate said that the herring had gone.\n\n  1. Source: A drawer.\n  2. The list was pinned to it.\n  3. Known as the Eel.\n  4. See Document 3.\n`;
    expect(readMemorandum(text).attendance.map((entry) => entry.text)).toEqual([
      'Orville Tate, Acting Director, Office of Herring Affairs',
      'Einar Lund',
      'Jens Holm, Minister of Fisheries',
    ]);
  });

  it('points into the text', () => {
    const memorandum = readMemorandum(
      `${TITLE}\n\nPARTICIPANTS\n\nUS\tNorway\nMr. Tate\tMr. Lund\n\nMr. Tate said that the herring had gone.`,
    );
    for (const { span, text } of memorandum.attendance) {
      expect(memorandum.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('does not take the first heading of the account for a person', () => {
    const { list } = read(`${TITLE}\n\nPARTICIPANTS\n\n  • Mr. Tate\n  • Mr. Lund\n\nHerring Roads`);
    expect(list).toEqual(['Mr. Tate', 'Mr. Lund']);
  });
});
