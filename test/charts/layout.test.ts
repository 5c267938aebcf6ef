import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTicks, spreadLabels } from '../../lib/charts/layout.js';

describe('spreadLabels', () => {
  it('leaves labels that are apart where they are', () => {
    const labels = [
      { at: 10, width: 20 },
      { at: 50, width: 20 },
    ];
    expect(spreadLabels(labels, 100, 4)).toEqual([10, 50]);
  });

  it('keeps order, distance and limits wherever there is room', () => {
    const label = fc.record({
      at: fc.integer({ min: -50, max: 600 }),
      width: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 11 }), (labels) => {
        const placed = spreadLabels(labels, 500, 5);
        placed.forEach((left, index) => {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + labels[index]!.width).toBeLessThanOrEqual(500);
          if (index > 0)
            expect(left - placed[index - 1]!).toBeGreaterThanOrEqual(labels[index - 1]!.width + 5);
        });
      }),
    );
  });
});

describe('chooseTicks', () => {
  it.each([
    [2166, [0, 500, 1000, 1500, 2000]],
    [622, [0, 200, 400, 600]],
    [5, [0, 1, 2, 3, 4, 5]],
    [0, [0]],
  ])('up to %d', (max, ticks) => {
    expect(chooseTicks(max)).toEqual(ticks);
  });

  it('gives at most seven whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (max) => {
        const ticks = chooseTicks(max);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const tick of ticks) expect(Number.isInteger(tick) && tick <= max).toBe(true);
      }),
    );
  });
});
