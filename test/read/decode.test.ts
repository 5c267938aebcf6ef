import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemconError } from '../../lib/messages.js';
import { decodeText, SIZE_LIMIT } from '../../lib/read/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const refusal = (bytes: Uint8Array): MemconError => {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    if (error instanceof MemconError) return error;
    throw error;
  }
  throw new Error('not refused');
};

const utf16 = (text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array => {
  const little = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'LE' ? little : little.swap16();
};

test('text comes back as it was, with the byte order mark and carriage returns gone', () => {
  expect(decodeText(utf8('\uFEFFone\r\ntwo\rthree\n\r\n“é”'), null)).toBe('one\ntwo\nthree\n\n“é”');
});

test('every well-formed text without NUL is decoded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
      const text = `x${tail}`.replace(/\0/g, '');
      expect(decodeText(utf8(text), null)).toBe(text.replace(/\r\n?/g, '\n'));
    }),
  );
});

test('a replacement character that stands in the source is no error', () => {
  expect(decodeText(utf8('lost: \uFFFD'), null)).toBe('lost: \uFFFD');
});

test('an empty file and one of white space only', () => {
  expect(refusal(new Uint8Array())).toMatchObject({ code: 'empty-file', path: 'a.txt' });
  expect(refusal(utf8('\uFEFF')).code).toBe('empty-file');
  expect(refusal(utf8(' \r\n\t\n')).code).toBe('empty-file');
});

test.each([
  ['LE', true],
  ['BE', true],
  ['LE', false],
  ['BE', false],
] as const)('UTF-16%s, byte order mark: %s, is named with its remedy', (order, mark) => {
  for (const text of ['Mr. Mikoyan said “no”.', 'Микоян сказал, что это не так.']) {
    const error = refusal(utf16(text, order, mark));
    expect(error.code).toBe('utf-16');
    expect(error.message).toContain(`iconv -f UTF-16${order} -t UTF-8`);
  }
});

test('UTF-32 is not taken for UTF-16', () => {
  expect(refusal(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)).message).toContain('UTF-32LE');
});

test('Windows-1252 is refused with the byte and its line', () => {
  const error = refusal(Buffer.from('first\r\nsecond\rthird \x93quoted\x94\n', 'latin1'));
  expect(error).toMatchObject({ code: 'not-utf-8' });
  expect(error.message).toContain('byte 0x93 on line 3');
  expect(error.message).toContain('iconv -f WINDOWS-1252 -t UTF-8');
});

test.each(['é', 'ï', 'ÿ', 'ô'])('the byte named is the one that breaks the sequence: %s', (letter) => {
  const hex = letter.charCodeAt(0).toString(16).toUpperCase();
  for (const tail of ['', 't', 'te\n'])
    expect(refusal(Buffer.from(`\na na${letter}${tail}`, 'latin1')).message).toContain(`0x${hex} on line 2`);
  expect(
    refusal(Buffer.concat([utf8('\uFEFFok\uFFFD\n'), Buffer.of(letter.charCodeAt(0))])).message,
  ).toContain(`0x${hex} on line 2`);
});

test('the place found is where the first broken sequence begins, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const head = before.replace(/\p{Cc}/gu, '\n');
      const bytes = Buffer.concat([utf8(`x${head}`), Buffer.of(0xff), utf8(after.replace(/\p{Cc}/gu, ''))]);
      expect(refusal(bytes).message).toContain(`0xFF on line ${head.split('\n').length};`);
    }),
  );
});

test('binary files are called binary, also those without a NUL byte', () => {
  const png = refusal(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4),
  );
  expect(png).toMatchObject({ code: 'binary-file' });
  expect(png.message).toContain('byte 9 ');
  expect(refusal(utf8('Mr. Mikoyan\0said')).message).toContain('byte 12 ');
  expect(refusal(Uint8Array.of(0x1f, 0x8b, 0x08, 0xff, 0xfe, 0xaa)).code).toBe('binary-file');
});

test('no bytes make anything but text or one of the coded errors', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        const text = decodeText(bytes, null);
        expect(text).not.toContain('\r');
      } catch (error) {
        expect(error).toBeInstanceOf(MemconError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a file over the limit is refused before it is decoded', () => {
  const error = refusal(new Uint8Array(SIZE_LIMIT + 1));
  expect(error.message).toBe('the file is 20 MB, more than 20 MB; give each memorandum a file of its own');
});
