import type {
  DelegationRow,
  DocumentRow,
  ExchangeRow,
  RebuttalRow,
  Tables,
  TopicRow,
  UtteranceRow,
} from '../../lib/tables/contracts.js';

/** Rows made up for the tests: [speaker, delegation, words]; no speaker is speech of nobody known, or narration. */
type Spoken = readonly [speaker: string | null, delegation: string | null, words: number, kind?: 'narration'];

export type ChartTables = Pick<
  Tables,
  'documents' | 'utterances' | 'delegations' | 'exchanges' | 'topics' | 'rebuttals'
>;

interface Script {
  readonly document: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly subjects: string | null;
  readonly spoken: readonly Spoken[];
  /** [label, theme, first utterance, utterance after the last, printed] */
  readonly topics: readonly (readonly [string, string | null, number, number, boolean])[];
  /** [type, reply, target] as utterance indexes */
  readonly rebuttals: readonly (readonly [string, number, number])[];
}

const charactersOf = (words: number) => words * 6;

/** The rows that belong to a script. Every word is six characters long. */
export function makeTables(script: Script): ChartTables {
  const { document, spoken } = script;
  let at = 100;
  const utterances = spoken.map(([speaker, delegation, words, kind = 'speech'], index): UtteranceRow => {
    const start = at;
    at += charactersOf(words);
    return {
      document,
      utterance: `u${index + 1}`,
      turn: null,
      paragraph: 1,
      page: null,
      kind,
      speaker,
      delegation,
      start,
      end: at,
      words,
      act: null,
      mode: kind === 'speech' ? 'reported' : null,
      cue: null,
      rule: 'test',
      confidence: 1,
      text: '',
    };
  });
  const sum = (rows: readonly UtteranceRow[]) => rows.reduce((total, { words }) => total + words, 0);
  const speech = utterances.filter(({ kind }) => kind === 'speech');
  const attributed = speech.filter(({ speaker }) => speaker !== null);
  const sides = [...new Set(attributed.map(({ delegation }) => delegation))];
  const speakers = [...new Set(attributed.map(({ speaker }) => speaker!))];
  const sideOf = (name: string) => attributed.find(({ speaker }) => speaker === name)!.delegation;
  const documents: DocumentRow[] = [
    {
      document,
      title: script.title,
      number: null,
      date: script.date,
      start_time: null,
      end_time: null,
      minutes: null,
      place: null,
      subjects: script.subjects,
      style: 'reported',
      words: sum(utterances),
      speech_words: sum(speech),
      attributed_words: sum(attributed),
      narration_words: sum(utterances) - sum(speech),
      participants: speakers.length,
      speakers: speakers.length,
      turns: 0,
      topics: script.topics.length,
      rebuttals: script.rebuttals.length,
      source: null,
      sha256: '',
    },
  ];
  const delegations = sides.map((delegation): DelegationRow => {
    const words = sum(attributed.filter((row) => row.delegation === delegation));
    return { document, delegation, speakers: 1, turns: 1, words, share: words / sum(attributed) };
  });
  const follows = (from: string, to: string) =>
    attributed.filter((row, index) => row.speaker === to && attributed[index - 1]?.speaker === from).length;
  const exchanges = speakers.flatMap((from) =>
    speakers
      .filter((to) => to !== from)
      .map(
        (to): ExchangeRow => ({
          document,
          from_speaker: from,
          to_speaker: to,
          from_delegation: sideOf(from),
          to_delegation: sideOf(to),
          count: follows(from, to),
        }),
      ),
  );
  const topics = script.topics.map(([label, theme, first, next, printed], index): TopicRow => {
    const words = sum(utterances.slice(first, next));
    return {
      document,
      topic: index + 1,
      label,
      theme,
      start: utterances[first]!.start,
      end: utterances[next - 1]!.end,
      words,
      share: words / sum(utterances),
      minutes: null,
      minutes_basis: null,
      printed,
      cue: null,
    };
  });
  const rebuttals = script.rebuttals.map(([type, reply, target], index): RebuttalRow => {
    const [by, against] = [utterances[reply]!, utterances[target]!];
    return {
      document,
      rebuttal: index + 1,
      type,
      confidence: 0.8,
      speaker: by.speaker!,
      delegation: by.delegation,
      start: by.start,
      end: by.end,
      target_speaker: against.speaker!,
      target_delegation: against.delegation,
      target_start: against.start,
      target_end: against.end,
      cue: 'replied',
      reasons: 'reply verb: replied',
      text: 'No.',
      target_text: 'Yes.',
    };
  });
  return { documents, utterances, delegations, exchanges, topics, rebuttals };
}

export const joinTables = (parts: readonly ChartTables[]): ChartTables => ({
  documents: parts.flatMap(({ documents }) => documents),
  utterances: parts.flatMap(({ utterances }) => utterances),
  delegations: parts.flatMap(({ delegations }) => delegations),
  exchanges: parts.flatMap(({ exchanges }) => exchanges),
  topics: parts.flatMap(({ topics }) => topics),
  rebuttals: parts.flatMap(({ rebuttals }) => rebuttals),
});

const [dulles, mikoyan] = ['John Foster Dulles', 'Anastas I. Mikoyan'];

/** Two meetings after the pattern of the seeds, with fewer and rounder numbers. */
export const twoMeetings = joinTables([
  makeTables({
    document: 'frus1958-60v10p1-d62',
    date: '1959-01-16',
    title: '62. Memorandum of Conversation',
    subjects: 'US-Soviet Relations',
    spoken: [
      [dulles, 'US', 60],
      [mikoyan, 'USSR', 120],
      [dulles, 'US', 40],
      [mikoyan, 'USSR', 180],
      [null, null, 13, 'narration'],
      [null, null, 30],
      [dulles, 'US', 200],
      [mikoyan, 'USSR', 400],
      [dulles, 'US', 110],
      [mikoyan, 'USSR', 90],
    ],
    topics: [
      ["Mikoyan's reception and impressions of his visit", 'courtesies', 0, 2, true],
      ['Propaganda', null, 2, 4, true],
      ['Berlin and Germany', 'berlin-germany', 4, 5, false],
      ['China and Taiwan; United States position in the Western Pacific', 'far-east', 5, 8, true],
      ['Iran', 'near-east', 8, 10, true],
    ],
    rebuttals: [
      ['denial', 2, 1],
      ['rejection', 3, 2],
      ['counter', 7, 6],
      ['correction', 9, 8],
    ],
  }),
  makeTables({
    document: 'frus1961-63v05-d253',
    date: null,
    title: '253. Memorandum of Conversation',
    subjects: null,
    spoken: [
      ['Foreign Minister Gromyko', 'USSR', 280],
      ['The President', 'US', 190],
      ['Foreign Minister Gromyko', 'USSR', 140],
    ],
    topics: [
      ['Peaceful coexistence', 'courtesies', 0, 1, true],
      ['Laos, Berlin, Cuba', 'berlin-germany', 1, 3, true],
    ],
    rebuttals: [['denial', 2, 0]],
  }),
]);

const states = [
  'US',
  'USSR',
  'UK',
  'France',
  'FRG',
  'Ruritania',
  'Kingdom of the Two Sicilies and Jerusalem',
  null,
];

/** Fifteen speakers with long names, from many sides, each speaking twice. */
export const crowdedMeeting = makeTables({
  document: 'frus1969-76ve15p2Ed2-d1234',
  date: '1972-05-31',
  title:
    'Memorandum of a Conversation Between Many Ambassadors at Once, Palais des Nations, Geneva, in the Morning',
  subjects: null,
  spoken: Array.from({ length: 30 }, (_, index) => {
    const name = `Ambassador Extraordinary von und zu Hohenstein ${(index % 15) + 1}`;
    return [name, states[(index % 15) % states.length] ?? null, 10 + ((index * 37) % 90)] as const;
  }),
  topics: Array.from(
    { length: 15 },
    (_, index) =>
      [
        `Point ${index + 1} of the agenda, with reservations of several delegations, and the replies to them`,
        index % 4 === 0 ? null : `theme-of-some-length-${index}`,
        index * 2,
        index * 2 + 2,
        true,
      ] as const,
  ),
  rebuttals: Array.from({ length: 20 }, (_, index) => ['denial', index + 5, index] as const),
});

/** Thirty short meetings. */
export const thirtyMeetings = joinTables(
  Array.from({ length: 30 }, (_, index) =>
    makeTables({
      document: `frus1955-57v26-d${index + 1}`,
      date: '1956-02-04',
      title: null,
      subjects: 'Unification of Germany; Disarmament; and Other Subjects of Mutual Interest',
      spoken: [
        ['Mr. A', 'US', 20 + index],
        ['Mr. B', index % 2 === 0 ? 'FRG' : 'Ruritania', 90 - index],
        [null, null, index % 5],
      ],
      topics: [['Germany', index % 3 === 0 ? null : 'berlin-germany', 0, 2, true]],
      rebuttals: [['counter', 1, 0]],
    }),
  ),
);

export const noTables: ChartTables = joinTables([]);
