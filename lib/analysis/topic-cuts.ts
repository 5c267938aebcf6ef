import type { Span } from '../model.js';
import { cutInWindows } from './best-cuts.js';
import { CONCENTRATION, cohesionScorer, numberTerms } from './cohesion.js';
import { stemContent } from './stems.js';
import { measureBoundaries } from './topic-features.js';
import { buildLattice, chooseCuts } from './topic-model.js';
import { findSections } from './topic-sections.js';
import type { TopicUnit } from './topic-units.js';
import { type Features, loadWeights } from './weights.js';

const weights = loadWeights('topic-weights.csv');

/** What the model is told about a text: evidence for a topic at each unit, and the cohesion of every stretch. */
export interface TopicEvidence {
  readonly boundaries: readonly Features[];
  /** Cohesion, in nats, of the segments that begin at `from` + index, up to `limit`. */
  readonly cohesion: (from: number, limit: number) => Float64Array[];
}

export function gatherEvidence(units: readonly TopicUnit[], masked: ReadonlySet<string>): TopicEvidence {
  const stems = stemContent(
    units.map(({ text }) => text),
    masked,
  );
  const scoresFrom = cohesionScorer(numberTerms(stems), CONCENTRATION);
  return {
    boundaries: measureBoundaries(units, stems),
    cohesion: (from, limit) =>
      Array.from({ length: limit - from }, (_, index) => scoresFrom(from + index, limit)),
  };
}

/**
 * The topics as ranges of units: those the page keeps apart, each cut further where the model (`topic-weights.csv`)
 * finds a shift.
 */
export function cutTopics(units: readonly TopicUnit[], masked: ReadonlySet<string>): Span[] {
  const { boundaries, cohesion } = gatherEvidence(units, masked);
  const starts = findSections(units).flatMap(({ start, end }) => [
    start,
    ...cutInWindows(start, end, (from, limit) =>
      chooseCuts(buildLattice(weights, boundaries.slice(from, limit), cohesion(from, limit))).map(
        (cut) => from + cut,
      ),
    ),
  ]);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? units.length }));
}
