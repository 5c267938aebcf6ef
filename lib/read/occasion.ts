import { type ClockTimes, findDate, findEndTime, findTimes } from './dates.js';

/** When and where a meeting was held, as far as the document says. */
export interface Occasion {
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
}

export interface OccasionLines {
  /** Most trusted first. */
  readonly datelines: readonly string[];
  readonly places: readonly string[];
  readonly title: string | null;
  /** The first note at the end, which says where a document comes from. */
  readonly sourceNote: string | null;
  /** The last paragraphs of the account. */
  readonly closing: readonly string[];
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** "October 23, 19571": the mark glued to the year goes. */
const withoutYearMark = (line: string): string => line.replace(/(?<!\d)(1[89]\d\d)\d{1,2}(?!\d)/gu, '$1');

const DAY_AHEAD =
  /,?\]?\s{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:[–-]\d{1,2})?\s)?(?:(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec)\b|may\s{1,3}\d|undated\b)/iu;

/** What stands before the day in a date line: "[Washington,] November 9, 1954." */
function findPlace(line: string): string | null {
  const day = DAY_AHEAD.exec(line);
  if (!day || day.index > 80) return null;
  const place = line
    .slice(0, day.index)
    .replace(/[[\]]/gu, '')
    .trim()
    .replace(/\s{0,2},$/u, '');
  return /^\p{Lu}/u.test(place) && !/^(?:date|time)\b/iu.test(place) ? place : null;
}

/** The last words before the day in a title: "…, Department of State, Washington, October 23, 1957". */
const findPlaceInTitle = (title: string): string | null => {
  const day = DAY_AHEAD.exec(title);
  const parts = day ? title.slice(0, day.index).split(/,\s/u) : [];
  return parts.length > 1 ? findPlace(`${parts.at(-1)!}${title.slice(day!.index)}`) : null;
};

const HELD =
  /\b(?:meeting|conversation|talks?|discussion|session|luncheon|dinner)\s(?:was\s(?:also\s)?held|took\splace|occurred)\s/iu;
const AT_PLACE =
  /\b(?:at|in|aboard)\s(?:the\s(?=\p{Lu}))?((?:the\s)?\p{Lu}[^.;,]{2,60}|the\s(?:President|Secretary)[’'ʼ]s[^.;,]{2,40})/u;

/** The sentence of the source note that says when and where the meeting was held. */
function findHeld(note: string): string | null {
  const held = HELD.exec(note);
  return held
    ? note.slice(held.index, held.index + 200).replace(/(?<!\b(?:[ap]\.m|\p{Lu}))\.\s.*$/su, '')
    : null;
}

/**
 * Reads date, clock times and place from the date lines, else from the title, else from the source note; the end of
 * the meeting also from the closing sentence. What is not said is null.
 */
export function readOccasion({ datelines, places, title, sourceNote, closing }: OccasionLines): Occasion {
  const lines = datelines.map(withoutYearMark);
  const held = sourceNote === null ? null : findHeld(sourceNote);
  const dated = [...lines, ...[title, held].filter((line) => line !== null).map(withoutYearMark)];
  const clocks: ClockTimes[] = dated.map(findTimes).filter(({ start }) => start !== null);
  const times = clocks.find(({ end }) => end !== null) ?? clocks[0];
  return {
    date: first(dated, findDate),
    startTime: times?.start ?? null,
    endTime: times?.end ?? first(closing, findEndTime),
    place:
      places[0] ??
      first(lines, findPlace) ??
      (title === null ? null : findPlaceInTitle(title)) ??
      (held === null
        ? null
        : (AT_PLACE.exec(held)?.[1]?.split(/\s(?:on|from|between|beginning)\s/u)[0] ?? null)),
  };
}
