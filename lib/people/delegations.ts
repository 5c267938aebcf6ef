import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { findCountries } from './countries.js';
import { readPersonName } from './names.js';
import { isOfficeCode, readSide } from './sides.js';
import { titleKind } from './titles.js';

const phrases = loadList('office-codes.csv', ['mark', 'kind'])
  .filter(({ kind }) => kind === 'phrase')
  .map(({ mark }) => fold(mark));
const OWN_PHRASE = new RegExp(`(?<![a-z])(?:${phrases.join('|')})(?![a-z])`, 'u');
/** Phrases long enough to tell in a name too: "Secretary of State Tate". */
const OWN_NAME = new RegExp(phrases.filter((phrase) => phrase.length > 6).join('|'), 'u');

const REPRESENTS = /^(?:to|accredited|for)$/iu;
/** Bodies whose country stands before or after them: "Ministry of Foreign Affairs, USSR", "PRC Embassy". */
const BODY =
  /^(?:ministry|embassy|government|cabinet|delegation|mission|parliament|foreign|party|army|navy|air|office|bank|of)$/iu;

/**
 * The side a role belongs to: the country whose office it is, not the one it is accredited to. "Soviet Ambassador",
 * "Deputy Premier of the USSR" and "Embassy of Great Britain" name theirs; "Ambassador to Japan" in an American
 * record is the American one; offices of the U.S. government are known by their names.
 */
export function readRoleSide(role: string): string | null {
  const words = role.split(/[\s,()—]+/u).filter((word) => word !== '');
  const countries = findCountries(words);
  const own = countries.find(({ from, to }) => {
    const before = words[from - 1] ?? '';
    const previous = /^the$/iu.test(before) ? (words[from - 2] ?? '') : before;
    if (REPRESENTS.test(previous) || /^(?:at|in)$/iu.test(previous)) return false;
    const next = words[to] ?? '';
    if (/^(?:affairs|desk|matters)$/iu.test(next)) return false;
    const owns = from === 0 || /^of$/iu.test(previous) || to === words.length;
    return owns || titleKind(next) !== null || BODY.test(next);
  });
  // "Office of German Affairs" is nobody's but the note-taker's
  const isField =
    own !== undefined &&
    words.slice(0, own.from).some((word) => /^of$/iu.test(word)) &&
    words.slice(own.to).some((word) => /^affairs$/iu.test(word));
  if (own && !isField) return own.delegation;
  const folded = fold(role).replace(/-/gu, ' ');
  if (role.split(/,\s*/u).some(isOfficeCode)) return 'US';
  if (OWN_PHRASE.test(folded)) return 'US';
  return /^(?:american\s|u\.s\.\s)?ambassador\s(?:to|in)\s/iu.test(role) ? 'US' : null;
}

/** Offices that, bare and in an American record, are American: the note-taker's own. */
const OWN_OFFICE =
  /^the\s(?:president|vice president|(?:acting\s)?secretary|(?:deputy\s)?under\ssecretary|assistant\ssecretary)\b/iu;

/** Words of roles that no office of the U.S. government bears. */
const FOREIGN_ROLE =
  /\b(?:minist(?:er|ry)|premier|cabinet|party|parliament|diet|bundestag|chancell(?:or|ery)|foreign office|foreign affairs|crown|embassy)\b/iu;

/** The one foreign country that a title and subject lines name; null when they name none or several. */
export function findCounterpart(lines: readonly string[]): string | null {
  const words = lines.join(' ').split(/[\s,;:()–—-]+/u);
  const named = new Set(findCountries(words).map(({ delegation }) => delegation));
  named.delete('US');
  return named.size === 1 ? [...named][0]! : null;
}

/** The side of a foreign office that names no country, in a meeting with one foreign country. */
export const inferSide = (role: string | null, counterpart: string | null): string | null =>
  role !== null && FOREIGN_ROLE.test(role) ? counterpart : null;

/** The American services, after an officer's name. */
const SERVICE = /,\s(?:USA|USN|USAF|USMC)\b/u;

/** The delegation of a listed person: from the heading, else from the role, else from the name's own title. */
export function findSide(side: string | null, name: string, role: string | null): string | null {
  const headed = side === null ? null : readSide(side);
  if (headed !== null) return headed;
  if (role !== null) {
    const told = readRoleSide(role);
    if (told !== null) return told;
  }
  if (SERVICE.test(name)) return 'US';
  if (readPersonName(name).words.length === 0)
    return readRoleSide(name) ?? (OWN_OFFICE.test(name) ? 'US' : null);
  // "Soviet Foreign Minister Holm"; "Mr. French" is no Frenchman
  const words = name.split(/\s+/u);
  const country = findCountries(words).find(({ to }) => titleKind(words[to] ?? '') !== null);
  if (country) return country.delegation;
  return OWN_OFFICE.test(name) || OWN_NAME.test(fold(name)) ? 'US' : null;
}
