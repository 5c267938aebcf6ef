import { loadList } from '../text/lists.js';
import { findWords } from '../text/words.js';
import { lookUp } from './lexicon.js';
import { findPhrases, indexPhrases } from './phrases.js';

const phrases = indexPhrases(
  loadList('topic-cues.csv', ['class', 'place', 'phrase']),
  ({ phrase }) => phrase,
);
/** Words of a sentence among which a cue of place `opening` may begin. */
const OPENING = 14;
/** Classes that announce a topic in words a reader would take for that, the plainest first. */
const ANNOUNCING = ['shift', 'raise', 'as-to', 'close'];

/** "Mr. Smith's [last point]", "your [other question]": it is taken up, not announced; "there's" is no possessive. */
const isPossessive = (before: string): boolean =>
  /^your\s|(?<!^(?:t?here|that|it|s?he|what|who|let))['’ʼ]s?\s/iu.test(before);

/** The classes of cue that a sentence opens with (`data/topic-cues.csv`), each with the words that show it. */
export function findTopicCues(text: string): ReadonlyMap<string, string> {
  const opening = text.slice(0, 300);
  const spans = findWords(opening).slice(0, OPENING + 10);
  const words = spans.map(({ start, end }) => lookUp(opening.slice(start, end)).folded);
  const found = new Map<string, string>();
  for (const { row, from, to } of findPhrases(phrases, words)) {
    if (from > (row.place === 'first' ? 0 : OPENING) || found.has(row.class)) continue;
    if (from > 0 && isPossessive(opening.slice(spans[from - 1]!.start, spans[from]!.start))) continue;
    found.set(row.class, words.slice(from, to).join(' '));
  }
  return found;
}

/** The plainest announcement of a new topic among a sentence's cues; null when there is none. */
export function announcement(cues: ReadonlyMap<string, string>): string | null {
  const kind = ANNOUNCING.find((name) => cues.has(name));
  return kind === undefined ? null : cues.get(kind)!;
}
