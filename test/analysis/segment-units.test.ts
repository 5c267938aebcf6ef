import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentUnits } from '../../lib/analysis/segment-units.js';

const fishing = [
  'The trawlers landed herring and cod at the northern harbours.',
  'Herring catches fell because the trawlers used finer nets.',
  'New nets were ordered for trawlers in every harbour.',
  'Cod and herring prices rose at the harbour auctions.',
  'The auctions at the harbour sold herring to the canneries.',
];
const music = [
  'The orchestra rehearsed the symphony under a young conductor.',
  'The conductor asked the violins to repeat the slow movement.',
  'Violins and cellos of the orchestra carried the slow movement.',
  'A second symphony followed, with the same conductor and a choir.',
  'The choir and the orchestra closed the concert.',
];
const building = [
  'Masons laid bricks for the cathedral tower.',
  'The tower needed scaffolding, mortar and more bricks.',
  'Mortar froze in winter, and the masons left the scaffolding.',
  'In spring the masons raised the cathedral vault with new mortar.',
  'Scaffolding came down when the tower and the vault were done.',
];

describe('segmentUnits', () => {
  it('cuts where the words change', () => {
    expect(segmentUnits([...fishing, ...music, ...building])).toEqual([5, 10]);
  });

  it('leaves a text on one subject whole', () => {
    expect(segmentUnits([...fishing, ...fishing.toReversed()])).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['one sentence', ['The orchestra played.']],
    ['empty sentences', ['', '', '']],
    ['function words only', ['And so it was.', 'But it was not.']],
  ])('leaves %s whole', (_, units) => {
    expect(segmentUnits(units)).toEqual([]);
  });

  it('gives indexes inside the text, in order, the same every time', () => {
    const sentence = fc.constantFrom(...fishing, ...music, ...building, '', '…');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), (units) => {
        const cuts = segmentUnits(units);
        expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
        expect(cuts.every((cut) => Number.isInteger(cut) && cut > 0 && cut < units.length)).toBe(true);
        expect(segmentUnits(units)).toEqual(cuts);
      }),
    );
  });

  it('reads very long texts in windows', () => {
    const parts = [fishing, music, building];
    const units = Array.from({ length: 20_000 }, (_, index) => parts[Math.floor(index / 5) % 3]![index % 5]!);
    const cuts = segmentUnits(units);
    expect(Math.max(...cuts)).toBeLessThan(units.length);
    const longest = Math.max(...[...cuts, units.length].map((cut, index) => cut - (cuts[index - 1] ?? 0)));
    expect(longest).toBeLessThanOrEqual(1000);
  }, 30_000);
});
