// Fits data/topic-weights.csv on annotated memoranda and prints what a meeting left out of the fit would score.
//   node scripts/fit-topics.mjs GOLD_DIR [--write]
// GOLD_DIR holds NAME.txt, NAME.units.jsonl and NAME.ann.json. Needs the built package (npm run build).
// Maximum conditional likelihood with an L2 penalty, each meeting weighed alike; the function is concave and the
// search deterministic. Sentences are read and attributed by memcon itself, so the fit knows its mistakes.
import { writeFileSync } from 'node:fs';
import { gatherEvidence } from '../dist/analysis/topic-cuts.js';
import {
  buildLattice,
  COHESION_UNIT,
  chooseCuts,
  lengthFeatures,
  sumPaths,
} from '../dist/analysis/topic-model.js';
import { findSections, maskNames } from '../dist/analysis/topic-sections.js';
import { readTopicUnits } from '../dist/analysis/topic-units.js';
import { ascend } from './fit/ascend.mjs';
import { readGold } from './fit/gold.mjs';
import { scoreCuts } from './fit/segmentation.mjs';

const PENALTY = 1;
const STEPS = 220;

function prepare({ analysis, annotation, startOf }) {
  const { memorandum, participants, utterances, turns } = analysis;
  const units = readTopicUnits(memorandum, utterances, turns);
  const at = (offset) =>
    Math.max(
      0,
      units.findLastIndex(({ span }) => span.start <= offset + 2),
    );
  const gold = [...new Set(annotation.topics.map(([unit]) => at(startOf(unit))))].filter(
    (index) => index > 0,
  );
  const { boundaries, cohesion } = gatherEvidence(units, maskNames(participants));
  const sections = findSections(units).map(({ start, end }) => ({
    start,
    boundaries: boundaries.slice(start, end),
    cohesion: cohesion(start, end),
    cuts: gold.filter((cut) => cut > start && cut < end).map((cut) => cut - start),
  }));
  return { id: memorandum.id, size: units.length, gold, sections };
}

const GOLD = process.argv[2];
const meetings = readGold(GOLD).map(prepare);
const features = Object.keys(meetings[0].sections[0].boundaries[0]);
const lengths = Object.keys(lengthFeatures(1));
const names = ['intercept', ...features, 'cohesion', ...lengths];
const prior = Object.fromEntries(
  names.map((name) => [name, name === 'intercept' ? 0.01 : name === 'cohesion' ? 0.05 : PENALTY]),
);

const add = (gradient, values, factor) => {
  for (const name in values) gradient.set(name, gradient.get(name) + factor * values[name]);
};
const segmentValues = (section, start, length) => ({
  cohesion: section.cohesion[start][length - 1] / COHESION_UNIT,
  ...lengthFeatures(length),
});
const openingValues = (section, start) => ({ intercept: 1, ...section.boundaries[start] });

/** Adds the gradient of the log probability of the annotated cuts. */
function addGradient(section, weights, gradient, factor) {
  const lattice = buildLattice(weights, section.boundaries, section.cohesion);
  const { before, from } = sumPaths(lattice);
  const size = section.boundaries.length;
  const edges = [0, ...section.cuts, size];
  edges.slice(0, -1).forEach((start, index) => {
    add(gradient, segmentValues(section, start, edges[index + 1] - start), factor);
    if (start > 0) add(gradient, openingValues(section, start), factor);
  });
  for (let start = 0; start < size; start++) {
    if (start > 0)
      add(gradient, openingValues(section, start), -factor * Math.exp(before[start] + from[start] - from[0]));
    for (let length = 1; start + length <= size; length++) {
      const score =
        before[start] + lattice.openings[start] + lattice.segments[start][length - 1] + from[start + length];
      const probability = Math.exp(score - from[0]);
      if (probability > 1e-6) add(gradient, segmentValues(section, start, length), -factor * probability);
    }
  }
}

const fitWeights = (chosen, begin, steps) =>
  ascend(names, prior, begin, steps, (weights, gradient) => {
    for (const { sections } of chosen) {
      const topics = 1 + sections.reduce((sum, { cuts }) => sum + cuts.length, 0);
      for (const section of sections) addGradient(section, weights, gradient, 7 / topics);
    }
  });
const predict = (weights, { sections }) =>
  sections
    .flatMap(({ start, boundaries, cohesion }) => [
      start,
      ...chooseCuts(buildLattice(weights, boundaries, cohesion)).map((cut) => start + cut),
    ])
    .filter((cut) => cut > 0);

const start = new Map(names.map((name) => [name, name === 'intercept' ? -3 : name === 'cohesion' ? 2 : 0]));
const weights = fitWeights(meetings, start, STEPS);
const show = (label, weightsOf) => {
  const scores = meetings.map((meeting) => ({
    meeting,
    ...scoreCuts(meeting.size, meeting.gold, predict(weightsOf(meeting), meeting)),
  }));
  const mean = (key) =>
    ((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length).toFixed(1);
  if (label === 'left out')
    for (const { meeting, pk, wd, b, topics } of scores)
      console.log(
        meeting.id.padEnd(26),
        [pk, wd, b].map((x) => (100 * x).toFixed(1).padStart(6)).join(''),
        `  ${topics}/${meeting.gold.length + 1}`,
      );
  console.log(`${label}: Pk ${mean('pk')} %, WindowDiff ${mean('wd')} %, boundary similarity ${mean('b')} %`);
};
for (const [name, weight] of weights) console.log(name.padEnd(16), weight.toFixed(3));
show('fitted', () => weights);
const without = new Map(
  meetings.map((meeting) => [
    meeting,
    fitWeights(
      meetings.filter((other) => other !== meeting),
      weights,
      STEPS / 3,
    ),
  ]),
);
show('left out', (meeting) => without.get(meeting));
if (process.argv.includes('--write')) {
  const rows = [...weights].map(([name, weight]) => `${name},${weight.toFixed(3)}`);
  writeFileSync(
    new URL('../data/topic-weights.csv', import.meta.url),
    ['feature,weight', '# Fitted by scripts/fit-topics.mjs on annotated memoranda.', ...rows, ''].join('\n'),
  );
}
