import type { Memorandum, Participant } from '../model.js';
import { findSide } from '../people/delegations.js';
import {
  type Additions,
  buildDirectory,
  type Directory,
  findByOffice,
  type HeldOffice,
  nameKey,
} from '../people/directory.js';
import { findDrafter } from '../people/drafter.js';
import { findHeldOffices, findKnownSide, findSurnames } from '../people/known-people.js';
import { findMentions, type Mention } from '../people/mentions.js';
import { readPersonName, readSurname } from '../people/names.js';
import { buildRoster, listAliases, numberParticipants, readTitleRole } from '../people/roster.js';
import type { Office } from '../people/titles.js';
import { type Token, tokenize } from '../text/tokens.js';
import { couldSpeak, resolveLabel } from './dialogue-labels.js';
import type { Passage } from './passages.js';
import { type Clause, findClauses } from './reporting-clauses.js';

/** Everybody who may speak in a document, and how the account calls them. */
export interface Cast {
  readonly directory: Directory;
  readonly style: 'reported' | 'dialogue' | 'mixed';
}

type Newcomer = Omit<Participant, 'id'>;

const newcomer = (name: string, date: string | null): Newcomer => {
  const delegation = findSide(null, name, null) ?? findKnownSide(name, null, date);
  const aliases = listAliases(name, null, delegation);
  return { name, role: readTitleRole(name), delegation, aliases, listed: false };
};

/** Labels that name nobody on the list but could name a speaker: by surname, each once. */
function findLabelled(labels: readonly string[], directory: Directory): string[] {
  const bySurname = new Map<string, string>();
  for (const name of labels) {
    if (resolveLabel(name, directory).length > 0 || !couldSpeak(name)) continue;
    const { words } = readPersonName(name);
    const key = nameKey([readSurname(words) ?? name]);
    const known = bySurname.get(key);
    if (known === undefined || known.length < name.length) bySurname.set(key, name);
  }
  return [...bySurname.values()];
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly opensParagraph: boolean;
}

/** Sentences as words; understood anew as the cast grows. */
type Words = readonly Pick<Passage, 'tokens' | 'opensParagraph'>[];

const readMentions = (words: Words, directory: Directory): Mention[] =>
  words.flatMap(({ tokens }) => findMentions(tokens, directory));

const readSentences = (words: Words, directory: Directory): Sentence[] =>
  words.map(({ tokens, opensParagraph }) => {
    const mentions = findMentions(tokens, directory);
    return { tokens, mentions, clauses: findClauses(tokens, mentions), opensParagraph };
  });

const phrase = (tokens: readonly Token[], { from, to }: Mention): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/[’'ʼ]s?$/u, '');

/** Offices that the account gives to participants, each once: "Chancellor Adenauer" makes "the Chancellor" Adenauer. */
function findGivenOffices(mentions: readonly Mention[]): HeldOffice[] {
  const given = new Map<string, HeldOffice>();
  for (const { kind, who, office } of mentions) {
    const [id, ...others] = who;
    if (kind !== 'name' || office === null || id === undefined || others.length > 0) continue;
    given.set([id, office.head, ...office.modifiers, '/', ...office.lower, office.delegation].join(' '), {
      id,
      office,
    });
  }
  return [...given.values()];
}

const reportsHere = ({ place, isPluperfect, isNegated, class: kind }: Clause): boolean =>
  (place === 'main' || place === 'coordinate' || place === 'inverted') &&
  !isPluperfect &&
  !isNegated &&
  (kind === 'speech' || kind === 'assent');

/**
 * People who report themselves into the account without standing on a list. Where there is a list, only those who
 * speak at least twice, once at the head of a paragraph: a stray title is more often somebody who is talked about.
 */
function findUnlistedSpeakers(sentences: readonly Sentence[], hasList: boolean): string[] {
  const met = new Map<string, { name: string; office: Office | null; clauses: number; heads: number }>();
  const named: { name: string; surname: string; office: Office }[] = [];
  for (const { tokens, mentions, clauses, opensParagraph } of sentences) {
    for (const mention of mentions) {
      if (mention.surname !== null && mention.office !== null) {
        named.push({ name: phrase(tokens, mention), surname: mention.surname, office: mention.office });
      }
    }
    for (const clause of clauses) {
      const { subject } = clause;
      if (
        subject.who.length > 0 ||
        subject.kind === 'pronoun' ||
        subject.kind === 'collective' ||
        subject.kind === 'side'
      )
        continue;
      if (!reportsHere(clause)) continue;
      const holder =
        subject.surname === null && subject.office
          ? named.find((person) => holds(person.office, subject.office!))
          : undefined;
      const surname = subject.surname ?? holder?.surname;
      const key =
        surname === undefined ? phrase(tokens, subject).toLowerCase() : nameKey([surname.split(' ').at(-1)!]);
      const entry = met.get(key) ?? {
        name: holder?.name ?? phrase(tokens, subject),
        office: subject.office,
        clauses: 0,
        heads: 0,
      };
      entry.clauses++;
      if (opensParagraph && clause.place === 'main') entry.heads++;
      met.set(key, entry);
    }
  }
  return [...met.values()]
    .filter(({ clauses, heads }) => (hasList ? clauses >= 2 && heads >= 1 : clauses >= 1))
    .map(({ name }) => name.replace(/^the\s/u, 'The '));
}

const holds = (held: Office, named: Office): boolean =>
  held.head === named.head &&
  named.modifiers.every((word) => held.modifiers.includes(word)) &&
  held.lower.join() === named.lower.join();

const speaksInFirstPerson = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens, clauses }) =>
    clauses.some(
      ({ place, subject, class: kind }) =>
        place === 'main' && kind === 'speech' && tokens[subject.from]!.text === 'I',
    ),
  );

function castStyle(passages: readonly Passage[], directory: Directory): Cast['style'] {
  const heads = passages.filter(({ opensParagraph, kind }) => opensParagraph && kind === 'sentence');
  const labelled = heads.filter(
    ({ label }) => label !== null && resolveLabel(label.name, directory).length > 0,
  ).length;
  if (labelled >= 2 && labelled * 4 >= heads.length) return 'dialogue';
  return labelled >= 2 ? 'mixed' : 'reported';
}

/** Builds the closed world of a document: the roster, those its labels and clauses bring in, and who says "I". */
export function buildCast(memorandum: Memorandum, passages: readonly Passage[]): Cast {
  const { date } = memorandum;
  const roster = buildRoster(memorandum);
  const hasList = roster.some(({ listed }) => listed);
  const enlarge = (
    people: readonly Newcomer[],
    offices: Additions['offices'] = [],
    names: Additions['names'] = [],
  ): Directory => {
    const everybody = numberParticipants([...(directory?.participants ?? roster), ...people]);
    return buildDirectory(everybody, { offices, onRecord: findHeldOffices(everybody, date), names });
  };
  let directory: Directory | undefined;
  directory = enlarge([]);
  const labels = passages.flatMap(({ label, opensParagraph }) =>
    label && opensParagraph ? [label.name] : [],
  );
  const hasLabels = labels.length >= 3 || labels.some((name) => resolveLabel(name, directory!).length > 0);
  if (hasLabels) directory = enlarge(findLabelled(labels, directory).map((name) => newcomer(name, date)));
  const style = castStyle(passages, directory);

  const words = passages.filter(({ kind }) => kind === 'sentence');
  const first = readMentions(words, directory);
  const names = findSurnames(directory, first, date);
  directory = enlarge([], findGivenOffices(first), names);
  if (style === 'dialogue') return { directory, style };
  const sentences = readSentences(words, directory);
  const strangers = findUnlistedSpeakers(sentences, hasList).map((name) => newcomer(name, date));
  directory = enlarge(strangers, [], names);
  const drafterName = speaksInFirstPerson(sentences) ? (findDrafter(memorandum) ?? 'The drafter') : null;
  const found = drafterName === null ? [] : findByPrintedName(directory, drafterName);
  if (drafterName !== null && found.length === 0)
    directory = enlarge([newcomer(drafterName, date)], [], names);
  const drafter =
    drafterName === null
      ? null
      : found.length === 1
        ? found[0]!
        : (directory.participants.at(-1)?.id ?? null);
  const isEnlarged = strangers.length > 0 || (drafterName !== null && found.length === 0);
  const mentions = isEnlarged
    ? readMentions(words, directory)
    : sentences.flatMap((sentence) => sentence.mentions);
  const offices = findGivenOffices(mentions);
  const onRecord = findHeldOffices(directory.participants, date);
  return { directory: buildDirectory(directory.participants, { offices, onRecord, names, drafter }), style };
}

function findByPrintedName(directory: Directory, name: string): readonly string[] {
  const { words } = readPersonName(name);
  const surname = readSurname(words);
  const named = surname === null ? [] : (directory.byName.get(nameKey([surname])) ?? []);
  return named.length > 0 ? named : name === 'The drafter' ? [] : findByOfficeName(directory, name);
}

const findByOfficeName = (directory: Directory, name: string): readonly string[] => {
  const [mention] = findMentions(tokenize(`The ${name}`), directory);
  return mention?.office ? findByOffice(directory, mention.office) : [];
};
