import { delegationColours, unknownSide } from '../charts/palette.js';
import { paperStyle } from './style-paper.js';
import { printStyle } from './style-print.js';
import { readingStyle } from './style-reading.js';

/** The colours of the delegations as classes, the same as in the charts; lighter on a dark page. */
function writeSides(sides: readonly string[]): string {
  const colours = delegationColours(sides);
  const rules = [
    `.side-unknown{--colour:${unknownSide}}`,
    ...sides.map((side, index) => `.side-${index + 1}{--colour:${colours.get(side) ?? unknownSide}}`),
  ];
  return rules.join('\n');
}

/** The style sheet of a report on meetings between these sides. */
export const writeStyle = (sides: readonly string[]): string =>
  [paperStyle, readingStyle, writeSides(sides), printStyle].join('\n');
