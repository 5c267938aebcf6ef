import { countExchanges } from './analysis/exchanges.js';
import { countDelegations, countSpeakers, countWords } from './analysis/shares.js';
import { buildTurns } from './analysis/turns.js';
import { attribute } from './attribution/attribute.js';
import type { Analysis, Memorandum } from './model.js';

/** Options of the pipeline; none is needed. */
export type AnalyzeOptions = Readonly<Record<string, never>>;

/** The pipeline: who was there, who says what, and what follows from it. Pure: the memorandum is not changed. */
export function analyze(memorandum: Memorandum, _options: AnalyzeOptions = {}): Analysis {
  const { cast, utterances } = attribute(memorandum);
  const { participants } = cast.directory;
  const turns = buildTurns(utterances);
  const speakers = countSpeakers(participants, utterances, turns);
  return {
    memorandum,
    participants,
    style: cast.style,
    utterances,
    words: countWords(utterances),
    turns,
    speakers,
    delegations: countDelegations(participants, speakers),
    exchanges: countExchanges(turns),
    topics: [],
    rebuttals: [],
    diagnostics: [...memorandum.diagnostics],
  };
}
