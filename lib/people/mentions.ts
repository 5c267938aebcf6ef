import type { Token } from '../text/tokens.js';
import { countryLength, findDelegation } from './countries.js';
import { type Directory, findByOffice, nameKey } from './directory.js';
import { readNameRun, readScope, readTitleRun, type TitleRun } from './noun-phrases.js';
import { type Office, readOffice, titleKind } from './titles.js';

/**
 * A noun phrase that may be the subject of a report. `who` holds the participants it may mean: one when it is
 * certain, several when it must be decided from the context, none when it is somebody who is not in the room.
 */
export interface Mention {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'office' | 'pronoun' | 'collective' | 'side';
  readonly who: readonly string[];
  readonly isPossessive: boolean;
  /** Surname as printed, for people who are not in the directory; null otherwise. */
  readonly surname: string | null;
  readonly office: Office | null;
  /** Delegation of a side: "the Soviets"; null for anybody else. */
  readonly side: string | null;
}

const PRONOUNS = new Set(['he', 'she', 'i', 'we', 'they']);
const NUMERAL = /^(?:[IVX]+|Jr\.?|Sr\.?)$/u;
const GROUP =
  /^(?:side|sides|delegation|delegations|government|representatives|group|officials|participants|ministers|presidents|secretaries|ambassadors|parties|leaders|principals|people)$/u;

/** The longest stretch of tokens, from a place on, that is a participant's name. */
function matchName(
  tokens: readonly Token[],
  from: number,
  to: number,
  directory: Directory,
): { to: number; who: readonly string[] } | null {
  for (let end = to; end > from; end--) {
    const who = directory.byName.get(nameKey(tokens.slice(from, end).map(({ key }) => key)));
    if (who) return { to: end, who };
  }
  return null;
}

const printedName = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text.replace(/['’ʼ]s?$/u, ''))
    .join(' ');

function resolveNamed(
  tokens: readonly Token[],
  title: TitleRun,
  titleFrom: number,
  nameTo: number,
  directory: Directory,
): Mention | null {
  const from = title.to;
  if (tokens.slice(from, nameTo).some(({ key }) => titleKind(key) === 'body')) return null;
  const knight = title.kinds.length === 1 && /^(?:sir|dame|lady)$/u.test(tokens[titleFrom]!.key);
  const found =
    matchName(tokens, from, nameTo, directory) ??
    // "Ambassador John Allison": given names before the surname
    (nameTo - from > 1 ? matchName(tokens, nameTo - 1, nameTo, directory) : null) ??
    // "Sir David"; and "Ambassador Ali" where nobody bears it as a surname
    findOnly(directory.byGiven.get(tokens[from]!.key), from + 1, knight || nameTo === from + 1);
  const office = readOffice(printedName(tokens, titleFrom, title.to));
  // "Mr. K": the only one whose surname begins with the letter
  const letter = /^\p{Lu}\.?$/u.test(tokens[from]!.text) && nameTo === from + 1;
  const who = letter
    ? findByInitial(directory, tokens[from]!.key)
    : narrow(found?.who ?? [], office, directory);
  const to = found && found.who.length > 0 ? found.to : nameTo;
  return {
    from: titleFrom,
    to,
    kind: 'name',
    who,
    isPossessive: tokens[to - 1]!.isPossessive,
    surname: who.length > 0 ? null : printedName(tokens, from, to),
    office,
    side: null,
  };
}

const findOnly = (
  who: readonly string[] | undefined,
  to: number,
  may: boolean,
): { to: number; who: readonly string[] } | null => (may && who?.length === 1 ? { to, who } : null);

/** Of several who share a surname, those who hold the office named before it. */
function narrow(who: readonly string[], office: Office | null, directory: Directory): readonly string[] {
  if (who.length < 2 || office === null) return who;
  const holders = findByOffice(directory, office).filter((id) => who.includes(id));
  return holders.length > 0 ? holders : who;
}

const findByInitial = (directory: Directory, letter: string): readonly string[] => {
  const ids = new Set<string>();
  for (const [key, who] of directory.byName) if (key.startsWith(letter)) for (const id of who) ids.add(id);
  return [...ids];
};

function readTitled(tokens: readonly Token[], from: number, directory: Directory): Mention | null {
  const hasArticle = tokens[from]!.key === 'the';
  let at = hasArticle ? from + 1 : from;
  const words = tokens.slice(at, at + 4).map(({ text }) => text.replace(/[’'ʼ]s?$/u, ''));
  const country = countryLength(words, 0);
  const delegation = country > 0 ? findDelegation(words.slice(0, country).join(' ')) : null;
  at += country;
  const run = readTitleRun(tokens, at);
  const last = tokens[run.to - 1];
  if (run.to === at || last === undefined) return readGroup(tokens, from, at, delegation);
  const kind = run.kinds.at(-1)!;
  const hasHead = run.kinds.some((word) => word === 'head' || word === 'rank');
  const scopeTo = hasHead && !last.isPossessive ? readScope(tokens, run.to) : run.to;
  const nameTo = last.isPossessive ? scopeTo : readNameRun(tokens, scopeTo);
  if (nameTo > scopeTo && (hasHead || kind === 'honorific')) {
    return resolveNamed(tokens, { to: scopeTo, kinds: run.kinds }, at, nameTo, directory);
  }
  if (!hasHead || !(hasArticle || country > 0)) return null;
  const office = readOffice(printedName(tokens, hasArticle ? from + 1 : from, scopeTo));
  if (office === null) return null;
  const to = scopeTo;
  return {
    from,
    to,
    kind: 'office',
    who: findByOffice(directory, office),
    isPossessive: tokens[to - 1]!.isPossessive,
    surname: null,
    office,
    side: null,
  };
}

/** "the Soviets", "the U.S. side": a people or a side, nobody in particular. */
function readGroup(
  tokens: readonly Token[],
  from: number,
  at: number,
  delegation: string | null,
): Mention | null {
  if (delegation === null || tokens[from]!.key !== 'the') return null;
  const grouped = GROUP.test(tokens[at]?.key ?? '');
  const to = grouped ? at + 1 : at;
  if (!grouped && tokens[at]?.isWord && tokens[at]!.isCapital) return null;
  return {
    from,
    to,
    kind: 'side',
    who: [],
    isPossessive: tokens[to - 1]!.isPossessive,
    surname: null,
    office: null,
    side: delegation,
  };
}

function readBareName(tokens: readonly Token[], from: number, directory: Directory): Mention | null {
  const before = tokens[from - 1];
  const partOfName =
    before?.isCapital && before.isWord && from > 1 && titleKind(before.key) === null && !before.isPossessive;
  if (partOfName && findDelegation(before.text) === null) return null;
  const found = matchName(tokens, from, readNameRun(tokens, from), directory);
  if (!found) return null;
  const after = tokens[found.to];
  const last = tokens[found.to - 1]!;
  if (!last.isPossessive && after?.isCapital && !NUMERAL.test(after.text) && after.key !== 'i') return null;
  return {
    from,
    to: found.to,
    kind: 'name',
    who: found.who,
    isPossessive: last.isPossessive,
    surname: null,
    office: null,
    side: null,
  };
}

/** Initials at the head of a sentence: "D. said". */
function readInitial(tokens: readonly Token[], from: number, directory: Directory): Mention | null {
  if (from !== 0 || !/^\p{Lu}\.$/u.test(tokens[0]!.text)) return null;
  const who = findByInitial(directory, tokens[0]!.key);
  return who.length === 1
    ? { from, to: 1, kind: 'name', who, isPossessive: false, surname: null, office: null, side: null }
    : null;
}

function readAt(tokens: readonly Token[], from: number, directory: Directory): Mention | null {
  const token = tokens[from]!;
  if (!token.isWord) return null;
  if (PRONOUNS.has(token.key) && (token.key !== 'i' || token.text === 'I')) {
    const who = token.key === 'i' && directory.drafter !== null ? [directory.drafter] : [];
    return {
      from,
      to: from + 1,
      kind: 'pronoun',
      who,
      isPossessive: false,
      surname: null,
      office: null,
      side: null,
    };
  }
  if (token.key === 'the' || token.isCapital) {
    return (
      readTitled(tokens, from, directory) ??
      (token.isCapital && token.key !== 'the' ? readBareName(tokens, from, directory) : null) ??
      readInitial(tokens, from, directory)
    );
  }
  return null;
}

/** All mentions of a sentence, left to right; two people joined by "and" make one collective. */
export function findMentions(tokens: readonly Token[], directory: Directory): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = readAt(tokens, at, directory);
    if (mention === null) {
      at++;
      continue;
    }
    const previous = mentions.at(-1);
    const joined =
      previous &&
      previous.kind !== 'pronoun' &&
      previous.kind !== 'side' &&
      !previous.isPossessive &&
      tokens[previous.to]?.key === 'and' &&
      mention.from === previous.to + 1 &&
      mention.kind !== 'side';
    if (joined)
      mentions[mentions.length - 1] = {
        ...previous,
        to: mention.to,
        kind: 'collective',
        who: [],
        isPossessive: mention.isPossessive,
      };
    else mentions.push(mention);
    at = mention.to;
  }
  return mentions;
}
