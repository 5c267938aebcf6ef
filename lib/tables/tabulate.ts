import { nameTheme } from '../analysis/themes.js';
import type { Analysis, Span, TopicSegment } from '../model.js';
import type { Tables } from './contracts.js';

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

/** Six decimals: enough for any share, the same digits on every machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const clockMinutes = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Minutes between beginning and end on the same day; null unless both are known and in order. */
export function meetingMinutes({ startTime, endTime }: Analysis['memorandum']): number | null {
  if (startTime === null || endTime === null) return null;
  const minutes = clockMinutes(endTime) - clockMinutes(startTime);
  return minutes > 0 ? minutes : null;
}

/**
 * Minutes of the clock for a topic, by its words. Null without a clock, and for every topic of a meeting of which the
 * editors left something out: the clock covers what is not printed, and nobody knows how long that took.
 */
export function topicMinutes(
  { memorandum, topics, utterances }: Analysis,
  { share }: TopicSegment,
): number | null {
  const minutes = meetingMinutes(memorandum);
  const whole =
    topics.every(({ printed }) => printed) && utterances.every(({ kind }) => kind !== 'editorial');
  return minutes === null || !whole || share === 0 ? null : Math.round(minutes * share * 10) / 10;
}

/** The rows of one meeting, in text order. */
export function tabulateOne(analysis: Analysis): Tables {
  const { memorandum } = analysis;
  const document = memorandum.id;
  const person = new Map(analysis.participants.map((participant) => [participant.id, participant]));
  const nameOf = (id: string): string => person.get(id)?.name ?? id;
  const sideOf = (id: string): string | null => person.get(id)?.delegation ?? null;
  const turnOf = new Map(
    analysis.turns.flatMap(({ n, utterances }) => utterances.map((id) => [id, n] as const)),
  );
  const quote = ({ start, end }: Span): string => memorandum.text.slice(start, end);
  const minutes = meetingMinutes(memorandum);

  return {
    documents: [
      {
        document,
        title: memorandum.title,
        number: memorandum.number,
        date: memorandum.date,
        start_time: memorandum.startTime,
        end_time: memorandum.endTime,
        minutes,
        place: memorandum.place,
        subjects: list(memorandum.subjects),
        style: analysis.style,
        words: analysis.words.words,
        speech_words: analysis.words.speech,
        attributed_words: analysis.words.attributed,
        narration_words: analysis.words.narration,
        participants: analysis.participants.filter(({ listed }) => listed).length,
        speakers: analysis.speakers.filter(({ utterances }) => utterances > 0).length,
        turns: analysis.turns.length,
        topics: analysis.topics.length,
        rebuttals: analysis.rebuttals.length,
        source: memorandum.source.path,
        sha256: memorandum.source.sha256,
      },
    ],
    participants: analysis.participants.map((participant, index) => {
      const { utterances, turns, words, share } = analysis.speakers[index]!;
      return {
        document,
        participant: participant.id,
        name: participant.name,
        role: participant.role,
        delegation: participant.delegation,
        listed: participant.listed,
        aliases: list(participant.aliases),
        utterances,
        turns,
        words,
        share: rounded(share),
      };
    }),
    utterances: analysis.utterances.map((utterance) => ({
      document,
      utterance: utterance.id,
      turn: turnOf.get(utterance.id) ?? null,
      paragraph: utterance.paragraph,
      page: utterance.page,
      kind: utterance.kind,
      speaker: utterance.speaker === null ? null : nameOf(utterance.speaker),
      delegation: utterance.speaker === null ? null : sideOf(utterance.speaker),
      start: utterance.span.start,
      end: utterance.span.end,
      words: utterance.words,
      act: utterance.act,
      mode: utterance.mode,
      cue: utterance.evidence.cue === null ? null : quote(utterance.evidence.cue),
      rule: utterance.evidence.rule,
      confidence: rounded(utterance.evidence.confidence),
      text: quote(utterance.span),
    })),
    turns: analysis.turns.map((turn) => ({
      document,
      turn: turn.n,
      speaker: nameOf(turn.speaker),
      delegation: sideOf(turn.speaker),
      start: turn.span.start,
      end: turn.span.end,
      utterances: turn.utterances.length,
      words: turn.words,
    })),
    delegations: analysis.delegations.map((delegation) => ({
      document,
      ...delegation,
      share: rounded(delegation.share),
    })),
    exchanges: analysis.exchanges.map(({ from, to, count }) => ({
      document,
      from_speaker: nameOf(from),
      to_speaker: nameOf(to),
      from_delegation: sideOf(from),
      to_delegation: sideOf(to),
      count,
    })),
    topics: analysis.topics.map((topic) => ({
      document,
      topic: topic.n,
      label: topic.label,
      theme: topic.theme === null ? null : nameTheme(topic.theme),
      start: topic.span.start,
      end: topic.span.end,
      words: topic.words,
      share: rounded(topic.share),
      minutes: topicMinutes(analysis, topic),
      minutes_basis: topicMinutes(analysis, topic) === null ? null : 'clock',
      printed: topic.printed,
      cue: topic.cue,
    })),
    rebuttals: analysis.rebuttals.map((pair) => ({
      document,
      rebuttal: pair.n,
      type: pair.type,
      confidence: rounded(pair.confidence),
      speaker: nameOf(pair.speaker),
      delegation: sideOf(pair.speaker),
      start: pair.span.start,
      end: pair.span.end,
      target_speaker: nameOf(pair.targetSpeaker),
      target_delegation: sideOf(pair.targetSpeaker),
      target_start: pair.target.start,
      target_end: pair.target.end,
      cue: pair.cue,
      reasons: pair.reasons.join('; '),
      text: quote(pair.span),
      target_text: quote(pair.target),
    })),
    diagnostics: analysis.diagnostics.map(({ code, severity, message, span }) => ({
      document,
      code,
      severity,
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  };
}

/** The rows of a set of meetings, in the order given. */
export function tabulate(analyses: readonly Analysis[]): Tables {
  const parts = analyses.map(tabulateOne);
  const all = <K extends keyof Tables>(name: K): Tables[K] =>
    parts.flatMap((part) => part[name] as []) as Tables[K];
  return {
    documents: all('documents'),
    participants: all('participants'),
    utterances: all('utterances'),
    turns: all('turns'),
    delegations: all('delegations'),
    exchanges: all('exchanges'),
    topics: all('topics'),
    rebuttals: all('rebuttals'),
    diagnostics: all('diagnostics'),
  };
}
