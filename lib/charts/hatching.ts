import type { Layer } from './figure.js';
import { type Box, drawBoxes, drawLines, type Ground, type Line, pixelsOf, unitsOf } from './marks.js';
import { unattributed } from './palette.js';

/** Slanting lines over a box, 6 pixels apart. */
function hatchLines(box: Box, ground: Ground): Line[] {
  const width = pixelsOf(box.x2 - box.x, ground);
  const height = box.y2 - box.y;
  const lines: Line[] = [];
  for (let foot = 6 - height; foot < width; foot += 6) {
    const from = Math.max(foot, 0);
    const to = Math.min(foot + height, width);
    if (to <= from) continue;
    lines.push({
      x: box.x + unitsOf(from, ground),
      x2: box.x + unitsOf(to, ground),
      y: box.y2 - (from - foot),
      y2: box.y2 - (to - foot),
    });
  }
  return lines;
}

/** Boxes for what is not known or not printed: hatched, with an outline, never a full colour. */
export function drawHatched(boxes: readonly Box[], ground: Ground, fields: readonly string[] = []): Layer[] {
  return [
    drawBoxes(boxes, ground, { tooltip: fields }),
    drawLines(
      boxes.flatMap((box) => hatchLines(box, ground)),
      ground,
      unattributed.line,
    ),
    drawBoxes(
      boxes.map((box) => ({ ...box, fill: 'transparent' })),
      ground,
      { stroke: unattributed.line },
    ),
  ];
}
