import { countExchanges } from './analysis/exchanges.js';
import { pairRebuttals } from './analysis/rebuttals.js';
import { countDelegations, countSpeakers, countWords } from './analysis/shares.js';
import { segmentTopics } from './analysis/topics.js';
import { buildTurns } from './analysis/turns.js';
import { attribute } from './attribution/attribute.js';
import { failure, notice } from './messages.js';
import type { Analysis, Diagnostic, Memorandum, Participant, SpeakerShare, WordCounts } from './model.js';

/** Line on which the last block of the document ends, from 1. */
const countLines = ({ text, blocks }: Memorandum): number =>
  text.slice(0, blocks.at(-1)?.span.end ?? 0).split('\n').length;

/** Options of the pipeline; none is needed. */
export type AnalyzeOptions = Readonly<Record<string, never>>;

/** What a reader of the figures should know about this meeting. */
function diagnose(
  participants: readonly Participant[],
  speakers: readonly SpeakerShare[],
  words: WordCounts,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!participants.some(({ listed }) => listed)) found.push(notice('warning', null, 'no-participants'));
  participants.forEach(({ name, delegation }, index) => {
    if (delegation === null && speakers[index]!.utterances > 0)
      found.push(notice('warning', null, 'no-delegation', name));
  });
  const unknown = words.speech - words.attributed;
  if (unknown > 0) found.push(notice('warning', null, 'no-speaker', unknown));
  return found;
}

/**
 * The pipeline: who was there, who says what, and what follows from it. Pure: the memorandum is not changed.
 *
 * @throws MemconError `no-account` for a list of participants without an account, `not-a-memorandum` for a text with
 * no participants in which nobody is reported as speaking
 */
export function analyze(memorandum: Memorandum, _options: AnalyzeOptions = {}): Analysis {
  const { cast, utterances } = attribute(memorandum);
  const { participants } = cast.directory;
  const { path } = memorandum.source;
  if (utterances.length === 0 && participants.length > 0)
    throw failure('no-account', path, countLines(memorandum));
  const isHeaded = memorandum.title !== null || memorandum.date !== null || memorandum.attendance.length > 0;
  const heard = new Set(utterances.flatMap(({ speaker }) => speaker ?? []));
  // without any head, one "he said" makes a novel too
  if (!participants.some(({ listed }) => listed) && heard.size < (isHeaded ? 1 : 2)) {
    throw failure('not-a-memorandum', path);
  }
  const turns = buildTurns(utterances);
  const speakers = countSpeakers(participants, utterances, turns);
  const words = countWords(utterances);
  return {
    memorandum,
    participants,
    style: cast.style,
    utterances,
    words,
    turns,
    speakers,
    delegations: countDelegations(participants, speakers),
    exchanges: countExchanges(turns),
    topics: segmentTopics(memorandum, participants, utterances, turns),
    rebuttals: pairRebuttals(memorandum, participants, utterances, turns),
    diagnostics: [...memorandum.diagnostics, ...diagnose(participants, speakers, words)],
  };
}
