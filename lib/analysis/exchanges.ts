import type { Exchange, Turn } from '../model.js';

/**
 * Who takes the turn after whom, for every ordered pair of people who speak, zeros filled in. Only a turn that
 * directly follows another one counts: across an omission, or speech of nobody knows whom, the record does not tell
 * who spoke last.
 */
export function countExchanges(turns: readonly Turn[]): Exchange[] {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const counts = new Map<string, number>();
  const key = (from: string, to: string) => `${from} ${to}`;
  turns.slice(1).forEach(({ speaker, follows }, index) => {
    if (follows === null) return;
    const pair = key(turns[index]!.speaker, speaker);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return speakers.flatMap((from) =>
    speakers.filter((to) => to !== from).map((to) => ({ from, to, count: counts.get(key(from, to)) ?? 0 })),
  );
}
