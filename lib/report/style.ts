import { delegationColours, unknownSide } from '../charts/palette.js';
import { lightenFor } from './contrast.js';
import { darkPaper, paperStyle } from './style-paper.js';
import { printStyle } from './style-print.js';
import { readingStyle } from './style-reading.js';

/** The colours of the delegations as classes, the same as in the charts; lighter on dark paper where they must be. */
function writeSides(sides: readonly string[]): string {
  const colours = delegationColours(sides);
  const named = [
    ['unknown', unknownSide] as const,
    ...sides.map((side, index) => [index + 1, colours.get(side) ?? unknownSide] as const),
  ];
  const light = named.map(([name, colour]) => `.side-${name}{--side:${colour}}`);
  const dark = named.flatMap(([name, colour]) => {
    const lighter = lightenFor(darkPaper, colour);
    if (lighter === colour) return [];
    return [
      `.side-${name}{--side:${lighter}}`,
      `.drawing svg [fill="${colour}"]{fill:${lighter}}`,
      `.drawing svg [stroke="${colour}"]{stroke:${lighter}}`,
    ];
  });
  return [...light, '@media screen and (prefers-color-scheme:dark){', ...new Set(dark), '}'].join('\n');
}

/** The style sheet of a report on meetings between these sides. */
export const writeStyle = (sides: readonly string[]): string =>
  [paperStyle, readingStyle, writeSides(sides), printStyle].join('\n');
