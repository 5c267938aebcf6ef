import { describe, expect, it } from 'vitest';
import { findDistinctiveTerms } from '../../lib/output/terms.js';
import type { UtteranceRow } from '../../lib/tables/contracts.js';

const row = (document: string, delegation: string | null, text: string, kind = 'speech'): UtteranceRow => ({
  document,
  utterance: 'u1',
  turn: 1,
  paragraph: 1,
  page: null,
  kind,
  speaker: delegation,
  delegation,
  start: 0,
  end: text.length,
  words: 1,
  act: null,
  mode: 'reported',
  cue: null,
  rule: 'clause',
  confidence: 1,
  text,
});

const rows = [
  row('one', 'US', 'Wool is dear. Wool and timber, wool and timber; the constructor and the constructor.'),
  row('two', 'Peru', 'Copper is dear. Copper’s price: copper. Timber, timber.'),
  row('two', null, 'Herring, herring, herring.', 'editorial'),
];

describe('findDistinctiveTerms', () => {
  it('weighs what one group says and the others do not above what all say', async () => {
    const terms = await findDistinctiveTerms(rows);
    expect(terms.map(({ group, term, count }) => `${group} ${term} ${count}`)).toEqual([
      'one wool 3',
      'one constructor 2',
      'one timber 2',
      'two copper 3',
      'two timber 2',
    ]);
    expect(terms.find(({ term }) => term === 'wool')!.score).toBeGreaterThan(
      terms.find(({ term }) => term === 'timber')!.score,
    );
  });

  it('groups by side, and leaves out what has none', async () => {
    expect(new Set((await findDistinctiveTerms(rows, 'delegation', 1)).map(({ group }) => group))).toEqual(
      new Set(['US', 'Peru']),
    );
  });

  it('finds nothing in nothing', async () => {
    expect(await findDistinctiveTerms([])).toEqual([]);
  });
});
