import type { Participant } from '../model.js';
import { type Directory, findByOffice, type HeldOffice, nameKey } from './directory.js';
import type { Mention } from './mentions.js';
import { readPersonName, readSurname } from './names.js';
import { findHolder, findHolders, findSideOfHolder } from './office-holders.js';
import { readOffice } from './titles.js';

/** What the public record of office holders adds to a participants list. */

const surnameOf = ({ name, delegation }: Pick<Participant, 'name' | 'delegation'>): string | null =>
  readSurname(readPersonName(name).words, delegation);

/** The delegation of somebody whose side neither heading nor role tells: of the only holder of that name and title. */
export function findKnownSide(name: string, role: string | null, date: string | null): string | null {
  const { words, title } = readPersonName(name);
  const surname = readSurname(words);
  // a bare surname at no known time is anybody's
  if (surname === null || (date === null && words.length < 2 && readOffice(name) === null && role === null))
    return null;
  const given = words.length > 1 ? words[0]! : null;
  return findSideOfHolder(surname, title ?? role, date, given);
}

/** Offices that participants held on the day, though the list does not say so: "the Premier" for "Mr. Khrushchev". */
export const findHeldOffices = (participants: readonly Participant[], date: string | null): HeldOffice[] =>
  participants.flatMap((participant) => {
    const surname = surnameOf(participant);
    if (surname === null || participant.delegation === null || date === null) return [];
    return findHolders(surname)
      .filter(
        ({ delegation, from, to }) =>
          delegation === participant.delegation && from <= date && date <= `${to}~`,
      )
      .flatMap(({ office }) => {
        const read = readOffice(
          office.replace(/\b(?!(?:of|the|for|to)\b)[a-z]/gu, (letter) => letter.toUpperCase()),
        );
        return read === null
          ? []
          : [{ id: participant.id, office: { ...read, delegation: participant.delegation } }];
      });
  });

/**
 * Surnames of participants whom the list gives by office only: the holder on the day, and whoever the account calls by
 * that office and a name that was its holder's ("President Johnson" for "The President").
 */
export function findSurnames(
  directory: Directory,
  mentions: readonly Mention[],
  date: string | null,
): { id: string; key: string }[] {
  const nameless = directory.participants.filter((participant) => surnameOf(participant) === null);
  const onTheDay = nameless.flatMap(({ id, name, delegation }) => {
    const office = readOffice(name);
    if (date === null || delegation === null || office === null) return [];
    const holder = findHolder(name.replace(/^the\s/iu, ''), delegation, date);
    return holder === null ? [] : [{ id, key: nameKey([holder.surname]) }];
  });
  const called = mentions.flatMap(({ surname, office }) => {
    if (surname === null || office === null) return [];
    const [id, ...others] = findByOffice(directory, office).filter((found) =>
      nameless.some((person) => person.id === found),
    );
    if (id === undefined || others.length > 0) return [];
    const side = findSideOfHolder(
      surname,
      [...office.lower, ...office.modifiers, office.head].join(' '),
      date,
    );
    return side !== null && side === directory.sides.get(id) ? [{ id, key: nameKey([surname]) }] : [];
  });
  return [...onTheDay, ...called];
}
