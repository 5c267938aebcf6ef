// Fits data/rebuttal-weights.csv on annotated memoranda and prints what a meeting left out of the fit would score.
//   node scripts/fit-rebuttals.mjs GOLD_DIR [--write]
// Needs the built package (npm run build). Logistic regression with an L2 penalty over pairs of
// turns; turns are memcon's own, so the fit knows its mistakes. The threshold is the best for F1, chosen without the
// meeting it is used on.
import { writeFileSync } from 'node:fs';
import { LOOK_BACK, measureClimate, measureRebuttal } from '../dist/analysis/rebuttal-features.js';
import { readTurns } from '../dist/analysis/turn-texts.js';
import { scoreFeatures } from '../dist/analysis/weights.js';
import { ascend } from './fit/ascend.mjs';
import { readGold } from './fit/gold.mjs';

const PENALTY = 1;
const STEPS = 300;

function prepare({ analysis, annotation, startOf }) {
  const { memorandum, participants, utterances, turns } = analysis;
  const texts = readTurns(memorandum, participants, utterances, turns);
  const at = (unit) => turns.findLastIndex(({ span }) => span.start <= startOf(unit) + 2);
  const gold = annotation.rebuttals.map(([reply, target, type, certainty]) => ({
    reply: at(reply),
    target: at(target),
    type,
    certainty,
  }));
  const climate = measureClimate(texts);
  const pairs = [];
  texts.forEach((reply, index) => {
    for (let target = index - 1; target >= Math.max(0, index - LOOK_BACK); target--) {
      if (texts[target].turn.speaker === reply.turn.speaker) continue;
      const features = measureRebuttal(reply, texts[target], index - target, climate);
      const annotated = gold.some((pair) => pair.reply === index && pair.target === target);
      pairs.push({ reply: index, target, annotated, features });
    }
  });
  return { id: memorandum.id, pairs, gold };
}

const meetings = readGold(process.argv[2]).map(prepare);
const names = ['intercept', ...Object.keys(meetings.flatMap(({ pairs }) => pairs)[0].features)];
const penalty = Object.fromEntries(names.map((name) => [name, name === 'intercept' ? 0.01 : PENALTY]));
const logistic = (score) => 1 / (1 + Math.exp(-score));

const fitWeights = (chosen, begin, steps) =>
  ascend(names, penalty, begin, steps, (weights, gradient) => {
    for (const { annotated, features } of chosen.flatMap(({ pairs }) => pairs)) {
      const error = (annotated ? 1 : 0) - logistic(scoreFeatures(weights, features));
      gradient.set('intercept', gradient.get('intercept') + error);
      for (const name in features) gradient.set(name, gradient.get(name) + error * features[name]);
    }
  });

/** The best target of each reply with its probability. */
function predict(weights, { pairs }) {
  const best = new Map();
  for (const pair of pairs) {
    const probability = logistic(scoreFeatures(weights, pair.features));
    if (probability > (best.get(pair.reply)?.probability ?? 0))
      best.set(pair.reply, { ...pair, probability });
  }
  return [...best.values()];
}

const evaluate = (results, threshold) => {
  let found = 0,
    hit = 0,
    gold = 0;
  for (const { meeting, candidates } of results) {
    const kept = candidates.filter(({ probability }) => probability >= threshold);
    found += kept.length;
    hit += kept.filter(({ annotated }) => annotated).length;
    gold += meeting.gold.length;
  }
  return {
    precision: found === 0 ? 1 : hit / found,
    recall: hit / gold,
    f1: (2 * hit) / (found + gold),
    found,
  };
};
const thresholds = Array.from({ length: 60 }, (_, index) => 0.1 + index / 100);
const bestThreshold = (results) =>
  thresholds.reduce((best, t) => (evaluate(results, t).f1 > evaluate(results, best).f1 ? t : best));
const percent = (share) => `${(100 * share).toFixed(1)} %`;

const weights = fitWeights(meetings, new Map([['intercept', -2]]), STEPS);
for (const [name, weight] of weights) console.log(name.padEnd(16), weight.toFixed(3));
const fitted = meetings.map((meeting) => ({ meeting, candidates: predict(weights, meeting) }));
const threshold = bestThreshold(fitted);
const results = meetings.map((meeting) => {
  const others = meetings.filter((other) => other !== meeting);
  const own = fitWeights(others, weights, STEPS / 2);
  return {
    meeting,
    candidates: predict(own, meeting),
    threshold: bestThreshold(others.map((other) => ({ meeting: other, candidates: predict(own, other) }))),
  };
});
const print = (label, { precision, recall, f1, found }) =>
  console.log(
    `${label}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}, ${found} pairs`,
  );
print(`fitted, threshold ${threshold.toFixed(2)}`, evaluate(fitted, threshold));
print(
  'left out, threshold of the others',
  evaluate(
    results.map((result) => ({
      ...result,
      candidates: result.candidates.filter(({ probability }) => probability >= result.threshold),
    })),
    0,
  ),
);
const common = bestThreshold(results);
print(`left out, best single threshold ${common.toFixed(2)}`, evaluate(results, common));
const ranked = results.flatMap(({ candidates }) => candidates).sort((a, b) => b.probability - a.probability);
for (const size of [5, 10, 25, 50])
  console.log(
    `left out, precision at ${size}: ${percent(ranked.slice(0, size).filter(({ annotated }) => annotated).length / size)}`,
  );
if (process.argv.includes('--write')) {
  const rows = [...weights].map(([name, weight]) => `${name},${weight.toFixed(3)}`);
  const head = [
    'feature,weight',
    '# Fitted by scripts/fit-rebuttals.mjs on annotated memoranda. threshold: least probability of a pair that is shown.',
  ];
  writeFileSync(
    new URL('../data/rebuttal-weights.csv', import.meta.url),
    [...head, ...rows, `threshold,${threshold.toFixed(2)}`, ''].join('\n'),
  );
}
