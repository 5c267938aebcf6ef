/**
 * Climbs a concave function by Adam (Kingma & Ba 2015) with an L2 penalty for each weight; deterministic.
 * `addGradient(weights, gradient)` adds the slope at `weights` to `gradient`, both maps by name.
 */
export function ascend(names, penalty, begin, steps, addGradient) {
  const weights = new Map(names.map((name) => [name, begin.get(name) ?? 0]));
  const mean = new Map(names.map((name) => [name, 0]));
  const spread = new Map(mean);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Map(names.map((name) => [name, 0]));
    addGradient(weights, gradient);
    const rate = 0.08 * (step > 0.7 * steps ? 0.3 : 1);
    for (const name of names) {
      const slope = gradient.get(name) - penalty[name] * weights.get(name);
      mean.set(name, 0.9 * mean.get(name) + 0.1 * slope);
      spread.set(name, 0.99 * spread.get(name) + 0.01 * slope * slope);
      const scaled =
        mean.get(name) / (1 - 0.9 ** step) / (Math.sqrt(spread.get(name) / (1 - 0.99 ** step)) + 1e-8);
      weights.set(name, weights.get(name) + rate * scaled);
    }
  }
  return weights;
}
