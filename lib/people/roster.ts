import type { Memorandum, Participant } from '../model.js';
import { fold } from '../text/fold.js';
import { findCounterpart, findSide, inferSide } from './delegations.js';
import { type ListedPerson, readEntry } from './entries.js';
import { readPersonName, readSurname } from './names.js';
import { readOffice } from './titles.js';

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

/** The names by which the account may call a person; what the prose really uses is decided sentence by sentence. */
export function listAliases(name: string, role: string | null, delegation: string | null): string[] {
  const person = readPersonName(name);
  const surname = readSurname(person.words, delegation);
  const office = [name, ...(role === null ? [] : [role])].map(readOffice).find((found) => found !== null);
  const full = person.words.join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const title = office ? [...office.lower, ...office.modifiers, office.head].map(capital).join(' ') : null;
  const candidates = [full, surname, surname ? `Mr. ${surname}` : null, title ? `The ${title}` : null];
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
      const delegation = told[index] ?? british ?? inferSide(role, counterpart);
      return { name, role, delegation, aliases: listAliases(name, role, delegation), listed };
    }),
  );
}
