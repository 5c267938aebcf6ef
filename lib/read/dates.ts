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

const DAY = new RegExp(
  `\\b(?:(${MONTHS.join('|')})\\s{1,3}(\\d{1,2}),?\\s{1,3}(\\d{4})|(\\d{1,2})\\s{1,3}(${MONTHS.join('|')}),?\\s{1,3}(\\d{4}))`,
  'iu',
);

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The first calendar day written out in a text, as ISO 8601; null when there is none. A note mark glued to the
 * year ("October 23, 19571") is no part of it.
 */
export function findDate(text: string): string | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf((match[1] ?? match[5])!.toLowerCase()) + 1;
  const day = Number(match[2] ?? match[4]);
  const year = Number(match[3] ?? match[6]);
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

const CLOCK = String.raw`(noon|midnight|\d{1,2}(?::\d{2})?)\s{0,2}(a\.\s?m\.?|p\.\s?m\.?|am\b|pm\b|noon\b|midnight\b)?`;
const TIMES = new RegExp(`(?<![\\d:,$])${CLOCK}(?:\\s{0,2}(?:–|—|-|to|until)\\s{0,2}${CLOCK})?`, 'giu');

function toClock(hour: string, half: string | undefined): string | null {
  const word = (/^\d/.test(hour) ? (half ?? '') : hour).toLowerCase();
  if (!/^\d/.test(hour)) return word.startsWith('noon') ? '12:00' : '00:00';
  const [h = 0, m = 0] = hour.split(':').map(Number);
  if (h > 24 || m > 59) return null;
  if (word.startsWith('noon')) return `12:${pad(m)}`;
  if (word.startsWith('midnight')) return `00:${pad(m)}`;
  if (word === '') return h < 24 && hour.includes(':') ? `${pad(h)}:${pad(m)}` : null;
  if (h < 1 || h > 12) return null;
  return `${pad((h % 12) + (word.startsWith('p') ? 12 : 0))}:${pad(m)}`;
}

export interface ClockTimes {
  /** `HH:MM`, 24-hour local clock; null when not given. */
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The first time of day, or span of time, in a line that holds a date: "10:30 a.m.–12:45 p.m.", "5–7:20 p.m.",
 * "Noon". A half-day named only at the end holds for the beginning too, unless that would turn them round.
 */
export function findTimes(text: string): ClockTimes {
  for (const match of text.matchAll(TIMES)) {
    const [, hour, half, endHour, endHalf] = match;
    const named = half !== undefined || endHalf !== undefined || !/^\d/.test(hour!);
    if (!named) continue;
    const end = endHour === undefined ? null : toClock(endHour, endHalf);
    let start = toClock(hour!, half ?? endHalf);
    if (half === undefined && end !== null && start !== null && start > end) start = toClock(hour!, 'a.m.');
    if (start !== null) return { start, end };
  }
  return { start: null, end: null };
}

const ENDED =
  /\b(?:meeting|conversation|talk|talks|session|conference|discussion|luncheon|dinner|interview)\s{1,3}(?:was\s{1,3})?(?:ended|adjourned|concluded|closed|terminated|broke\s{1,3}up|lasted\s{1,3}until)\s{1,3}(?:at\s{1,3}|about\s{1,3}|around\s{1,3}){0,2}([^.;]{0,12}[ap]\.?\s?m\b)/iu;

/** The time at which a closing sentence says the meeting ended. */
export function findEndTime(text: string): string | null {
  const match = ENDED.exec(text);
  return match ? findTimes(match[1]!).start : null;
}
