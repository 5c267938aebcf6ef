import type { Memorandum } from '../model.js';
import { formatDate } from './wording.js';

const numerals: readonly (readonly [value: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanOf(value: number): string {
  const [unit, sign] = numerals.find(([each]) => each <= value) ?? [0, ''];
  return unit === 0 ? '' : sign + romanOf(value - unit);
}

/** "1958-60" as the title pages print it: "1958–1960". */
const yearsOf = (first: string, last: string | undefined): string =>
  last === undefined ? first : `${first}–${last.length === 4 ? last : first.slice(0, 2) + last}`;

/** Ids of the Office of the Historian: `frus1958-60v10p1-d62`; electronic volumes are numbered `ve05`. */
const frusId = /^frus(\d{4})(?:-(\d{2}|\d{4}))?v(e?)(\d{2})(?:p(\d))?-d(\d{1,4})$/;

/** Where a document stands in *Foreign Relations of the United States*, from its id; null for any other id. */
function citeFrus(id: string): string | null {
  const match = frusId.exec(id);
  if (match === null) return null;
  const [, first = '', last, electronic, volume = '', partNumber, document = ''] = match;
  const number = electronic === 'e' ? `E–${Number(volume)}` : romanOf(Number(volume));
  const within = partNumber === undefined ? '' : `, part ${partNumber}`;
  return `Foreign Relations of the United States, ${yearsOf(first, last)}, vol. ${number}${within}, doc. ${document}`;
}

/**
 * A citation of a document in plain text: series, volume and document for a file named by its FRUS id, else title,
 * date and file. "Foreign Relations of the United States, 1958–1960, vol. X, part 1, doc. 62".
 */
export function citeDocument({ id, title, date, source }: Memorandum): string {
  const file = source.path?.split('/').at(-1) ?? null;
  const named = [title, date === null ? null : formatDate(date)].filter((each) => each !== null).join(', ');
  return citeFrus(id) ?? (named === '' ? (file ?? id) : `${named} (${file ?? id})`);
}
