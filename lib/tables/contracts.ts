import type { Column, Columns, ColumnType, Row, Table } from './columns.js';

const column =
  <T extends ColumnType>(type: T) =>
  (description: string, unit: string | null = null): Column<T, false> => ({
    type,
    unit,
    description,
    nullable: false,
  });
const unknownable =
  <T extends ColumnType>(type: T) =>
  (description: string, unit: string | null = null): Column<T, true> => ({
    type,
    unit,
    description,
    nullable: true,
  });

const text = column('string');
const textOrEmpty = unknownable('string');
const count = column('integer');
const countOrEmpty = unknownable('integer');
const measure = column('number');
const measureOrEmpty = unknownable('number');
const flag = column('boolean');

const document = text("the file's base name without extension");
const start = count('where it begins in the decoded text, half-open with end', 'UTF-16 code units');
const end = count('where it ends', 'UTF-16 code units');
const words = count("the note-taker's words, not speaking time", 'words');
const share = measure('share of the words with a known speaker', 'share (0–1)');

const table = <C extends Columns>(
  name: string,
  title: string,
  key: readonly (keyof C & string)[],
  description: string,
  columns: C,
): Table<C> => ({ name, title, key, description, columns });

export const documents = table('documents', 'Documents', ['document'], 'One row a memorandum.', {
  document,
  title: textOrEmpty('as printed, note marks removed'),
  number: textOrEmpty('document number within its volume'),
  date: unknownable('date')('day of the meeting, ISO 8601'),
  start_time: unknownable('time')('local clock time at which the meeting began, HH:MM'),
  end_time: unknownable('time')('local clock time at which the meeting ended, HH:MM'),
  minutes: countOrEmpty('length of the meeting; empty unless both ends are given', 'minutes'),
  place: textOrEmpty('where the meeting was held'),
  subjects: textOrEmpty('subject lines, separated by "; "'),
  style: text('reported, dialogue or mixed'),
  words: count("all words of the account, the editors' included", 'words'),
  speech_words: count('words somebody speaks, whether or not it is known who', 'words'),
  attributed_words: count('speech words whose speaker is known', 'words'),
  narration_words: count("the note-taker's words that report nobody's speech", 'words'),
  participants: count('people listed as present', 'people'),
  speakers: count('people with at least one utterance', 'people'),
  turns: count('changes of speaker and of stretch', 'turns'),
  topics: count('topic segments', 'segments'),
  rebuttals: count('rebuttal pairs', 'pairs'),
  source: textOrEmpty('file it was read from'),
  sha256: text('SHA-256 of the bytes read'),
});

export const participants = table(
  'participants',
  'Participants',
  ['document', 'participant'],
  'One row for each person listed as present or speaking.',
  {
    document,
    participant: text('identifier within the document'),
    name: text('as printed'),
    role: textOrEmpty('office or function'),
    delegation: textOrEmpty('country or side'),
    listed: flag('stands in the participants list'),
    aliases: textOrEmpty('names by which the account may call this person, separated by "; "'),
    utterances: count('utterances attributed', 'utterances'),
    turns: count('turns taken', 'turns'),
    words,
    share,
  },
);

export const utterances = table(
  'utterances',
  'Utterances',
  ['document', 'utterance'],
  'Every word of the account in exactly one row, headings and page marks apart.',
  {
    document,
    utterance: text('identifier within the document'),
    turn: countOrEmpty('number of the turn it belongs to; empty when nobody is known to speak'),
    paragraph: count('number of the paragraph in the account'),
    page: textOrEmpty('printed page on which it begins'),
    kind: text('speech, narration or editorial'),
    speaker: textOrEmpty("the participant's name; empty when nobody speaks or it is not known who"),
    delegation: textOrEmpty('country or side of the speaker'),
    start,
    end,
    words,
    act: textOrEmpty('speech act of the reporting verb'),
    mode: textOrEmpty('direct, reported or labelled'),
    cue: textOrEmpty('the words that carry the attribution'),
    rule: text('the rule that made it, explained in data/rules.csv'),
    confidence: measure('how often the rule was right on annotated text', 'share (0–1)'),
    text: text('the passage, page and note marks as printed'),
  },
);

export const turns = table(
  'turns',
  'Turns',
  ['document', 'turn'],
  'Maximal runs of utterances by one speaker.',
  {
    document,
    turn: count('number within the document, from 1'),
    speaker: text("the participant's name"),
    delegation: textOrEmpty('country or side'),
    start,
    end,
    utterances: count('utterances in the turn', 'utterances'),
    words,
  },
);

export const delegations = table(
  'delegations',
  'Delegations',
  ['document', 'delegation'],
  'What each side is recorded as saying; an empty delegation gathers the speakers whose side is not known.',
  {
    document,
    delegation: textOrEmpty('country or side'),
    speakers: count('members who speak', 'people'),
    turns: count('turns taken', 'turns'),
    words,
    share,
  },
);

export const exchanges = table(
  'exchanges',
  'Exchanges',
  ['document', 'from_speaker', 'to_speaker'],
  'Who takes the turn directly after whom, zeros filled in; turns parted by an omission or by speech of an unknown speaker are not counted.',
  {
    document,
    from_speaker: text('who spoke before'),
    to_speaker: text('who took the next turn'),
    from_delegation: textOrEmpty('side of the one who spoke before'),
    to_delegation: textOrEmpty('side of the one who took the turn'),
    count: count('times it happened with nothing between', 'turn changes'),
  },
);

export const topics = table('topics', 'Topics', ['document', 'topic'], 'Topic segments in reading order.', {
  document,
  topic: count('number within the document, from 1'),
  label: text('what the stretch is about, in words of the text'),
  theme: textOrEmpty('theme shared across documents, by its label in data/themes.csv; empty when none fits'),
  start,
  end,
  words,
  share: measure('share of the words in all topic segments', 'share (0–1)'),
  minutes: measureOrEmpty(
    "the meeting's clock time shared out by words; empty without a clock, and for every topic of a meeting of which the editors omit something: the clock covers what is not printed",
    'minutes',
  ),
  minutes_basis: textOrEmpty(
    '"clock" when the document gives beginning and end and omits nothing; empty when minutes is',
  ),
  printed: flag('false for an editorial omission that names its subject'),
  cue: textOrEmpty('what announced it; empty for a shift found by word use alone'),
});

export const rebuttals = table(
  'rebuttals',
  'Rebuttals',
  ['document', 'rebuttal'],
  'Candidate pairs of a reply and what it disputes, with the evidence.',
  {
    document,
    rebuttal: count('number within the document, from 1'),
    type: text('denial, rejection, counter or correction'),
    confidence: measure('score of the evidence', 'share (0–1)'),
    speaker: text('who disputes'),
    delegation: textOrEmpty('side of the one who disputes'),
    start,
    end,
    target_speaker: text('whose point is disputed'),
    target_delegation: textOrEmpty('side of the one disputed'),
    target_start: count('where the disputed stretch begins', 'UTF-16 code units'),
    target_end: count('where it ends', 'UTF-16 code units'),
    cue: textOrEmpty('the words that decided the type; empty when none did'),
    reasons: text('the evidence, separated by "; "'),
    text: text('the reply'),
    target_text: text('what it disputes'),
  },
);

export const diagnostics = table(
  'diagnostics',
  'Diagnostics',
  [],
  'What was noticed while reading; inputs that could not be used among them.',
  {
    document,
    code: text('stable code of the message'),
    severity: text('error, warning or info'),
    message: text('what was noticed, where, and what to do'),
    start: countOrEmpty('where in the decoded text', 'UTF-16 code units'),
    end: countOrEmpty('where it ends', 'UTF-16 code units'),
  },
);

export type DocumentRow = Row<typeof documents.columns>;
export type ParticipantRow = Row<typeof participants.columns>;
export type UtteranceRow = Row<typeof utterances.columns>;
export type TurnRow = Row<typeof turns.columns>;
export type DelegationRow = Row<typeof delegations.columns>;
export type ExchangeRow = Row<typeof exchanges.columns>;
export type TopicRow = Row<typeof topics.columns>;
export type RebuttalRow = Row<typeof rebuttals.columns>;
export type DiagnosticRow = Row<typeof diagnostics.columns>;

/** All tables of a set of memoranda, as rows. */
export interface Tables {
  readonly documents: readonly DocumentRow[];
  readonly participants: readonly ParticipantRow[];
  readonly utterances: readonly UtteranceRow[];
  readonly turns: readonly TurnRow[];
  readonly delegations: readonly DelegationRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly topics: readonly TopicRow[];
  readonly rebuttals: readonly RebuttalRow[];
  readonly diagnostics: readonly DiagnosticRow[];
}

export type TableName = keyof Tables;

/** The contract of every table, in the order they are written. */
export const contracts: { readonly [K in TableName]: Table } = {
  documents,
  participants,
  utterances,
  turns,
  delegations,
  exchanges,
  topics,
  rebuttals,
  diagnostics,
};
