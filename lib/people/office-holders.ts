import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { matchOffice, type Office, readOffice, titleKind } from './titles.js';

/** One term of one person in one office; a row of `data/office-holders.csv`. */
export interface OfficeHolder {
  /** From the controlled vocabulary of the file: "prime minister". */
  readonly office: string;
  /** As in `data/countries.csv`. */
  readonly delegation: string;
  readonly name: string;
  readonly surname: string;
  /** All ways in which records write the surname, the usual one first. */
  readonly spellings: readonly string[];
  /** First and last day, both included: YYYY-MM-DD, or YYYY-MM or YYYY where no more is sure. */
  readonly from: string;
  readonly to: string;
  /** The public work in which it can be checked. */
  readonly source: string;
}

/** "De Gaulle" and "DeGaulle", "Ben Gurion" and "Ben-Gurion" meet. */
const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const columns = ['office', 'delegation', 'name', 'surname', 'from', 'to', 'source'] as const;

/** The list is long and many memoranda name everybody's side: it is read when first asked, and once. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const listHolders = once((): readonly OfficeHolder[] =>
  loadList('office-holders.csv', columns).map(({ surname, ...row }) => {
    const spellings = surname.split('|');
    return { ...row, surname: spellings[0]!, spellings };
  }),
);

const indexSurnames = once(() => {
  const bySurname = new Map<string, OfficeHolder[]>();
  for (const holder of listHolders()) {
    for (const key of new Set(holder.spellings.map(keyOf))) {
      bySurname.set(key, [...(bySurname.get(key) ?? []), holder]);
    }
  }
  return bySurname;
});

/** Every term of everybody of that surname, in the order of the file; accents, capitals, spaces and hyphens do not count. */
export const findHolders = (surname: string): readonly OfficeHolder[] =>
  indexSurnames().get(keyOf(surname)) ?? [];

/** Other titles by which records call the holder of an office. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'chairman of the council of ministers': ['premier'],
  'first deputy chairman of the council of ministers': ['first deputy premier'],
  'chairman of the presidium of the supreme soviet': ['president'],
  'deputy prime minister': ['vice premier'],
  'foreign minister': ['foreign secretary'],
  'general secretary': ['first secretary', 'secretary general'],
};

/** Offices are read as they would be printed, with capitals: "Secretary of Defense". */
const readHeld = (office: string): Office | null =>
  readOffice(office.replace(/\b(?!(?:of|the|for|to)\b)[a-z]/gu, (letter) => letter.toUpperCase()));

/** Office → how it and its other titles are read. */
const readOffices = once(() => {
  const offices = [...new Set(listHolders().map(({ office }) => office))];
  return new Map(
    offices.map((office) => [office, { own: readHeld(office), also: (ALSO[office] ?? []).map(readHeld) }]),
  );
});

/** Whether a title means an office: the office itself may be named loosely ("Secretary"), its other titles may not. */
function bears({ office, delegation }: OfficeHolder, title: Office): boolean {
  const score = (held: Office | null): number => (held === null ? 0 : matchOffice(title, held, delegation));
  const reading = readOffices().get(office)!;
  return score(reading.own) > 0 || reading.also.some((held) => score(held) > 1);
}

/** After every date that begins with the given one. */
const endOf = (date: string): string => `${date}~`;

const mayHold = ({ from, to }: OfficeHolder, date: string): boolean => from <= date && date <= endOf(to);

const surelyHolds = ({ from, to }: OfficeHolder, date: string): boolean =>
  (from.length === 10 ? from <= date : endOf(from) < date) && (to.length === 10 ? date <= to : date < to);

/**
 * Who held an office of a country on a day. `office` is a word of the vocabulary or a title that stands for it
 * ("Premier" of the USSR). Null when the day is not an ISO 8601 date, when nobody is on record, and when it may have
 * been one of two: on the day of a change, in a month of which no day is sure, in an office held by several.
 */
export function findHolder(office: string, delegation: string, date: string): OfficeHolder | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const key = fold(office);
  const title = readOffice(office);
  const own = listHolders().filter((holder) => holder.delegation === delegation);
  const exact = own.filter((holder) => holder.office === key || ALSO[holder.office]?.includes(key));
  const named = exact.length > 0 ? exact : own.filter((holder) => title !== null && bears(holder, title));
  const [first, ...others] = named.filter((holder) => mayHold(holder, date));
  if (!first || others.some(({ name }) => name !== first.name)) return null;
  return [first, ...others].find((holder) => surelyHolds(holder, date)) ?? null;
}

/** The same day some years before or after. */
const shiftYears = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4);

const YEARS_ABOUT = 5;

const isAbout = ({ from, to }: OfficeHolder, date: string): boolean =>
  from <= shiftYears(date, YEARS_ABOUT) && shiftYears(date, -YEARS_ABOUT) <= endOf(to);

/** Whether two people may share a given name: "E." and "Eisaku" may, "Charles" and "Colin" may not. */
const sharesGivenName = (name: string, given: string): boolean => {
  const [printed, known] = [given, name].map((text) => fold(text).match(/\p{L}+/gu) ?? []);
  return printed!.some((a) =>
    known!.some((b) => a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0])),
  );
};

/** Their surnames are American surnames too, so a bare "Mr. Green" in an American record is nobody's in particular. */
const NAMESAKES = new Set(['UK', 'Canada', 'Australia']);

/**
 * The delegation of somebody known by surname, title, time and perhaps given name. Holders of that surname are narrowed
 * to those in office within five years of the date, and to those whose office the title names; where it names none
 * ("Mr.", "General"), to those of the given name, and a bare British, Canadian or Australian surname is not enough.
 * Null unless all that remain are of one delegation. `date` is ISO 8601, in full or its beginning.
 */
export function findSideOfHolder(
  surname: string,
  title: string | null,
  date: string | null,
  given: string | null = null,
): string | null {
  const read = title === null ? null : readOffice(title);
  const office = read !== null && titleKind(read.head) !== 'rank' ? read : null;
  const remaining = findHolders(surname).filter((holder) => {
    if (date !== null && !isAbout(holder, date)) return false;
    if (office !== null) return bears(holder, office);
    return given === null || sharesGivenName(holder.name, given);
  });
  const sides = new Set(remaining.map(({ delegation }) => delegation));
  const [side] = sides;
  if (side === undefined || sides.size > 1) return null;
  return office === null && given === null && NAMESAKES.has(side) ? null : side;
}
