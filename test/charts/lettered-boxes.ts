import { measureText } from '../../lib/charts/lettering.js';

export interface LetteredBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the level lines of text of a picture stand on its page, by the widths of DejaVu Sans. */
export function findLetteredBoxes(svg: string): LetteredBox[] {
  const origin = /<g fill="none"[^>]*transform="translate\(([\d.]+),([\d.]+)\)"/.exec(svg)!;
  const drawing = svg.slice(0, svg.indexOf('role-title'));
  const pattern =
    /<text text-anchor="(\w+)" transform="translate\(([-\d.e]+),([-\d.e]+)\)"[^>]*font-size="(\d+)px"(?: font-weight="(\w+)")?[^>]*(?<!\/)>(.*?)<\/text>/g;
  return [...drawing.matchAll(pattern)].flatMap(([, anchor, x, y, size, weight, content]) => {
    const type = { size: Number(size), bold: weight === 'bold' };
    const lines = content!.includes('<tspan')
      ? [...content!.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line]) => line!)
      : [content!];
    return lines.flatMap((text, index) => {
      if (text === '') return [];
      const width = measureText(text, type);
      const shift = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2;
      const left = Number(x) + Number(origin[1]) - shift;
      const foot = Number(y) + Number(origin[2]) + index * Math.round(type.size * 1.25);
      return [
        { text, left, right: left + width, top: foot - type.size * 0.75, bottom: foot + type.size * 0.1 },
      ];
    });
  });
}

const same = (a: LetteredBox, b: LetteredBox) => a.text === b.text && a.left === b.left && a.top === b.top;

/** Pairs of lines that stand on each other; a label and its own halo are one. */
export const findCollisions = (boxes: readonly LetteredBox[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !same(a, b))
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
