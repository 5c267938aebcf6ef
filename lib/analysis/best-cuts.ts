/** Longest stretch, in units, that is searched as a whole; a longer text is cut window by window. */
export const WINDOW = 1000;

/** Scores of all segments that begin at `start` and end by `limit`; place `k` is for `k + 1` units. */
export type ScoresFrom = (start: number, limit: number) => Float64Array;

/**
 * The cuts with the highest sum of segment scores over units `from` to `limit`, exactly, by dynamic programming.
 * Time and scores read grow with the square of the units.
 *
 * @returns indexes at which a segment begins, `from` left out, in order
 */
export function findBestCuts(from: number, limit: number, scoresFrom: ScoresFrom): number[] {
  const size = limit - from;
  const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const origin = new Int32Array(size + 1);
  best[0] = 0;
  for (let start = 0; start < size; start++) {
    const scores = scoresFrom(from + start, limit);
    for (let end = start + 1; end <= size; end++) {
      const score = best[start]! + scores[end - start - 1]!;
      if (score > best[end]!) {
        best[end] = score;
        origin[end] = start;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = origin[size]!; at > 0; at = origin[at]!) cuts.push(from + at);
  return cuts.reverse();
}

/**
 * Cuts a text of any length: whole up to `WINDOW` units; a longer one in windows of that size, each beginning at the
 * last cut of the one before, so that time grows linearly beyond. No segment of such a text is longer than `WINDOW`.
 */
export function cutInWindows(
  from: number,
  limit: number,
  cutWindow: (from: number, limit: number) => readonly number[],
): number[] {
  const cuts: number[] = [];
  for (let start = from; start < limit; ) {
    const end = Math.min(limit, start + WINDOW);
    const found = cutWindow(start, end);
    cuts.push(...found);
    if (end === limit) break;
    const last = found.at(-1);
    // A cut in the window's first half would make the next one read most of it again.
    const next = last !== undefined && last - start > WINDOW / 2 ? last : end;
    if (next === end) cuts.push(end);
    start = next;
  }
  return cuts;
}
