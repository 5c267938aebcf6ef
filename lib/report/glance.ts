import { orderDelegations } from '../charts/palette.js';
import type { Analysis, RebuttalType } from '../model.js';
import type { Anchors, SideClass } from './anchors.js';
import { type Content, type Html, html, join } from './html.js';
import { chip } from './meeting-tables.js';
import { linkTo } from './table.js';
import { formatCount, formatNumber, formatShare, LABEL, shorten } from './wording.js';

/** More than these are told by their number. */
const NAMED = 6;

/** The four questions a reader comes with, answered for one meeting in a few words, each linked to its passages. */
export interface Glance {
  readonly room: Html;
  readonly recorded: Html;
  readonly topics: Html;
  readonly disputes: Html;
}

const counted = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

function tellRoom({ participants, speakers }: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  if (participants.length === 0) return html`Nobody is named.`;
  const listed = participants.filter((person) => person.listed);
  const people = linkTo(
    anchors.section('people'),
    listed.length === 0
      ? formatNumber(participants.length, 'person is named', 'people are named')
      : formatNumber(listed.length, 'person is listed', 'people are listed'),
  );
  const counts = counted(participants.map(({ delegation }) => delegation));
  const sides = orderDelegations([...counts.keys()]).map(
    (side) =>
      html`<span class="nowrap">${chip(sideClass, side, side ?? 'side not known')} ${counts.get(side)!}</span>`,
  );
  const voices = speakers.filter(({ utterances }) => utterances > 0).length;
  return html`${people}: ${join(sides, ', ')}; ${voices === 0 ? 'nobody is' : formatNumber(voices, 'is', 'are')} recorded as speaking.`;
}

function tellRecorded(analysis: Analysis, anchors: Anchors, sideClass: SideClass): Html {
  const { words, utterances } = analysis;
  const people = new Map(analysis.participants.map(({ id, delegation }) => [id, delegation]));
  const order = orderDelegations(analysis.delegations.map(({ delegation }) => delegation));
  const sides = [...analysis.delegations]
    .sort((a, b) => order.indexOf(a.delegation) - order.indexOf(b.delegation))
    .filter((side) => side.words > 0)
    .map(({ delegation, words: own, share }) => {
      const first = utterances.find(
        ({ speaker }) => speaker !== null && (people.get(speaker) ?? null) === delegation,
      );
      const number = linkTo(
        first === undefined ? null : anchors.utterance(first.id),
        `${formatCount(own)} words`,
      );
      return html`<span class="nowrap">${chip(sideClass, delegation, delegation ?? 'side not known')} ${number}</span> (${formatShare(share)})`;
    });
  const unknown = words.speech - words.attributed;
  const first = utterances.find(({ kind, speaker }) => kind === 'speech' && speaker === null);
  const rest =
    words.speech === 0
      ? html`No speech is recorded.`
      : unknown === 0
        ? html`All speech has a known speaker.`
        : html`${linkTo(first === undefined ? null : anchors.utterance(first.id), formatNumber(unknown, 'word'))} more (${formatShare(unknown / words.speech)} of the speech) are nobody’s: it is not known who speaks.`;
  return sides.length === 0 ? rest : html`${join(sides, ', ')}. ${rest}`;
}

function tellTopics({ topics }: Analysis, anchors: Anchors): Html {
  if (topics.length === 0) return html`No topics were told apart.`;
  const longest = [...topics]
    .filter(({ printed }) => printed)
    .sort((a, b) => b.words - a.words || a.n - b.n)
    .slice(0, 3)
    .map(
      ({ n, label, share }) =>
        html`${linkTo(anchors.topic(n), shorten(label, LABEL))} (${formatShare(share)})`,
    );
  const unprinted = topics.filter(({ printed }) => !printed).length;
  const left =
    unprinted === 0 ? null : ` ${formatNumber(unprinted, 'more is', 'more are')} left out by the editors.`;
  const printed = topics.length - unprinted;
  if (printed === 0) return html`Nothing is printed here.${left}`;
  const many = printed > longest.length ? ', the longest' : '';
  return html`${linkTo(anchors.section('topics'), formatNumber(printed, 'topic'))}${many}: ${join(longest, '; ')}.${left}`;
}

function tellDisputes({ rebuttals }: Analysis, anchors: Anchors): Html {
  if (rebuttals.length === 0) return html`No passage was found that disputes another.`;
  const plurals: Readonly<Record<RebuttalType, string>> = {
    denial: 'denials',
    rejection: 'rejections',
    counter: 'counters',
    correction: 'corrections',
  };
  const types = [...counted(rebuttals.map(({ type }) => type))].map(([type, count]) =>
    formatNumber(count, type, plurals[type]),
  );
  const numbers = [...rebuttals]
    .sort((a, b) => b.confidence - a.confidence || a.n - b.n)
    .slice(0, NAMED)
    .map(({ n }): Content => linkTo(anchors.rebuttal(n), n));
  return html`${linkTo(anchors.section('rebuttals'), formatNumber(rebuttals.length, 'candidate'))}: ${types.join(', ')}.${rebuttals.length > NAMED ? html` Surest: nos. ${join(numbers, ', ')}.` : null}`;
}

export const takeGlance = (analysis: Analysis, anchors: Anchors, sideClass: SideClass): Glance => ({
  room: tellRoom(analysis, anchors, sideClass),
  recorded: tellRecorded(analysis, anchors, sideClass),
  topics: tellTopics(analysis, anchors),
  disputes: tellDisputes(analysis, anchors),
});

export const questions: Readonly<Record<keyof Glance, string>> = {
  room: 'Who was in the room',
  recorded: 'How much each side is recorded as saying',
  topics: 'On what',
  disputes: 'Where they contradicted each other',
};
