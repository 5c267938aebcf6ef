const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** In full or shortened: "Oct.", "Sept". */
const MONTH = `(${MONTHS.map((month) => (month.length > 4 ? `${month.slice(0, 3)}(?:t?\\.?|${month.slice(3)})` : month)).join('|')})`;
/** A second day ("May 3–4", "31 May and 1 June" is read by its first) is passed over. */
const DAY = new RegExp(
  String.raw`\b(?:${MONTH}\s{1,3}(\d{1,2})(?:\s?[–-]\s?\d{1,2})?,?\s{1,3}(\d{4})|(\d{1,2})(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2})?\s{1,3}${MONTH},?\s{1,3}(\d{4}))`,
  'iu',
);

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The first calendar day written out in a text, as ISO 8601; null when there is none. A note mark glued to the
 * year ("October 23, 19571") is no part of it; of several days the first counts.
 */
export function findDate(text: string): string | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const name = (match[1] ?? match[5])!.toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((full) => full.startsWith(name)) + 1;
  const day = Number(match[2] ?? match[4]);
  const year = Number(match[3] ?? match[6]);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

const CLOCK = String.raw`(noon|midnight|\d{1,2}(?:[:.]\d{2})?)\s{0,2}(a\.\s?m\.?|p\.\s?m\.?|am\b|pm\b|noon\b|midnight\b)?`;
const TIMES = new RegExp(
  String.raw`(?<![\d:,.$])(?<!\d[–-])${CLOCK}(?:\s{0,2}(?:–|—|-|to|until|till)\s{0,2}${CLOCK})?`,
  'giu',
);

function toClock(hour: string, half: string | undefined): string | null {
  const word = (/^\d/.test(hour) ? (half ?? '') : hour).toLowerCase();
  if (!/^\d/.test(hour)) return word.startsWith('noon') ? '12:00' : '00:00';
  const [h = 0, m = 0] = hour.split(/[:.]/u).map(Number);
  if (h > 24 || m > 59) return null;
  if (word.startsWith('noon')) return h === 12 ? `12:${pad(m)}` : null;
  if (word.startsWith('midnight')) return h === 12 ? `00:${pad(m)}` : null;
  if (word === '') return h < 24 && hour.includes(':') ? `${pad(h)}:${pad(m)}` : null;
  if (h < 1 || h > 12) return null;
  return `${pad((h % 12) + (word.startsWith('p') ? 12 : 0))}:${pad(m)}`;
}

export interface ClockTimes {
  /** `HH:MM`, 24-hour local clock; null when not given. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A bare hour may be anything; "10 a.m.", "noon" and "14:30" are times. */
const isTime = (hour: string, half: string | undefined): boolean =>
  half !== undefined || !/^\d/.test(hour) || /^\d\d:\d\d$/.test(hour);

/**
 * The first time of day, or span of time, in a line that holds a date: "10:30 a.m.–12:45 p.m.", "5–7:20 p.m.",
 * "4.30 p.m.", "Noon". A half-day named only at the end holds for the beginning too, unless that would turn them
 * round ("11–1 p.m.").
 */
export function findTimes(text: string): ClockTimes {
  for (const match of text.matchAll(TIMES)) {
    const [, hour, half, endHour, endHalf] = match;
    if (!isTime(hour!, half) && (endHour === undefined || !isTime(endHour, endHalf))) continue;
    const end = endHour === undefined ? null : toClock(endHour, endHalf);
    const later = endHour !== undefined && !/^\d/.test(endHour) ? 'p.m.' : endHalf;
    let start = toClock(hour!, half ?? later);
    const turned = half === undefined && end !== null && end !== '00:00' && start !== null && start > end;
    if (turned) start = toClock(hour!, 'a.m.');
    if (start !== null) return { start, end };
  }
  return { start: null, end: null };
}

const ENDED =
  /\b(?:meeting|conversation|talks?|session|conference|discussion|luncheon|dinner|interview|call|audience)\s{1,3}(?:was\s{1,3})?(?:ended|adjourned|concluded|closed|terminated|broke\s{1,3}up|lasted\s{1,3}until)\s{1,3}(?:at\s{1,3}|about\s{1,3}|around\s{1,3}|shortly after\s{1,3}){0,2}(noon|midnight|[^.;]{0,12}[ap]\.?\s?m\b)/iu;

/** The time at which a closing sentence says the meeting ended. */
export function findEndTime(text: string): string | null {
  const match = ENDED.exec(text);
  return match ? findTimes(match[1]!).start : null;
}
