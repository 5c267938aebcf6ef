const count = (cuts, from, to) => cuts.filter((cut) => cut > from && cut <= to).length;

/** Pk (Beeferman et al. 1999), WindowDiff (Pevzner & Hearst 2002), boundary similarity (Fournier 2013, near misses up to 2). */
export function scoreCuts(size, gold, found) {
  const reach = Math.max(2, Math.round(size / (gold.length + 1) / 2));
  let pk = 0,
    wd = 0;
  for (let at = 0; at + reach < size; at++) {
    const right = count(gold, at, at + reach),
      guess = count(found, at, at + reach);
    if (right > 0 !== guess > 0) pk++;
    if (right !== guess) wd++;
  }
  const pairs = Math.max(1, size - reach);
  const rest = new Set(found);
  let credit = 0,
    matched = 0;
  const open = gold.filter((cut) => {
    const hit = rest.delete(cut);
    if (hit) {
      credit++;
      matched++;
    }
    return !hit;
  });
  for (const cut of open)
    for (const near of [cut - 1, cut + 1, cut - 2, cut + 2])
      if (rest.delete(near)) {
        credit += 2 / 3;
        matched++;
        break;
      }
  const total = gold.length + found.length - matched;
  return { pk: pk / pairs, wd: wd / pairs, b: total === 0 ? 1 : credit / total, topics: found.length + 1 };
}
