import { fold } from '../text/fold.js';
import { countryLength } from './countries.js';
import { isOfficeCode } from './sides.js';
import { readOffice, titleKind } from './titles.js';

/** Words that bind a surname together. */
const PARTICLES = new Set(
  'de del della der den di du la le van von zu zur el al bin ibn ben abu da dos das do ter ten st ap'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|usn|usa|usaf|usmc)\.?$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}’'ʼ.-]*|d['’]\p{Lu}[\p{L}]*)$/u;

/** People whose names the record withholds. */
const ANONYMOUS = /^(?:(?:first|second|third|fourth|fifth)\sparty|party\s[A-Z])\.?$/iu;

/** A printed person taken apart. */
export interface PersonName {
  /** As printed, honorific included. */
  readonly printed: string;
  /** Words of the name proper, titles and suffixes left out; empty for "The Secretary". */
  readonly words: readonly string[];
  /** Titles before the name: "General", "Prime Minister". */
  readonly title: string | null;
}

const LINK = /^(?:the|his|her|of|for|and|to|their)$/iu;

/** How many words at the front are titles, with the scope of an office: "Secretary of State", "The President of Brazil". */
function titleLength(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    const country = countryLength(words, at);
    const kind = titleKind(words[at]!);
    // "Lord Home", "Mr. King": what follows an honorific is the name, whatever else the word may mean
    if (at === words.length - 1 && at > 0 && titleKind(words[at - 1]!) === 'honorific') break;
    if (country > 0) at += country;
    else if ((kind !== null && kind !== 'body') || LINK.test(words[at]!)) at++;
    else break;
  }
  return at;
}

/** Takes titles off the front: "Major General Brent Scowcroft", "The Secretary", "Foreign Minister Couve de Murville". */
export function readPersonName(phrase: string): PersonName {
  const printed = phrase.trim().replace(/[,;:]$/u, '');
  const words = printed.split(/\s+/u);
  const isAnonymous = ANONYMOUS.test(printed);
  const at = isAnonymous ? 0 : titleLength(words);
  const name = words.slice(at).filter((word) => !SUFFIX.test(word.replace(/,$/u, '')));
  const isName =
    name.length > 0 &&
    (isAnonymous || name.every((word) => titleKind(word) !== 'body')) &&
    name.every((word) => NAME_WORD.test(word.replace(/,$/u, '')) || PARTICLES.has(fold(word))) &&
    !name.slice(0, -1).some((word) => /[’'ʼ]s$/u.test(word));
  return {
    printed,
    words: isName ? name.map((word) => word.replace(/[,;]$/u, '')) : [],
    title: at > 0 ? words.slice(0, isName ? at : words.length).join(' ') : isName ? null : printed,
  };
}

/** Delegations whose members bear two surnames, the father's first: "Gabriel Lewis Galindo" is Lewis. */
const TWO_SURNAMES = new Set(
  (
    'Spain|Philippines|Mexico|Cuba|Argentina|Chile|Peru|Colombia|Venezuela|Bolivia|Ecuador|Uruguay|Paraguay|Panama|' +
    'Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Dominican Republic'
  ).split('|'),
);

/** The first of two surnames, which the account may use alone; null where the name is not of that kind. */
export function readFirstSurname(words: readonly string[], delegation: string | null): string | null {
  const first = words.at(-2);
  if (delegation === null || !TWO_SURNAMES.has(delegation) || words.length < 3 || first === undefined)
    return null;
  return first.length > 3 && !PARTICLES.has(fold(first)) ? first : null;
}

/** Delegations whose members' names begin with the surname. */
const SURNAME_FIRST = new Set(['PRC', 'ROC', 'Korea', 'North Korea', 'Vietnam', 'North Vietnam']);

/**
 * The surname with its particles: "von Lilienfeld", "Couve de Murville"; the last word otherwise, or the first where
 * names are written that way round ("Chou En-lai", "Huang Chen" of the PRC).
 */
export function readSurname(words: readonly string[], delegation: string | null = null): string | null {
  if (words.length === 0) return null;
  if (ANONYMOUS.test(words.join(' '))) return words.join(' ');
  const surnameFirst = delegation !== null && SURNAME_FIRST.has(delegation) && !/^\p{L}\.$/u.test(words[0]!);
  if (words.length > 1 && (surnameFirst || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1]!))) return words[0]!;
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(fold(words[at - 1]!))) at--;
  // a name in the middle that carries a particle after it is the surname's first part: "Maurice Couve de Murville"
  if (at < words.length - 1 && at > 1) at--;
  return words.slice(at).join(' ');
}

/** Whether a line may name a person: a symbol before a dash, an office, a title before a name, or a name of two words or more. */
export function looksLikePerson(text: string): boolean {
  const first = text.split(/[,—(]/u)[0]!;
  if (text[first.length] === '—' && isOfficeCode(first)) return true;
  const person = readPersonName(first);
  if (person.words.length >= 1 && person.title !== null) return true;
  if (readOffice(text) !== null && text.length < 160) return true;
  return person.words.length >= 2 && person.words.length <= 5 && text.includes(',');
}
