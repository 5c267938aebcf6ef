import type { Mark, Note } from '../model.js';

/** Digits glued to the end of a word, a stop, a bracket or a quotation mark. */
const GLUED = /(?<=[\p{L}.,;:!?)\]”"’'…—])\d{1,3}(?![\p{L}\p{N}])(?!\.\d)/gu;
/** A mark glued to a year: "October 23, 19571". */
const AFTER_YEAR = /(?<=(?<!\d)1[89]\d\d)\d{1,2}(?!\d)/gu;
/** A second mark beside the first: "12:00 p.m.1 2". */
const BESIDE = /(?<=[\p{L}.,;:!?)\]”"’'…—]\d{1,3} )\d{1,3}(?![\p{L}\p{N}])/gu;
/** Apart from the word at the end of a paragraph or a list item: "Kiichi Aichi 2". */
const AT_END = /(?<=[\p{L}\d.)\]”] )\d{1,3}(?=\s{0,3}(?:\n\s{0,40}(?:\n|[•◦▪‣·*]\s|\d{1,3}\.\s)|$))/gu;
/** Digits after these are part of a name: "F.104", "Article I.2", "p.3". */
const PART_OF_NAME = /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.(?:\p{Lu}\.){0,5}|Nos?\.|pp?\.|vols?\.|art\.)$/u;
/** Decimals, thousands, clock times, chapter and verse; a year that ends a sentence may well bear a mark. */
const PART_OF_NUMBER = /(?<![\p{L}\p{N}.,;:!?)\]”"’'…—])[$£]?\d{1,3}[.,:]$/u;

interface Digits {
  readonly at: number;
  readonly digits: string;
  readonly value: number;
  /** Likelier when glued than when it stands apart. */
  readonly weight: number;
}

function findDigits(text: string, to: number): Digits[] {
  const stretch = text.slice(0, to);
  const seen = new Set<number>();
  return [
    ...[GLUED, AFTER_YEAR].flatMap((pattern) =>
      [...stretch.matchAll(pattern)].map((match) => [match, 2] as const),
    ),
    ...[BESIDE, AT_END].flatMap((pattern) =>
      [...stretch.matchAll(pattern)].map((match) => [match, 1] as const),
    ),
  ]
    .filter(([{ index }]) => {
      const before = stretch.slice(Math.max(0, index - 8), index);
      return !PART_OF_NAME.test(before) && !PART_OF_NUMBER.test(before);
    })
    .map(([match, weight]) => ({ at: match.index, digits: match[0], value: Number(match[0]), weight }))
    .filter(({ digits }) => digits === '0' || !digits.startsWith('0'))
    .filter(({ at }) => !seen.has(at) && seen.add(at))
    .sort((a, b) => a.at - b.at);
}

/**
 * The note marks that stand before an offset, for a list of so many notes. Marks stand in the order of the list and
 * are numbered from 1 or, where the source note bears mark 0, from 0; a digit that does not fit that order belongs
 * to the text.
 */
export function findNoteMarks(text: string, to: number, notes: number): Mark[] {
  if (notes === 0) return [];
  const found = findDigits(text, to);
  const first = found.find(({ value }) => value <= 1)?.value ?? 1;
  const limit = first + notes - 1;
  const chain = heaviestRise(found.filter(({ value }) => value >= first && value <= limit));
  return chain.map(({ at, digits }) => ({
    kind: 'note',
    span: { start: at, end: at + digits.length },
    value: digits,
  }));
}

/**
 * The heaviest sequence that rises by one as nearly as can be: a skip of up to three is allowed (a mark may be lost
 * in pasting), a fall is not.
 */
function heaviestRise(items: readonly Digits[]): Digits[] {
  const total: number[] = [];
  const before: number[] = [];
  let best = -1;
  items.forEach(({ value, weight }, index) => {
    total[index] = weight;
    before[index] = -1;
    for (let other = Math.max(0, index - 60); other < index; other++) {
      const step = value - items[other]!.value;
      if (step >= 1 && step <= 3 && total[other]! + weight > total[index]!) {
        total[index] = total[other]! + weight;
        before[index] = other;
      }
    }
    if (best < 0 || total[index]! > total[best]!) best = index;
  });
  const chain: Digits[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.push(items[at]!);
  return chain.reverse();
}

/** Ties each note to its mark: mark k is item k, or item k + 1 where the marks begin at 0. */
export function tieNotes(notes: readonly Note[], marks: readonly Mark[]): Note[] {
  const first = marks.some(({ value }) => value === '0') ? 0 : 1;
  const byNumber = new Map(marks.map((mark) => [Number(mark.value) - first + 1, mark.span]));
  return notes.map(({ n, span }) => ({ n, span, mark: byNumber.get(n) ?? null }));
}
