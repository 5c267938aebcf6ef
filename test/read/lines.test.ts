import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../lib/read/chunks.js';
import {
  isHeading,
  isLabelled,
  isOmission,
  isPage,
  isSignature,
  opensAttachment,
} from '../../lib/read/lines.js';

const chunk = (text: string) => splitChunks(text)[0]!;

describe('isHeading', () => {
  it.each([
    'Herring Shipments',
    'Herring Shipments.',
    '1. Anti-Whaling Measures.',
    'II. HERRING AND COD',
    '(a) Cod',
    'DIEGO HERRANZ',
    'Break in Relations with the Herring Board2',
    'Role of the Board in the Northern Waters',
  ])('%s', (line) => {
    expect(isHeading(line)).toBe(true);
  });

  it.each([
    'The herring had gone.',
    'Mr. Lund agreed.',
    'Yes.',
    'Agreed.',
    'Mr. Tate replied',
    'Lund: Herring',
    'and the cod',
    'The herring, he believed, had gone north for good and nobody in the room knew why',
    'Herring?',
    '[Herring]',
    'Herring\t25',
    'Herring had gone. Cod had come',
  ])('no heading: %s', (line) => {
    expect(isHeading(line)).toBe(false);
  });
});

describe('isPage', () => {
  it('takes numbers of every kind, alone on their line', () => {
    for (const text of ['[Page 227]', '[Page XIV]', '[Page 12–A]']) expect(isPage(chunk(text))).toBe(true);
    for (const text of ['[Page 227] He left.', 'Page 227', '[Pages]'])
      expect(isPage(chunk(text))).toBe(false);
  });
});

describe('isOmission', () => {
  it.each([
    '[Here follows discussion of herring, printed in volume VIII, Document 13.]',
    '[Omitted here is material on cod (see Document 3).]',
    '[2 lines of source text not declassified]',
    '[Here follows the same list of participants as Document 22.]',
  ])('%s', (text) => {
    expect(isOmission(chunk(text))).toBe(true);
  });

  it.each([
    '[Laughter.]',
    '[The President left the room.]',
    '[President:] Herring?',
    '(He laughs.)',
    '[He] left. [sic]',
  ])('no omission: %s', (text) => {
    expect(isOmission(chunk(text))).toBe(false);
  });
});

describe('isLabelled', () => {
  it.each([
    'Lund: Herring?',
    'Mr. J. R. Holm: No.',
    '[President:] So.',
    'Ambassador Holm (to Mr. Tate): Yes.',
  ])('%s', (text) => {
    expect(isLabelled(text)).toBe(true);
  });

  it.each(['The herring had gone. He asked: where?', 'herring: gone', 'Where? Mr. Lund: north'])(
    'no label: %s',
    (text) => {
      expect(isLabelled(text)).toBe(false);
    },
  );
});

describe('opensAttachment', () => {
  it.each([
    'Tab B',
    '[Attachment]',
    'Attachment 1',
    'Enclosure—Text of the Note',
    'TAB A: Draft Communiqué',
    'Annex II.',
  ])('%s', (text) => {
    expect(opensAttachment(text)).toBe(true);
  });

  it.each([
    'Attached was a list of ships.',
    'Tab B was then handed over.',
    'Tabulated below',
    'Appendix'.slice(0, 6),
  ])('opens none: %s', (text) => {
    expect(opensAttachment(text)).toBe(false);
  });
});

describe('isSignature', () => {
  it.each(['Orville B. Tate, Jr. 4', 'J. R. Holm', 'Konrad von Ohlen', '[Orville Tate]'])('%s', (text) => {
    expect(isSignature(text)).toBe(true);
  });

  it.each(['All agreed', 'The meeting ended.', 'Mr. Lund rose'])('no signature: %s', (text) => {
    expect(isSignature(text)).toBe(false);
  });
});
