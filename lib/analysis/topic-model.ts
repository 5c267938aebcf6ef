import { type Features, scoreFeatures, type Weights, weightOf } from './weights.js';

/**
 * Every way of cutting a stretch of sentences, scored: a segmentation's score is the sum over its segments, plus, for
 * each but the first, what speaks for a cut there (a semi-Markov conditional random field, Sarawagi & Cohen 2004).
 */
export interface Lattice {
  /** What speaks for a segment beginning at each sentence; 0 for the first, which always begins one. */
  readonly openings: Float64Array;
  /** By first sentence: scores of the segments of 1, 2, 3 … sentences. */
  readonly segments: readonly Float64Array[];
}

/** Logarithms of the summed weight of all ways to cut what lies before, and from, each place. */
export interface PathSums {
  readonly before: Float64Array;
  readonly from: Float64Array;
}

/** Features of a segment of this many sentences. */
export const lengthFeatures = (length: number): Features => ({
  'length-1': length === 1 ? 1 : 0,
  'length-2': length === 2 ? 1 : 0,
  'length-3': length === 3 ? 1 : 0,
  'length-log': Math.log(length),
});

/** Cohesion scores are in nats; this many of them make the model's unit. */
export const COHESION_UNIT = 10;

/**
 * @param boundaries features of a topic beginning at each sentence
 * @param cohesion by first sentence, the cohesion of the segments of 1, 2, 3 … sentences, in nats
 */
export function buildLattice(
  weights: Weights,
  boundaries: readonly Features[],
  cohesion: readonly Float64Array[],
): Lattice {
  const lengths = boundaries.map((_, index) => {
    const features = lengthFeatures(index + 1);
    return Object.keys(features).reduce((sum, name) => sum + weightOf(weights, name) * features[name]!, 0);
  });
  const perNat = weightOf(weights, 'cohesion') / COHESION_UNIT;
  return {
    openings: Float64Array.from(boundaries, (features, index) =>
      index === 0 ? 0 : scoreFeatures(weights, features),
    ),
    segments: cohesion.map((scores) => scores.map((score, place) => perNat * score + lengths[place]!)),
  };
}

/** Logarithm of a sum of exponentials of `count` values, safe for large ones. */
function logSum(count: number, valueAt: (index: number) => number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) top = Math.max(top, valueAt(index));
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp(valueAt(index) - top);
  return top + Math.log(sum);
}

/** Sums over all segmentations, forwards and backwards. Quadratic in sentences. */
export function sumPaths({ openings, segments }: Lattice): PathSums {
  const size = segments.length;
  const before = new Float64Array(size + 1);
  const from = new Float64Array(size + 1);
  for (let end = 1; end <= size; end++) {
    before[end] = logSum(
      end,
      (start) => before[start]! + openings[start]! + segments[start]![end - start - 1]!,
    );
  }
  for (let start = size - 1; start >= 0; start--) {
    const scores = segments[start]!;
    from[start] =
      openings[start]! + logSum(size - start, (place) => scores[place]! + from[start + place + 1]!);
  }
  return { before, from };
}

/** Charge for each cut, in sentence pairs, so that a cut which changes nothing is not made. */
const CUT_PRICE = 0.1;

/**
 * The cuts with the least expected error under the model, the error being Pk (Beeferman, Berger & Lafferty 1999): of
 * all pairs of sentences half an expected segment apart, the share wrongly parted or wrongly joined. More
 * trustworthy than the single most probable segmentation, since it lets all of them vote. Quadratic in sentences.
 *
 * @returns indexes at which a topic begins, 0 left out, in order
 */
export function chooseCuts(lattice: Lattice): number[] {
  const { openings, segments } = lattice;
  const size = segments.length;
  if (size < 2) return [];
  const { before, from } = sumPaths(lattice);
  const total = from[0]!;
  let expected = 1;
  for (let at = 1; at < size; at++) expected += Math.exp(before[at]! + from[at]! - total);
  const reach = Math.max(2, Math.round(size / expected / 2));
  // gains[i]: by how much more likely than not sentences i and i + reach are in one segment, summed from the left
  const gains = new Float64Array(size + 1);
  const joined = new Float64Array(size);
  for (let start = 0; start < size; start++) {
    let ending = 0;
    for (let last = size - 1; last >= start; last--) {
      const score = openings[start]! + segments[start]![last - start]!;
      ending += Math.exp(before[start]! + score + from[last + 1]! - total);
      joined[last]! += ending;
    }
    const pair = start + reach < size ? 2 * joined[start + reach]! - 1 : 0;
    gains[start + 1] = gains[start]! + pair;
  }
  return bestCuts(size, (start, end) => (end - reach > start ? gains[end - reach]! - gains[start]! : 0));
}

function bestCuts(size: number, gain: (start: number, end: number) => number): number[] {
  const best = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const origin = new Int32Array(size + 1);
  best[0] = CUT_PRICE;
  for (let start = 0; start < size; start++) {
    for (let end = start + 1; end <= size; end++) {
      const score = best[start]! + gain(start, end) - CUT_PRICE;
      if (score > best[end]! + 1e-9) {
        best[end] = score;
        origin[end] = start;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = origin[size]!; at > 0; at = origin[at]!) cuts.push(at);
  return cuts.reverse();
}
