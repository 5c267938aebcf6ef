import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { matchOffice, readOffice, titleKind } from './titles.js';

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
const holders: readonly OfficeHolder[] = loadList('office-holders.csv', columns).map(
  ({ office, delegation, name, surname, from, to, source }) => {
    const spellings = surname.split('|');
    return { office, delegation, name, surname: spellings[0]!, spellings, from, to, source };
  },
);

const bySurname = new Map<string, OfficeHolder[]>();
for (const holder of holders) {
  for (const key of new Set(holder.spellings.map(keyOf))) {
    const same = bySurname.get(key);
    if (same) same.push(holder);
    else bySurname.set(key, [holder]);
  }
}

/** Every term of everybody of that surname, in the order of the file; accents, capitals, spaces and hyphens do not count. */
export const findHolders = (surname: string): readonly OfficeHolder[] => bySurname.get(keyOf(surname)) ?? [];

/** Other titles by which records call the holder of an office. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'chairman of the council of ministers': ['premier'],
  'first deputy chairman of the council of ministers': ['first deputy premier'],
  'chairman of the presidium of the supreme soviet': ['president'],
  'deputy prime minister': ['vice premier'],
  'foreign minister': ['foreign secretary'],
  'general secretary': ['first secretary', 'secretary general'],
};

const heldAs = new Map(
  [...new Set(holders.map(({ office }) => office))].map((office) => [
    office,
    [office, ...(ALSO[office] ?? [])].map(readOffice).filter((read) => read !== null),
  ]),
);

const bears = (holder: OfficeHolder, title: NonNullable<ReturnType<typeof readOffice>>): boolean =>
  heldAs.get(holder.office)!.some((held) => matchOffice(title, held, holder.delegation) > 0);

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
  const own = holders.filter((holder) => holder.delegation === delegation);
  const exact = own.filter((holder) => holder.office === fold(office));
  const title = readOffice(office);
  const named = exact.length > 0 ? exact : own.filter((holder) => title !== null && bears(holder, title));
  const [first, ...others] = named.filter((holder) => mayHold(holder, date));
  if (!first || others.some(({ name }) => name !== first.name)) return null;
  return [first, ...others].find((holder) => surelyHolds(holder, date)) ?? null;
}

/** The same day some years before or after. */
const shiftYears = (date: string, years: number): string =>
  String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4);

const YEARS_ABOUT = 5;

/** "Foreign Minister" names an office; "Mr.", "General" and "Lord" do not. */
const readTitle = (title: string | null): ReturnType<typeof readOffice> => {
  const office = title === null ? null : readOffice(title);
  return office !== null && titleKind(office.head) !== 'rank' ? office : null;
};

/**
 * The delegation of somebody known by surname, title and time only. Holders of that surname are narrowed to those
 * whose office the title names, where it names one, and to those in office within five years of the date; null unless
 * all that remain are of one delegation.
 */
export function findSideOfHolder(surname: string, title: string | null, date: string | null): string | null {
  const office = readTitle(title);
  const sides = findHolders(surname)
    .filter((holder) => office === null || bears(holder, office))
    .filter(
      ({ from, to }) =>
        date === null ||
        (from <= shiftYears(date, YEARS_ABOUT) && shiftYears(date, -YEARS_ABOUT) <= endOf(to)),
    )
    .map(({ delegation }) => delegation);
  return new Set(sides).size === 1 ? sides[0]! : null;
}
