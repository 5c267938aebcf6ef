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

/** "Between the German Ambassador (Krekeler) and the Deputy Under Secretary of State … (Murphy)", "by the Ambassador (Allison)". */
const IN_TITLE = /(?:between|and|by|with)\s(?:the\s)?([^()]{3,110}?)\s\((\p{Lu}[\p{L}\s.’'-]{1,40})\)/giu;
const BETWEEN = /\b(?:conversation|talk|meeting|conference|talks)\s(?:between|with)\s(.{5,160})/iu;

function readTitlePeople(memorandum: Memorandum): Found[] {
  const title = memorandum.title ?? '';
  const offices = [...title.matchAll(IN_TITLE)].map(([, office, surname]) => ({
    name: surname!.trim(),
    role: office!.replace(/^.*\b(?:between|by|with)\s(?:the\s)?/iu, '').trim(),
    side: null,
    listed: false,
  }));
  if (offices.length > 0) return offices;
  return [title, ...memorandum.subjects].flatMap((line) => {
    const match = BETWEEN.exec(line);
    if (!match) return [];
    const stretch = match[1]!.split(/[,;—]/u)[0]!;
    return stretch
      .split(/\s(?:and|with)\s/u)
      .map((part) => part.trim())
      .filter((part) => readPersonName(part).words.length > 0 && readPersonName(part).title !== null)
      .map((name) => ({ name, role: null, side: null, listed: false }));
  });
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
  const people = (listed.length > 0 ? listed : readTitlePeople(memorandum)).filter(({ name, role }) => {
    const key = `${fold(name)} ${fold(role ?? '')}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const told = people.map(({ name, role, side }) => findSide(side, name, role));
  const counterpart = findCounterpart([memorandum.title ?? '', ...memorandum.subjects]);
  return numberParticipants(
    people.map(({ name, role, listed }, index) => {
      const british = /^(?:sir|lord|dame|viscount)\s/iu.test(name) && told.includes('UK') ? 'UK' : null;
      const delegation =
        told[index] ?? british ?? inferSide(role, counterpart) ?? findKnownSide(name, role, memorandum.date);
      return { name, role, delegation, aliases: listAliases(name, role, delegation), listed };
    }),
  );
}
