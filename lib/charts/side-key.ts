import type { Layer } from './figure.js';
import { drawHatched } from './hatching.js';
import { measureText, shortenName } from './lettering.js';
import { drawBoxes, drawLabels, type Ground, labelAt, unitsOf } from './marks.js';
import { nameOfSide } from './naming.js';
import { delegationColours, orderDelegations, unattributed } from './palette.js';

const type = { size: 14 };
const swatch = 14;
const lineHeight = 24;

interface Entry {
  readonly name: string;
  /** null for words whose speaker is not known. */
  readonly colour: string | null;
  readonly left: number;
  readonly y: number;
}

export interface SideKey {
  readonly entries: readonly Entry[];
  readonly height: number;
}

/** What the colours mean, in lines of a given width, where marks are too small to bear names. */
export function laySideKey(
  sides: readonly (string | null)[],
  withUnattributed: boolean,
  width: number,
): SideKey {
  const colours = delegationColours(sides);
  const named = [
    ...orderDelegations(sides).map((side) => ({ name: nameOfSide(side), colour: colours.get(side)! })),
    ...(withUnattributed ? [{ name: 'unattributed', colour: null }] : []),
  ];
  let left = 0;
  let line = 0;
  const entries = named.map(({ name, colour }) => {
    const text = shortenName(name, 200, type);
    const room = swatch + 7 + measureText(text, type) + 22;
    if (left > 0 && left + room > width) {
      left = 0;
      line += 1;
    }
    const entry = { name: text, colour, left, y: line * lineHeight };
    left += room;
    return entry;
  });
  return { entries, height: (line + 1) * lineHeight };
}

export function drawSideKey({ entries }: SideKey, ground: Ground): Layer[] {
  const boxes = entries.map(({ colour, left, y }) => ({
    x: unitsOf(left, ground),
    x2: unitsOf(left + swatch, ground),
    y,
    y2: y + swatch,
    fill: colour ?? unattributed.fill,
    known: colour !== null,
  }));
  return [
    drawBoxes(
      boxes.filter(({ known }) => known),
      ground,
    ),
    ...drawHatched(
      boxes.filter(({ known }) => !known),
      ground,
    ),
    drawLabels(
      entries.map(({ name, left, y }) => labelAt(unitsOf(left + swatch + 7, ground), y + swatch / 2, name)),
      ground,
      type,
    ),
  ];
}
