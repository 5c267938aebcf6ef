/** Symmetric concentration of the Dirichlet prior; the best on spliced passages lies between 0.3 and 0.6. */
export const CONCENTRATION = 0.4;

/** Units of text as numbered terms, ready to be scored. */
export interface TermRows {
  readonly rows: readonly Uint32Array[];
  /** How many different terms there are. */
  readonly terms: number;
}

/** Numbers the terms of each unit in order of first use. */
export function numberTerms(units: readonly (readonly string[])[]): TermRows {
  const numbers = new Map<string, number>();
  const rows = units.map((unit) =>
    Uint32Array.from(unit, (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    }),
  );
  return { rows, terms: numbers.size };
}

/**
 * Lexical cohesion of every segment that begins at a given unit: the logarithm of the probability of its terms under
 * a Dirichlet compound multinomial with symmetric concentration (Eisenstein & Barzilay 2008; with a uniform prior it
 * is the probability of Utiyama & Isahara 2001). The result's place `k` is for the segment of `k + 1` units. A
 * segment that repeats its own terms scores higher than one that does not. Natural logarithms; time is proportional
 * to the words read.
 *
 * @param limit the last unit that is read, exclusive
 */
export function cohesionScorer(
  { rows, terms }: TermRows,
  concentration: number,
): (start: number, limit: number) => Float64Array {
  const counts = new Uint32Array(terms);
  const mass = concentration * Math.max(1, terms);
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  const logOf = (offset: number): Float64Array =>
    Float64Array.from({ length: size + 1 }, (_, count) => Math.log(count + offset));
  const ofTerm = logOf(concentration);
  const ofSegment = logOf(mass);
  return (start, limit) => {
    const scores = new Float64Array(Math.max(0, limit - start));
    let score = 0;
    let length = 0;
    for (let end = start; end < limit; end++) {
      for (const term of rows[end]!) {
        const count = counts[term]!;
        score += ofTerm[count]! - ofSegment[length]!;
        counts[term] = count + 1;
        length++;
      }
      scores[end - start] = score;
    }
    for (let end = start; end < limit; end++) for (const term of rows[end]!) counts[term] = 0;
    return scores;
  };
}
