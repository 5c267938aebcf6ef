import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationColours, inkOn, orderDelegations, unknownSide } from '../../lib/charts/palette.js';

const common = [
  'US',
  'USSR',
  'UK',
  'France',
  'FRG',
  'Japan',
  'PRC',
  'Israel',
  'UAR',
  'GDR',
  'Brazil',
  'Iran',
];
const side = fc.option(fc.oneof(fc.constantFrom(...common), fc.string({ maxLength: 12 })));

describe('delegationColours', () => {
  it('gives the common sides colours of their own, the same alone and in company', () => {
    const together = delegationColours(common);
    expect(new Set(together.values()).size).toBe(common.length + 1);
    for (const name of common) expect(delegationColours([name]).get(name)).toBe(together.get(name));
  });

  it('knows a side by its other names', () => {
    expect(delegationColours(['Soviet Union']).get('Soviet Union')).toBe(
      delegationColours(['USSR']).get('USSR'),
    );
    expect(delegationColours(['germany']).get('germany')).toBe(delegationColours(['FRG']).get('FRG'));
  });

  it('is grey for the unknown side and for no other', () => {
    fc.assert(
      fc.property(fc.array(side), (sides) => {
        for (const [name, colour] of delegationColours(sides)) {
          expect(colour).toMatch(/^#[0-9a-f]{6}$/);
          expect(colour === unknownSide).toBe(name === null);
        }
      }),
    );
  });

  it('does not depend on the order, and a side not in the table keeps its colour when it is alone', () => {
    fc.assert(
      fc.property(fc.array(side, { maxLength: 8 }), (sides) => {
        const colours = delegationColours(sides);
        const turned = delegationColours([...sides].reverse());
        for (const name of sides) expect(turned.get(name)).toBe(colours.get(name));
      }),
    );
    expect(delegationColours(['Ruritania']).get('Ruritania')).toBe(
      delegationColours(['Ruritania', 'US', 'USSR']).get('Ruritania'),
    );
  });

  it('tells up to nine strangers apart', () => {
    const strangers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    expect(new Set(delegationColours(strangers).values()).size).toBe(strangers.length + 1);
  });
});

describe('orderDelegations', () => {
  it('puts the common sides first, then names, the unknown side last', () => {
    expect(orderDelegations([null, 'Zembla', 'USSR', 'Ruritania', 'US', 'USSR'])).toEqual([
      'US',
      'USSR',
      'Ruritania',
      'Zembla',
      null,
    ]);
  });
});

describe('inkOn', () => {
  it('is light on dark and dark on light', () => {
    expect(inkOn('#332288')).toBe('#ffffff');
    expect(inkOn('#e6b000')).toBe('#1a1a1a');
    expect(inkOn('#000000')).toBe('#ffffff');
  });
});
