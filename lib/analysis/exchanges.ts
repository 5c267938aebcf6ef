import type { Exchange, Turn } from '../model.js';

/**
 * Who takes the turn after whom, for every ordered pair of people who speak, zeros filled in. A turn that follows
 * an omission follows nobody's in the printed record, but its neighbour is still the one before: it is counted,
 * as the reader of the page would.
 */
export function countExchanges(turns: readonly Turn[]): Exchange[] {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const counts = new Map<string, number>();
  const key = (from: string, to: string) => `${from} ${to}`;
  turns.slice(1).forEach((turn, index) => {
    const pair = key(turns[index]!.speaker, turn.speaker);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return speakers.flatMap((from) =>
    speakers
      .filter((to) => to !== from || counts.has(key(from, to)))
      .map((to) => ({ from, to, count: counts.get(key(from, to)) ?? 0 })),
  );
}
