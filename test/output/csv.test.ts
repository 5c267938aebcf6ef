import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyRow, guard, readCsv, renderCsv, unguard } from '../../lib/output/csv.js';
import type { Column, Table } from '../../lib/tables/columns.js';
import { contracts } from '../../lib/tables/contracts.js';

/** An independent reader of RFC 4180, after the letter of the RFC, sharing nothing with the libraries used. */
function readIndependently(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text)!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '\t', "'", '=', '+', '-', '@', '＝', ' ', ';', 'a'),
  }),
);

const cells: Record<Column['type'], fc.Arbitrary<string | number | boolean>> = {
  string: nasty,
  integer: fc.maxSafeInteger(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  boolean: fc.boolean(),
  date: fc.constantFrom('1959-01-17', '1962-10-18'),
  time: fc.constantFrom('09:30', '19:20'),
};

const rowsOf = (table: Table): fc.Arbitrary<AnyRow[]> => {
  const columns = Object.entries(table.columns).map(([name, { type, nullable }]) => {
    const filled = cells[type].map((value) => (value === '' && nullable ? null : value));
    return [name, nullable ? fc.option(filled) : filled] as const;
  });
  return fc.array(fc.record(Object.fromEntries(columns)), {
    maxLength: 5,
  });
};

test.each(Object.values(contracts))('writing and reading $name again is the identity', (table) => {
  fc.assert(
    fc.property(rowsOf(table), (rows) => {
      expect(readCsv(table, renderCsv(table, rows))).toEqual(rows);
    }),
  );
});

test('an independent reader finds the same cells, and none of them live', () => {
  const table = contracts.diagnostics;
  fc.assert(
    fc.property(rowsOf(table), (rows) => {
      const [header, ...lines] = readIndependently(renderCsv(table, rows));
      expect(header).toEqual(Object.keys(table.columns));
      expect(lines).toEqual(
        rows.map((row) =>
          Object.values(row).map((cell) => (typeof cell === 'string' ? guard(cell) : String(cell ?? ''))),
        ),
      );
      for (const [document, code, severity, message] of lines)
        for (const cell of [document, code, severity, message])
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
  );
});

test('the guard is undone exactly, whatever the text', () => {
  fc.assert(fc.property(nasty, (text) => unguard(guard(text)) === text));
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  ' =1',
  "'=1",
  '-\n1',
  '=1\n"2",3',
])('guarded: %j', (text) => {
  expect(guard(text)).toBe(`'${text}`);
});

test.each(['Mr. Mikoyan said', "'Tis so", '(-1)', '1-2', '', '– no', '"=1"'])('left alone: %j', (text) => {
  expect(guard(text)).toBe(text);
});

test('numbers, flags and unknowns look as the contract says', () => {
  const row = { document: '-a', topic: -1, label: 'x, "y"\nz', theme: null, start: 0, end: 1e6, words: 3 };
  const text = renderCsv(contracts.topics, [
    { ...row, share: 1 / 3, minutes: 0.5, minutes_basis: null, printed: false, cue: null },
  ]);
  expect(text).toBe(
    'document,topic,label,theme,start,end,words,share,minutes,minutes_basis,printed,cue\n' +
      '\'-a,-1,"x, ""y""\nz",,0,1000000,3,0.3333333333333333,0.5,,false,\n',
  );
});

test('no rows: the header alone', () => {
  for (const table of Object.values(contracts)) {
    expect(renderCsv(table, [])).toBe(`${Object.keys(table.columns).join(',')}\n`);
    expect(readCsv(table, renderCsv(table, []))).toEqual([]);
  }
});

test('a number that is not finite is refused, not written', () => {
  const row = { document: 'a', delegation: null, speakers: 1, turns: 1, words: 1, share: Number.NaN };
  expect(() => renderCsv(contracts.delegations, [row])).toThrow('NaN');
});

test('a file that is not the table is refused with its place', () => {
  const table = contracts.delegations;
  const header = 'document,delegation,speakers,turns,words,share\n';
  expect(() => readCsv(table, 'document,side\na,US\n')).toThrow('delegations.csv has other columns');
  expect(() => readCsv(table, `${header}a,US,1,1,,0.5\n`)).toThrow('row 1, words: "" is not a number');
  expect(() =>
    readCsv(contracts.topics, `${Object.keys(contracts.topics.columns)}\na,1,b,,0,1,1,1,,,yes,\n`),
  ).toThrow('row 1, printed: "yes" is neither true nor false');
  expect(() => readCsv(table, `${header}a,US,1\n`)).toThrow();
});
