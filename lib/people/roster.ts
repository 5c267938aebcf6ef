import type { Memorandum, Participant } from '../model.js';
import { fold } from '../text/fold.js';
import { findCounterpart, findSide, inferSide } from './delegations.js';
import { type ListedPerson, readEntry } from './entries.js';
import { findKnownSide } from './known-people.js';
import { readPersonName, readSurname } from './names.js';
import { readOffice, titleKind } from './titles.js';

interface Found extends ListedPerson {
  readonly side: string | null;
  readonly listed: boolean;
}

const BY = /\bby the ([^()]{3,110}?)\s\((\p{Lu}[\p{L}\s.’'-]{1,40})\)/u;
const BETWEEN =
  /\b(?:[Cc]onversations?|[Tt]alks?|[Mm]eeting|[Cc]onference|[Cc]all)\s(?:[Bb]etween|[Ww]ith)\s(.{5,300})/u;
/** "… at Geneva", "… of Denmark"; "of State" is part of the office. */
const PLACE_AFTER = /\s(?:in|at|of(?!\s(?:State|Defense|the)\b))\s\p{Lu}/u;
const NAMED = /^(?:the\s)?(.{3,110}?)\s\((\p{Lu}[\p{L}\s.’'-]{1,40})\)/u;

/** One of those between whom a title says the talk was: "the German Ambassador (Krekeler)", "Secretary Rusk", "the President". */
function readTitlePerson(part: string): ListedPerson | null {
  const named = NAMED.exec(part);
  if (named) return { name: named[2]!.trim(), role: named[1]!.trim() };
  const place = PLACE_AFTER.exec(part);
  const bare = (place ? part.slice(0, place.index) : part).split(/\sin\s/u)[0]!;
  const person = readPersonName(bare.replace(/^the\s/u, ''));
  if (person.words.length > 0 && person.title !== null) return { name: person.printed, role: null };
  return /^the\s/u.test(bare) && readOffice(bare) !== null
    ? { name: `The ${bare.slice(4)}`, role: null }
    : null;
}

/** Splits at "and" where both sides are people: not in "Political and Economic Affairs". */
function splitPair(stretch: string): ListedPerson[] {
  const cuts = [...stretch.matchAll(/,?\s(?:and|with)\s/gu)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  // from the back, so that every rest of the stretch is read once
  const people: ListedPerson[][] = [];
  for (let at = cuts.length; at >= 0; at--) {
    const only = readTitlePerson(stretch.slice(starts[at]));
    people[at] = only ? [only] : [];
    for (let to = at; to < cuts.length; to++) {
      const left =
        people[to + 1]!.length === 0 ? null : readTitlePerson(stretch.slice(starts[at], cuts[to]!.index));
      if (left === null) continue;
      people[at] = [left, ...people[to + 1]!];
      break;
    }
  }
  return people[0]!;
}

function readTitlePeople({ title, subjects }: Memorandum): Found[] {
  const by = BY.exec(title ?? '');
  const drafter = by ? [{ name: by[2]!.trim(), role: by[1]!.trim() }] : [];
  const pair = [title ?? '', ...subjects].flatMap((line) => {
    const match = BETWEEN.exec(line);
    return match ? splitPair(match[1]!.split(/[,;—]\s(?=[^)]{0,300}(?:\(|$))/u)[0]!) : [];
  });
  return [...pair, ...drafter].map((person) => ({ ...person, side: null, listed: false }));
}

/** The first run of title words in a phrase, as printed: "Deputy Premier" of "Deputy Premier of the USSR". */
function printedTitle(phrase: string): string | null {
  const words = phrase.split(/\s+/u).map((word) => word.replace(/[,;]$/u, ''));
  const isTitle = (word: string | undefined) => {
    const kind = word === undefined || !/^\p{Lu}/u.test(word) ? null : titleKind(word);
    return kind === 'head' || kind === 'rank' || kind === 'modifier' || kind === 'lower';
  };
  const from = words.findIndex(isTitle);
  if (from < 0 || readOffice(phrase) === null) return null;
  let to = from;
  while (isTitle(words[to])) to++;
  return words.slice(from, to).join(' ');
}

/** The names by which the account may call a person; what the prose really uses is decided sentence by sentence. */
export function listAliases(name: string, role: string | null, delegation: string | null): string[] {
  const person = readPersonName(name);
  const surname = readSurname(person.words, delegation);
  const title = [name, ...(role === null ? [] : [role])].map(printedTitle).find((found) => found !== null);
  const candidates = [
    person.words.join(' '),
    surname,
    surname && !/^(?:sir|lord|lady|dame|king|queen|prince|princess)\b/iu.test(name) ? `Mr. ${surname}` : null,
    title ? `The ${title}` : null,
  ];
  return [
    ...new Set(candidates.filter((alias) => alias !== null && alias !== '' && alias !== name)),
  ] as string[];
}

/** The office that a name itself bears: "Prime Minister" of "Prime Minister Solberg", "President" of "The President". */
export function readTitleRole(name: string): string | null {
  const { title } = readPersonName(name);
  const role = title?.replace(/^the\s/iu, '') ?? '';
  // "Minister of Fisheries Ota": where the office ends and the name begins is not known
  return readOffice(role) === null || /\s(?:of|for)$/iu.test(role) ? null : role;
}

export const numberParticipants = (people: readonly Omit<Participant, 'id'>[]): Participant[] =>
  people.map((person, index) => ({ id: `p${index + 1}`, ...person }));

/**
 * The people in the room, in printed order, each once: from the list, or where there is none from the title and the
 * subject. Names are as printed; the delegation comes from the heading above, else from the role.
 */
export function buildRoster(memorandum: Memorandum): Participant[] {
  const listed = memorandum.attendance.flatMap((entry) =>
    readEntry(entry.text).map((person) => ({ ...person, side: entry.side, listed: true })),
  );
  const seen = new Set<string>();
  const people = (listed.length > 0 ? listed : readTitlePeople(memorandum)).filter(({ name, role, side }) => {
    const key = [name, role ?? '', side ?? ''].map(fold).join('\n');
    return seen.has(key) ? false : seen.add(key);
  });
  const told = people.map(({ name, role, side }) => findSide(side, name, role));
  const counterpart = findCounterpart([memorandum.title ?? '', ...memorandum.subjects]);
  return numberParticipants(
    people.map(({ name, role, listed }, index) => {
      const british = /^(?:sir|lord|dame|viscount)\s/iu.test(name) && told.includes('UK') ? 'UK' : null;
      const delegation =
        told[index] ?? british ?? inferSide(role, counterpart) ?? findKnownSide(name, role, memorandum.date);
      const aliases = listAliases(name, role, delegation);
      return { name, role: role ?? readTitleRole(name), delegation, aliases, listed };
    }),
  );
}
