import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze.js';
import { MemconError } from '../../lib/messages.js';
import type { Analysis } from '../../lib/model.js';
import { readMemorandum } from '../../lib/read/read.js';
import { breaksAnalysisLaws, breaksReadingLaws } from './laws.js';
import { memorandumText } from './memoranda.js';

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
/** A folder of further memoranda, which cannot be part of the repository. */
const gold = process.env.MEMCON_GOLD ?? '';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
};

const tryAnalyze = (text: string): Analysis | null => {
  try {
    return analyze(readMemorandum(text));
  } catch (error) {
    if (error instanceof MemconError) return null;
    throw error;
  }
};

describe('the laws of the model', () => {
  it.each(seeds)('hold for the seed %s', (name) => {
    expect(breaksAnalysisLaws(analyze(readMemorandum(readFileSync(`seeds/${name}`))))).toEqual([]);
  });

  it.skipIf(gold === '')(
    'hold for the memoranda in the folder MEMCON_GOLD (skipped when unset)',
    () => {
      const names = readdirSync(gold).filter((name) => name.endsWith('.txt'));
      expect(names).not.toEqual([]);
      for (const name of names) {
        const broken = breaksAnalysisLaws(analyze(readMemorandum(readFileSync(join(gold, name)))));
        expect({ name, broken }).toEqual({ name, broken: [] });
      }
    },
    120_000,
  );

  it('hold for generated memoranda', () => {
    let analysed = 0;
    fc.assert(
      fc.property(memorandumText, (text) => {
        const analysis = tryAnalyze(text);
        if (analysis === null) return;
        analysed++;
        expect(breaksAnalysisLaws(analysis)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(analysed).toBeGreaterThan(200);
  });

  it('hold for any text that can be read at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        try {
          expect(breaksReadingLaws(readMemorandum(text))).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(MemconError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no step changes its input, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(memorandumText, (text) => {
        const once = tryAnalyze(text);
        if (once === null) return;
        const frozen = deepFreeze(readMemorandum(text));
        expect(JSON.stringify(analyze(frozen))).toBe(JSON.stringify(once));
      }),
      { numRuns: 60 },
    );
  });
});
