import { failure } from '../messages.js';
import type { UtteranceRow } from '../tables/contracts.js';
import { fold } from '../text/fold.js';
import { loadList } from '../text/lists.js';
import { splitWords } from '../text/words.js';

/** A word that sets one group of utterances apart from the others. */
export interface DistinctiveTerm {
  /** The document, speaker or delegation it belongs to. */
  readonly group: string;
  readonly term: string;
  /** How often the group uses it. */
  readonly count: number;
  /** tf-idf; larger is more distinctive, comparable within a group only. */
  readonly score: number;
}

async function loadTfIdf() {
  try {
    // the package's index prints, reads ./.env and loads database drivers; this part of it does not
    return (await import('natural/lib/natural/tfidf/index.js')).default.TfIdf;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw failure('missing-package', null, 'natural', 'to weigh words by tf-idf');
  }
}

/**
 * The words that set each document, speaker or delegation apart: tf-idf over the words of its utterances (Spärck Jones
 * 1972), computed by the package `natural`. Stop words, numbers and words met once in a group are left out. Groups come
 * in the order of the rows, terms by score, ties by the alphabet.
 *
 * @throws MemconError `missing-package` when natural is not installed
 */
export async function findDistinctiveTerms(
  utterances: readonly UtteranceRow[],
  by: 'document' | 'speaker' | 'delegation' = 'document',
  count = 8,
): Promise<DistinctiveTerm[]> {
  const TfIdf = await loadTfIdf();
  const idle = new Set(loadList('stop-words.csv', ['word']).map(({ word }) => word));
  const groups = new Map<string, string[]>();
  for (const row of utterances) {
    const group = row[by];
    if (group === null || row.kind === 'editorial') continue;
    const words = splitWords(row.text)
      .map((word) => fold(word).replace(/'s?$/u, ''))
      .filter((word) => word.length > 2 && !/\d/u.test(word) && !idle.has(word));
    const known = groups.get(group);
    if (known) known.push(...words);
    else groups.set(group, words);
  }
  const weigher = new TfIdf();
  for (const [group, words] of groups) weigher.addDocument(words, group);
  return [...groups.keys()].flatMap((group, index) =>
    weigher
      .listTerms(index)
      .filter(({ tf }) => tf > 1)
      .sort((a, b) => b.tfidf - a.tfidf || (a.term < b.term ? -1 : 1))
      .slice(0, count)
      .map(({ term, tf, tfidf }) => ({ group, term, count: tf, score: Math.round(tfidf * 1000) / 1000 })),
  );
}
