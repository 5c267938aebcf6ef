import { fold } from '../text/fold.js';
import { readPersonName } from './names.js';
import { isOfficeCode } from './sides.js';
import { readOffice, titleKind } from './titles.js';

/** One person of a participants list: what is printed as the name, and the rest. */
export interface ListedPerson {
  readonly name: string;
  readonly role: string | null;
}

const HONORIFIC_INSIDE =
  /^(.{3,90}?)[,\s]\s{0,2}((?:Mr|Mrs|Miss|Ms|Dr|M|Sir|H\.E|His Excellency|General|Admiral|Lord)\.?\s\p{Lu}.{1,60})$/u;
const ASIDE = /\s{0,3}\(([^()]{1,80})\)/gu;
/** "Mr. Tate, for part of the meeting". */
const PART_OF_TIME =
  /,?\s(?:for\s)?(?:the\s)?(?:first\s|last\s|latter\s)?part\sof\s(?:the\s)?(?:time|meeting|conversation)$/iu;
const ROLE_ASIDE =
  /interpret|translat|note-?\s?tak|reporting|adviser|advisor|counsel|secretar|director|minister|ambassador/iu;

const startsWithTitle = (phrase: string): boolean => {
  const kind = titleKind(phrase.split(/\s/u)[0]!);
  return kind !== null && kind !== 'body';
};

/** "Mr. Claude Lebel", "The President", "General DeGaulle", "First Party": a person and no more than a person. */
function isBarePerson(part: string): boolean {
  const person = readPersonName(part);
  if (DUTY.test(part)) return false;
  if (/^the\s/iu.test(part)) return readOffice(part) !== null;
  if (startsWithTitle(part)) return person.words.length > 0;
  return person.title === null && person.words.length >= 2 && person.words.length <= 4;
}

const EMPTY = /^(?:others?|et al\.?|none|same|staff|and others|\W*)$/iu;
const MESSRS = /^messrs\.?\s/iu;
const DUTY = /^(?:note-?\s?taker|interpreter|translator|reporting officer|adviser|advisor)s?$/iu;

/** Several people in one item: "The President, General DeGaulle, Mr. Lebel"; one part otherwise. */
function splitPeople(text: string): string[] {
  const body = text.replace(/\.$/u, '');
  // semicolons part people whose offices hold commas
  const clauses = body.split(/\s{0,3};\s{1,3}(?:and\s)?/u).filter((part) => part !== '');
  if (clauses.length > 1 && clauses.every((part) => isBarePerson(part.split(/,\s/u)[0]!))) {
    return clauses.flatMap(splitPeople);
  }
  const parts = body
    .split(/\s{0,3};\s{1,3}(?:and\s)?|,\s{1,3}(?:and\s)?|\s{1,3}and\s{1,3}/u)
    .filter((part) => !EMPTY.test(part));
  if (MESSRS.test(body)) return parts.map((part) => `Mr. ${part.replace(MESSRS, '')}`);
  const isList = parts.length > 1 && parts.every((part) => isBarePerson(part.replace(ASIDE, '')));
  return isList ? parts : [text];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|usn|usaf|usa|usmc|c\.?b\.?|m\.?p)\.?$/iu;

function splitCommas(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s{0,3}/u)) {
    if (parts.length > 0 && SUFFIX.test(part)) parts[parts.length - 1] += `, ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

const isName = (phrase: string): boolean => {
  const person = readPersonName(phrase);
  return person.words.length > 0 && (person.title === null || startsWithTitle(phrase));
};

/** An office and a name parted by a dash; a code may have a colon. */
const DASHED = /^(?:([^—–]{1,60}?)(?:\s?[—–]\s?|\s-\s)|([A-Z/]{1,10}):\s{1,3})(\S.{1,80})$/u;

/** Which side of a dash is the office: a code ("NEA—G. Lewis Jones") or what is no name. */
function splitDash(text: string): ListedPerson | null {
  const match = DASHED.exec(text);
  if (!match) return null;
  const [, before, code, right = ''] = match;
  const left = before ?? code ?? '';
  if (isOfficeCode(left) || (!isName(left) && isName(right.split(',')[0]!))) {
    const [name = right, ...rest] = splitCommas(right);
    return { name, role: [left, ...rest].join(', ') };
  }
  return { name: left, role: right };
}

function readOne(text: string): ListedPerson {
  const asides = [...text.matchAll(ASIDE)]
    .map((match) => match[1]!)
    .filter((aside) => ROLE_ASIDE.test(aside) || isOfficeCode(aside));
  const body = text
    .replace(ASIDE, '')
    .replace(/^(?:and|\d{1,2}\.)\s|[.;:]$/gu, '')
    .replace(PART_OF_TIME, '')
    .trim();
  const withAsides = ({ name, role }: ListedPerson): ListedPerson => {
    const roles = [role, ...asides].filter((part) => part !== null && part !== '');
    return { name: name.trim(), role: roles.length === 0 ? null : roles.join(', ') };
  };
  const dashed = splitDash(body);
  if (dashed) return withAsides(dashed);
  const parts = splitCommas(body);
  const [first = body, ...rest] = parts;
  const last = parts.at(-1)!;
  if (parts.length > 1) {
    const office = readOffice(first) !== null || /^(?:director|chief|head|member|office)\b/iu.test(first);
    const firstIsName = isName(first) && readPersonName(first).words.length > 0;
    if (!firstIsName && office) {
      const at = parts.findIndex((part, index) => index > 0 && isName(part));
      if (at > 0)
        return withAsides({
          name: parts[at]!,
          role: [...parts.slice(0, at), ...parts.slice(at + 1)].join(', '),
        });
    }
    if (!firstIsName && startsWithTitle(last) && isName(last)) {
      return withAsides({ name: last, role: parts.slice(0, -1).join(', ') });
    }
    return withAsides({ name: first, role: rest.join(', ') });
  }
  const inside = isName(body) ? null : HONORIFIC_INSIDE.exec(body);
  return withAsides(inside ? { name: inside[2]!, role: inside[1]!.trim() } : { name: body, role: null });
}

/** The people that one printed entry names, each with name and role as printed. */
export const readEntry = (text: string): ListedPerson[] =>
  splitPeople(text)
    .map(readOne)
    .filter(({ name }) => name !== '' && !EMPTY.test(fold(name)));
