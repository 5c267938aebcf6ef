import { nameTheme } from '../analysis/themes.js';
import type { Analysis, Utterance } from '../model.js';
import { topicMinutes } from '../tables/tabulate.js';
import { type Anchors, indexPeople, type SideClass } from './anchors.js';
import { type Content, type Html, html } from './html.js';
import { linkTo, renderTable } from './table.js';
import { formatCount, formatShare } from './wording.js';

const number = (label: string) => ({ label, numeric: true });

/** A name with the colour of its side before it, and the side in words for those who do not see the colour. */
export const chip = (sideClass: SideClass, delegation: string | null, label: Content): Html =>
  html`<span class="chip ${sideClass(delegation)}"></span><bdi>${label}</bdi>`;

/** The first passage that answers a question, as an anchor. */
const firstWhere = (
  { utterances }: Analysis,
  anchors: Anchors,
  test: (utterance: Utterance) => boolean,
): string | null => {
  const found = utterances.find(test);
  return found === undefined ? null : anchors.utterance(found.id);
};

/** Everybody in the room and what they are recorded as saying. */
export function renderParticipants(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const rows = analysis.participants.map((person, index) => {
    const counted = analysis.speakers[index]!;
    const first = firstWhere(analysis, anchors, ({ speaker }) => speaker === person.id);
    const name = html`<span id="${anchors.participant(person.id)}" data-name="${person.name}">${chip(sideClass, person.delegation, person.name)}</span>`;
    return [
      person.listed ? name : html`${name} <span class="quiet">(not in the list)</span>`,
      person.role ?? '',
      person.delegation ?? 'not known',
      linkTo(first, formatCount(counted.words)),
      first === null ? '' : formatShare(counted.share),
      first === null ? '' : formatCount(counted.turns),
      linkTo(first, first === null ? '' : 'first passage'),
    ];
  });
  return renderTable(
    anchors.section('people'),
    'Participants. Words are the note-taker’s, not speaking time; shares are of the words with a known speaker.',
    [
      { label: 'Name' },
      { label: 'Role' },
      { label: 'Delegation' },
      number('Words'),
      number('Share'),
      number('Turns'),
      { label: 'Text' },
    ],
    rows,
  );
}

/** What each side is recorded as saying, and what is nobody's: the rows add up to all words of the account. */
export function renderDelegations(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const { words } = analysis;
  const people = indexPeople(analysis.participants);
  const ofAll = (part: number) => (words.words === 0 ? '' : formatShare(part / words.words));
  const sides = analysis.delegations.map(({ delegation, speakers, turns, words: own, share }) => {
    const first = firstWhere(
      analysis,
      anchors,
      ({ speaker }) => speaker !== null && (people.get(speaker)?.delegation ?? null) === delegation,
    );
    return [
      chip(sideClass, delegation, delegation ?? 'side not known'),
      formatCount(speakers),
      formatCount(turns),
      linkTo(first, formatCount(own)),
      formatShare(share),
      ofAll(own),
    ];
  });
  const rest = (label: string, count: number, test: (utterance: Utterance) => boolean) => [
    label,
    '',
    '',
    linkTo(firstWhere(analysis, anchors, test), formatCount(count)),
    '',
    ofAll(count),
  ];
  return renderTable(
    anchors.section('delegations'),
    'Words of the account by what became of them: the note-taker’s words, not speaking time.',
    [
      { label: 'Delegation' },
      number('Speakers'),
      number('Turns'),
      number('Words'),
      number('Share of attributed words'),
      number('Share of all words'),
    ],
    [
      ...sides,
      rest(
        'speech, speaker not known',
        words.speech - words.attributed,
        ({ kind, speaker }) => kind === 'speech' && speaker === null,
      ),
      rest('narration', words.narration, ({ kind }) => kind === 'narration'),
      rest('the editors', words.editorial, ({ kind }) => kind === 'editorial'),
    ],
  );
}

/** The topics in reading order. */
export function renderTopics(analysis: Analysis, anchors: Anchors): Html {
  const minutes = analysis.topics.map((topic) => topicMinutes(analysis, topic));
  const hasMinutes = minutes.some((value) => value !== null);
  const rows = analysis.topics.map((topic, index) => [
    linkTo(anchors.topic(topic.n), topic.n),
    topic.printed ? topic.label : html`${topic.label} <span class="quiet">(not printed here)</span>`,
    topic.theme === null ? '' : nameTheme(topic.theme),
    formatCount(topic.words),
    formatShare(topic.share),
    ...(hasMinutes ? [`${Math.round(minutes[index] ?? 0)}`] : []),
    topic.cue ?? html`<span class="quiet">word use alone</span>`,
  ]);
  return renderTable(
    anchors.section('topics'),
    `Topics in reading order: words of the account in each stretch${hasMinutes ? ', and the meeting’s clock time shared out by words' : ''}.`,
    [
      number('No.'),
      { label: 'Topic' },
      { label: 'Theme' },
      number('Words'),
      number('Share'),
      ...(hasMinutes ? [number('Minutes')] : []),
      { label: 'Announced by' },
    ],
    rows,
  );
}

/** Who takes the turn after whom; each count leads to the first such place. */
export function renderExchanges(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const { exchanges, turns } = analysis;
  const people = indexPeople(analysis.participants);
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  const rows = speakers.map((from) => [
    chip(sideClass, people.get(from)?.delegation ?? null, nameOf(from)),
    ...speakers.map((to) => {
      const count = exchanges.find((pair) => pair.from === from && pair.to === to)?.count ?? 0;
      const first = turns.find(
        (turn, index) => turn.follows !== null && turn.speaker === to && turns[index - 1]?.speaker === from,
      );
      const opening = first?.utterances[0];
      return linkTo(opening === undefined ? null : anchors.utterance(opening), count === 0 ? '–' : count);
    }),
  ]);
  return renderTable(
    anchors.section('exchanges'),
    'Who takes the turn (column) after whom (row): turn changes counted; the links lead to the first of them.',
    [{ label: 'After' }, ...speakers.map((id) => number(nameOf(id)))],
    rows,
  );
}
