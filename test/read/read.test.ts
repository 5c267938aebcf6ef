import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemconError } from '../../lib/messages.js';
import { readMemorandum } from '../../lib/read/read.js';
import { outline } from './outline.js';

const SPEECH = 'Mr. Lund said that the herring had gone.';
const blocks = (text: string): string[] => outline(readMemorandum(text));

describe('readMemorandum', () => {
  it('reads the whole of an ordinary memorandum', () => {
    const memorandum = readMemorandum(`Herring files, lot 12

No. 62 Memorandum of Conversation0

[Oslo,] May 3, 1961, 5–7:20 p.m.

secret

SUBJECT

  • Herring1

PARTICIPANTS

  • Orville Tate, Office of Herring Affairs
  • Einar Lund, Ambassador of Norway

Herring Shipments.

Mr. Lund said that the her[Page 227]ring had gone.2 [3 lines not declassified]

[Page 228]

[Here follows discussion of cod.]

  1. Source: A drawer.
  2. See Document 3.
  3. Not printed.
`);
    expect(memorandum).toMatchObject({
      title: 'Memorandum of Conversation',
      number: '62',
      date: '1961-05-03',
      startTime: '17:00',
      endTime: '19:20',
      place: 'Oslo',
      subjects: ['Herring'],
      diagnostics: [],
    });
    expect(outline(memorandum)).toEqual([
      'source: Herring files, lot 12',
      'title: No. 62 Memorandum of Conversation0',
      'dateline: [Oslo,] May 3, 1961, 5–7:20 p.m.',
      'classification: secret',
      'subjects: SUBJECT',
      'subjects: • Herring1',
      'participants: PARTICIPANTS',
      'participants: • Orville Tate, Office of Herring Affairs • Einar Lund, Amb…',
      'heading: Herring Shipments.',
      'paragraph: Mr. Lund said that the her[Page 227]ring had gone.2 [3 line…',
      'page: [Page 228]',
      'omission: [Here follows discussion of cod.]',
      'note: 1. Source: A drawer. 2. See Document 3. 3. Not printed.',
    ]);
    expect(memorandum.marks.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'note 0',
      'note 1',
      'page 227',
      'note 2',
      'omission 3 lines not declassified',
    ]);
  });

  it('needs neither title nor date nor list', () => {
    const memorandum = readMemorandum(`${SPEECH}\n\nThe meeting ended at 4:45 p.m.\n`);
    expect(memorandum).toMatchObject({
      title: null,
      number: null,
      date: null,
      startTime: null,
      endTime: '16:45',
      place: null,
      subjects: [],
      attendance: [],
    });
    expect(outline(memorandum)).toEqual([
      `paragraph: ${SPEECH}`,
      'paragraph: The meeting ended at 4:45 p.m.',
    ]);
  });

  it('reads a head whose lines and lists come in another order', () => {
    const memorandum = readMemorandum(
      `12. Memorandum of Conversation, Oslo, May 3, 1961, 1:25 p.m.1 2\n\n[Page 1]\n\nTHE WHITE HOUSE\n\nWASHINGTON\n\nMEMORANDUM OF CONVERSATION\n\nPARTICIPANTS:\n\n  • Mr. Tate\n  • Mr. Lund\n\nTIME AND DATE: Wednesday, May 3, 1961 1:25 - 2:45 p. m. (luncheon)\n\nPLACE: The Blue Room\n\nSUBJECTS:\n\n  • Herring; Cod\n\n[Omitted here is material unrelated to herring]\n\nHERRING\n\nMr. Lund: They have gone.\n\nMr. Tate: Where?\n`,
    );
    expect(memorandum).toMatchObject({
      date: '1961-05-03',
      startTime: '13:25',
      endTime: '14:45',
      place: 'The Blue Room',
      subjects: ['Herring; Cod'],
    });
    expect(memorandum.attendance.map(({ text }) => text)).toEqual(['Mr. Tate', 'Mr. Lund']);
    expect(outline(memorandum).slice(-4)).toEqual([
      'omission: [Omitted here is material unrelated to herring]',
      'heading: HERRING',
      'paragraph: Mr. Lund: They have gone.',
      'paragraph: Mr. Tate: Where?',
    ]);
  });

  it('reads a number on a line of its own, and file codes below the title', () => {
    const memorandum = readMemorandum(
      `No. 15\n\nMemorandum of Conversation\n\nSecDel/MC/12\n\n[Oslo,] May 3, 1961.\n\n${SPEECH}`,
    );
    expect(memorandum.number).toBe('15');
    expect(outline(memorandum).slice(0, 4)).toEqual([
      'source: No. 15',
      'title: Memorandum of Conversation',
      'classification: SecDel/MC/12',
      'dateline: [Oslo,] May 3, 1961.',
    ]);
  });

  it('reads headings of every kind, in the head too', () => {
    expect(
      blocks(
        `Memorandum of Conversation\n\nPARTICIPANTS\n\n  • Mr. Lund\n  • Mr. Tate\n\nHerring Roads\n\n${SPEECH}\n\n2. Cod.\n\n${SPEECH}\n\nEEL\n\n${SPEECH}`,
      ),
    ).toEqual([
      'title: Memorandum of Conversation',
      'participants: PARTICIPANTS',
      'participants: • Mr. Lund • Mr. Tate',
      'heading: Herring Roads',
      `paragraph: ${SPEECH}`,
      'heading: 2. Cod.',
      `paragraph: ${SPEECH}`,
      'heading: EEL',
      `paragraph: ${SPEECH}`,
    ]);
  });

  it('leaves lists, tables and stage directions inside the account to the account', () => {
    const lists = `He made two points:\n\n  • Herring.\n  • Cod.\n\n  1. Eel.\n  2. Sprat.\n\n\tTons\nHerring\t25\n\n[Laughter.]\n\n${SPEECH}`;
    expect(
      blocks(`Memorandum of Conversation\n\n${SPEECH}\n\n${lists}`).map((line) => line.split(':')[0]),
    ).toEqual(['title', ...Array.from({ length: 7 }, () => 'paragraph')]);
  });

  it('finds the signature before an attached paper, and the paper to the end', () => {
    expect(
      blocks(
        `Memorandum of Conversation\n\n${SPEECH}\n\nAttached to this view, he left.\n\nOrville B. Tate, Jr. 4\n\nTab B\n\nDraft Communiqué\n\nThe two sides said so.\n\n[Page 7]\n\nAttachment 2: Herring\n\nNone.`,
      ),
    ).toEqual([
      'title: Memorandum of Conversation',
      `paragraph: ${SPEECH}`,
      'paragraph: Attached to this view, he left.',
      'signature: Orville B. Tate, Jr. 4',
      'attachment: Tab B',
      'attachment: Draft Communiqué',
      'attachment: The two sides said so.',
      'page: [Page 7]',
      'attachment: Attachment 2: Herring',
      'attachment: None.',
    ]);
  });

  it('reads wrapped paragraphs as one, and long lines as paragraphs', () => {
    expect(
      blocks('Memorandum of Conversation\n\nMr. Lund said that\nthe herring had\ngone.\n\nMr. Tate\nagreed.'),
    ).toEqual(['title: Memorandum of Conversation', `paragraph: ${SPEECH}`, 'paragraph: Mr. Tate agreed.']);
    const long = `Mr. Lund said ${'that the herring had gone '.repeat(9)}north.`;
    expect(
      blocks(`Memorandum of Conversation\nOslo, May 3, 1961\n${long}\nMr. Tate agreed.\n${long}`),
    ).toHaveLength(5);
  });

  it('reads a second document in the same file as part of the account, and loses nothing', () => {
    const one = `12. Memorandum of Conversation\n\nOslo, May 3, 1961\n\nPARTICIPANTS\n\n  • Mr. Lund\n  • Mr. Tate\n\n${SPEECH}`;
    const memorandum = readMemorandum(`${one}\n\n${one.replace('12.', '13.')}\n`);
    expect(memorandum.number).toBe('12');
    expect(memorandum.attendance).toHaveLength(2);
    const words = memorandum.blocks.map(({ span }) => memorandum.text.slice(span.start, span.end)).join(' ');
    expect(words.match(/herring/gu)).toHaveLength(2);
  });

  it('gives the same for every kind of line end, and with a byte order mark', () => {
    const text = `12. Memorandum of Conversation1\n\nOslo, May 3, 1961.\n\nPARTICIPANTS\n\n  • Mr. Lund\n\n${SPEECH}\n\n  1. Source: A drawer.\n`;
    const { source: _, ...unix } = readMemorandum(text);
    for (const other of [text.replace(/\n/gu, '\r\n'), text.replace(/\n/gu, '\r'), `\uFEFF${text}`]) {
      const { source, ...memorandum } = readMemorandum(new TextEncoder().encode(other));
      expect(memorandum).toEqual(unix);
      expect(source.sha256).toBe(createHash('sha256').update(other, 'utf8').digest('hex'));
    }
  });

  it('names the document after its file', () => {
    const name = (path: string) => readMemorandum(SPEECH, { path }).id;
    expect(name('papers/frus1958-60v10p1-d62.txt')).toBe('frus1958-60v10p1-d62');
    expect(name('C:\\papers\\herring.v2.txt')).toBe('herring.v2');
    expect(name('/')).toBe('memorandum');
    expect(readMemorandum(SPEECH, { path: 'a.txt', id: 'herring' }).id).toBe('herring');
    expect(readMemorandum(SPEECH).source.path).toBeNull();
  });

  it('says what is wrong with bytes that are no text, naming the file', () => {
    expect(() => readMemorandum('', { path: 'a.txt' })).toThrow(MemconError);
    expect(() => readMemorandum(new Uint8Array([0xc3, 0x28]), { path: 'a.txt' })).toThrow(
      expect.objectContaining({ code: 'not-utf-8', path: 'a.txt' }),
    );
  });
});
