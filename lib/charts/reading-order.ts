import type { UtteranceRow } from '../tables/contracts.js';

/** A stretch of speech by one speaker without interruption; places are words of the account before it. */
export interface Run {
  /** null when it is not known who speaks. */
  readonly speaker: string | null;
  readonly delegation: string | null;
  readonly from: number;
  readonly to: number;
}

/** Words of the account, the editors' and the narration included. */
export const countAccount = (utterances: readonly UtteranceRow[]): number =>
  utterances.reduce((sum, { words }) => sum + words, 0);

const sameSpeaker = (a: Run, b: Run): boolean => a.speaker === b.speaker && a.delegation === b.delegation;
/** Members of one side, or speech of nobody known. */
export const sameSide = (a: Run, b: Run): boolean =>
  (a.speaker === null) === (b.speaker === null) && a.delegation === b.delegation;

/**
 * Speech in reading order, in runs of what belongs together; narration and editorial matter are the gaps between
 * the runs of one document.
 */
export function buildRuns(utterances: readonly UtteranceRow[], together = sameSpeaker): Run[] {
  const runs: Run[] = [];
  let place = 0;
  for (const { kind, speaker, delegation, words } of utterances) {
    const from = place;
    place += words;
    if (kind !== 'speech' || words === 0) continue;
    const run = { speaker, delegation, from, to: place };
    const last = runs.at(-1);
    if (last?.to === from && together(last, run)) runs[runs.length - 1] = { ...last, to: place };
    else runs.push(run);
  }
  return runs;
}

/** How many words of the account stand before an offset of the text; within an utterance, by its characters. */
export type CountWordsBefore = (offset: number) => number;

/** Sums up the account once, so that each offset takes a binary search; utterances in text order. */
export function indexWords(utterances: readonly UtteranceRow[]): CountWordsBefore {
  const before = [0];
  for (const { words } of utterances) before.push(before.at(-1)! + words);
  return (offset) => {
    let low = 0;
    let high = utterances.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offset < utterances[middle]!.end) high = middle;
      else low = middle + 1;
    }
    const utterance = utterances[low];
    if (utterance === undefined) return before[low]!;
    const { start, end, words } = utterance;
    return before[low]! + (end > start ? (words * Math.max(0, offset - start)) / (end - start) : 0);
  };
}
