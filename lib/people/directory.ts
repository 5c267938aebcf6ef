import type { Participant } from '../model.js';
import { fold } from '../text/fold.js';
import { readFirstSurname, readPersonName, readSurname } from './names.js';
import { matchOffice, type Office, readOffice } from './titles.js';

/** Letters only: "Ben-Gurion", "Ben Gurion" and "BenGurion" are one name. */
export const nameKey = (words: readonly string[]): string =>
  fold(words.join('')).replace(/[^\p{L}\p{N}]/gu, '');

export interface HeldOffice {
  readonly id: string;
  readonly office: Office;
}

/** The closed world of a document: whom a name, an office or a pronoun may mean. */
export interface Directory {
  readonly participants: readonly Participant[];
  /** Name key → ids of those who bear it. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** First names, met only after "Sir" and "Dame". */
  readonly byGiven: ReadonlyMap<string, readonly string[]>;
  readonly offices: readonly HeldOffice[];
  /** Offices held by the public record of the day: asked only when the document itself gives the office to nobody. */
  readonly onRecord: readonly HeldOffice[];
  readonly sides: ReadonlyMap<string, string | null>;
  /** Those whom the list gives by office only. */
  readonly nameless: ReadonlySet<string>;
  /** Who says "I"; null when the drafter is not known. */
  readonly drafter: string | null;
}

function nameKeys(name: string, delegation: string | null): { full: string[]; given: string | null } {
  const { words } = readPersonName(name);
  if (words.length === 0) return { full: [], given: null };
  const surname = readSurname(words, delegation)!;
  const parts = surname.split(' ');
  const keys = [words, [surname], [words.at(-1)!], parts.length > 1 ? [parts.at(-1)!] : words];
  if (parts.length > 1 && parts[0]!.length > 3) keys.push([parts[0]!]);
  // "Couve": the first word of a name that a particle binds together
  if (surname.includes(' ') && words.length === parts.length + 1 && words[0]!.length > 3)
    keys.push([words[0]!]);
  // double surnames without a particle: "Ormsby Gore"
  if (words.length > 2) keys.push(words.slice(-2));
  const firstSurname = readFirstSurname(words, delegation);
  if (firstSurname !== null) keys.push([firstSurname]);
  const surnameFirst = surname === words[0] && words.length > 1;
  if (surnameFirst) keys.splice(2, 1);
  return {
    full: [...new Set(keys.map(nameKey))].filter((key) => key.length > 1),
    given: words.length > 1 && !surnameFirst ? nameKey([words[0]!]) : null,
  };
}

const gather = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const [key, id] of pairs) {
    const ids = map.get(key) ?? [];
    if (!ids.includes(id)) map.set(key, [...ids, id]);
  }
  return map;
};

export interface Additions {
  /** Offices that the account gives to somebody: "Chancellor Adenauer". */
  readonly offices?: readonly HeldOffice[];
  readonly onRecord?: readonly HeldOffice[];
  /** Name keys of people whom the list gives by office only. */
  readonly names?: readonly { readonly id: string; readonly key: string }[];
  readonly drafter?: string | null;
}

/** Gathers by what names and offices the participants may be called. */
export function buildDirectory(
  participants: readonly Participant[],
  { offices = [], onRecord = [], names = [], drafter = null }: Additions = {},
): Directory {
  const keys = participants.map(({ id, name, delegation }) => ({ id, ...nameKeys(name, delegation) }));
  const held = participants.flatMap(({ id, name, role }) =>
    [name, ...(role ?? '').split(/,\s|\sand\s/u)]
      .map(readOffice)
      .filter((office) => office !== null)
      .map((office) => ({ id, office })),
  );
  return {
    participants,
    byName: gather([
      ...keys.flatMap(({ id, full }) => full.map((key) => [key, id] as const)),
      ...names.map(({ id, key }) => [key, id] as const),
    ]),
    byGiven: gather(keys.flatMap(({ id, given }) => (given === null ? [] : [[given, id] as const]))),
    offices: [...held, ...offices],
    onRecord,
    sides: new Map(participants.map(({ id, delegation }) => [id, delegation])),
    nameless: new Set(keys.filter(({ full }) => full.length === 0).map(({ id }) => id)),
    drafter,
  };
}

function findBest(held: readonly HeldOffice[], sides: Directory['sides'], named: Office): string[] {
  const scored = held.map(({ id, office }) => ({
    id,
    score: matchOffice(named, office, office.delegation ?? sides.get(id) ?? null),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : [...new Set(scored.filter(({ score }) => score === best).map(({ id }) => id))];
}

/**
 * The participants an office may mean, best fit only: none, one, or several who hold it equally. Of those, one whom the
 * list itself calls by nothing but the office ("The President" beside "President Goulart").
 */
export function findByOffice({ offices, onRecord, sides, nameless }: Directory, named: Office): string[] {
  const printed = findBest(offices, sides, named);
  if (printed.length === 0) return findBest(onRecord, sides, named);
  const bare = printed.filter((id) => nameless.has(id));
  return bare.length > 0 ? bare : printed;
}
