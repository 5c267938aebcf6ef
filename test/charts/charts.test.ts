import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../lib/charts/figure.js';
import { renderSvg } from '../../lib/output/render.js';
import { everyChart } from './every-chart.js';
import { expectGolden } from './golden.js';
import { findCollisions, findLetteredBoxes } from './lettered-boxes.js';
import {
  type ChartTables,
  crowdedMeeting,
  joinTables,
  makeTables,
  noTables,
  thirtyMeetings,
  twoMeetings,
} from './rows.js';

function freezeDeep<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) freezeDeep(part);
    Object.freeze(value);
  }
  return value;
}

/** Every value under a key, at any depth. */
function collect(json: Json, key: string): Json[] {
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...collect(value as Json, key),
  ]);
}

const sets: readonly (readonly [string, ChartTables])[] = [
  ['two meetings', twoMeetings],
  ['fifteen speakers', crowdedMeeting],
  ['thirty meetings', thirtyMeetings],
  ['nothing', noTables],
];

describe.each(everyChart)('%s', (name, draw) => {
  it('looks as it did', async () => {
    expectGolden(name, await renderSvg(draw(twoMeetings)));
  });

  describe.each(sets)('of %s', (_, tables) => {
    it('says what it shows and what it counts', () => {
      const chart = draw(tables);
      expect(chart.title.text.join(' ')).not.toBe('');
      expect(chart.title.subtitle.join(' ')).toMatch(/words, not (in )?speaking time|changes of turn/);
      expect(chart.description.length).toBeGreaterThan(20);
    });

    it('is plain JSON with its rows inside', () => {
      const chart = draw(tables);
      const json = JSON.parse(JSON.stringify(chart)) as Json;
      expect(json).toEqual(chart);
      const sources = collect(json, 'data');
      expect(sources.length).toBe(chart.layer.length);
      for (const source of sources) expect(Object.keys(source as object)).toEqual(['values']);
    });

    it('leaves its rows as they are', () => {
      const frozen = freezeDeep(structuredClone(tables));
      expect(() => draw(frozen)).not.toThrow();
    });

    it('is drawn in silence, twice the same, on the page and without labels on each other', async () => {
      const chart = draw(tables);
      const svg = await renderSvg(chart);
      expect(await renderSvg(draw(tables))).toBe(svg);
      const boxes = findLetteredBoxes(svg);
      expect(boxes.length).toBeGreaterThan(0);
      expect(findCollisions(boxes)).toEqual([]);
      const page = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || top < 0 || right > Number(page[1]) || bottom > Number(page[2]),
      );
      expect(outside).toEqual([]);
    });

    it('has its title where there is room for it', async () => {
      const { title, padding } = draw(tables);
      const svg = await renderSvg(draw(tables));
      const [, , y] = /role-title[\s\S]*?translate\(([-\d.]+),([-\d.]+)\)/.exec(svg)!;
      expect(Number(y) + padding.top).toBeGreaterThan(0);
      expect(Number(y) + padding.top).toBeLessThan(40);
      expect(title.dx).toBe(24 - padding.left);
    });
  });

  it('says so when there is nothing to show', async () => {
    expect(await renderSvg(draw(noTables))).toContain('>No data: ');
    expect(await renderSvg(draw(twoMeetings))).not.toContain('No data');
  });

  it('escapes names that are markup', async () => {
    const evil = `<script>alert("1")</script>&amp;'`;
    const tables = makeTables({
      document: evil,
      date: evil,
      title: evil,
      subjects: evil,
      spoken: [
        [evil, evil, 50],
        ['B', evil, 50],
      ],
      topics: [[evil, evil, 0, 2, true]],
      rebuttals: [[evil, 1, 0]],
    });
    const svg = await renderSvg(draw(tables));
    expect(svg).not.toMatch(/<script/i);
    expect(svg).toContain('&lt;script');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('draws whatever rows there are', { timeout: 60_000 }, async () => {
    const name = fc.oneof(
      fc.constantFrom('US', 'USSR', '__proto__', '', ' '),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const script = fc
      .record({
        document: fc.string({ maxLength: 40 }),
        date: fc.option(fc.string({ maxLength: 12 })),
        title: fc.option(fc.string({ unit: 'binary' })),
        subjects: fc.option(fc.string({ unit: 'binary' })),
        spoken: fc.array(
          fc.oneof(
            fc.tuple(name, fc.option(name), fc.nat(2000)),
            fc.tuple(fc.constant(null), fc.constant(null), fc.nat(2000)),
            fc.tuple(fc.constant(null), fc.constant(null), fc.nat(2000), fc.constant('narration' as const)),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        cuts: fc.array(fc.tuple(name, fc.option(name), fc.nat(11), fc.boolean()), { maxLength: 6 }),
        pairs: fc.array(fc.tuple(name, fc.nat(11), fc.nat(11)), { maxLength: 6 }),
      })
      .map(({ cuts, pairs, spoken, ...rest }) => {
        const known = spoken.flatMap(([speaker], index) => (speaker === null ? [] : [index]));
        return makeTables({
          ...rest,
          spoken,
          topics: cuts.map(([label, theme, cut, printed]) => {
            const first = cut % spoken.length;
            return [label, theme, first, first + 1, printed] as const;
          }),
          rebuttals: pairs.flatMap(([type, a, b]) => {
            const [reply, target] = [known[a % known.length], known[b % known.length]];
            return reply === undefined || target === undefined ? [] : [[type, reply, target] as const];
          }),
        });
      });
    await fc.assert(
      fc.asyncProperty(fc.array(script, { maxLength: 4 }), async (parts) => {
        const svg = await renderSvg(draw(joinTables(parts)));
        expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 25 },
    );
  });
});
