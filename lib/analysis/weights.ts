import { loadList } from '../text/lists.js';

/** Weights of a linear model by feature name, as fitted by the script named at the head of the file. */
export type Weights = ReadonlyMap<string, number>;

/** Named evidence; an absent feature counts 0. */
export type Features = Readonly<Record<string, number>>;

/** @throws Error when the file is missing or a weight is no number. */
export function loadWeights(name: string): Weights {
  return new Map(
    loadList(name, ['feature', 'weight']).map(({ feature, weight }) => {
      const value = Number(weight);
      if (!Number.isFinite(value)) throw new Error(`data/${name}: the weight of "${feature}" is no number`);
      return [feature, value];
    }),
  );
}

/** The weight of a feature, 0 when the model has none. */
export const weightOf = (weights: Weights, feature: string): number => weights.get(feature) ?? 0;

/** Sum of features times weights, with the weight of `intercept` added. */
export function scoreFeatures(weights: Weights, features: Features): number {
  let score = weightOf(weights, 'intercept');
  for (const name in features) score += weightOf(weights, name) * features[name]!;
  return score;
}
