import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';

/** `aside`: the speaker goes on afterwards. `stretch`: what follows without a speaker is narration too. */
export type NarrationKind = 'aside' | 'stretch';

const cues = loadList('narration-cues.csv', ['pattern', 'kind']).map(({ pattern, kind }) => ({
  pattern: new RegExp(`^(?:${pattern})`, 'u'),
  kind: kind as NarrationKind,
}));

const OPENING =
  /^(?:then|thereupon|finally|afterwards?|subsequently|later|meanwhile|in conclusion|at the end)[, ]\s?/u;

/** Whether a sentence opens as the note-taker's narration does; null when it does not. */
export function findNarration(sentence: string): NarrationKind | null {
  const text = fold(sentence).replace(/^["“'([\s]{1,4}/u, '');
  const bare = text.replace(OPENING, '');
  return cues.find(({ pattern }) => pattern.test(text) || pattern.test(bare))?.kind ?? null;
}
