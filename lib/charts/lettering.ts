/**
 * How wide a line of type will be. Charts are laid out before anything is drawn, and Vega without a browser only
 * guesses widths, so the advance widths of DejaVu Sans are kept here; the faces that stand in for it are narrower.
 */

/** Advance widths of U+0020 to U+007E in hundredths of an em. */
const advances = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
  34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73,
  68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63,
  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
] as const;

const boldness = 1.12;
const ellipsis = '…';

const advance = (character: string): number => {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 100; // ideographs and their like fill the em
  return advances[code - 32] ?? (code === 0x2026 || code === 0x2014 ? 100 : 70);
};

export interface Type {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a line in pixels. */
export function measureText(text: string, { size, bold = false }: Type): number {
  let hundredths = 0;
  for (const character of text) hundredths += advance(character);
  return (hundredths / 100) * size * (bold ? boldness : 1);
}

/** The text, or as much of it as fits the width with an ellipsis at its end. */
export function truncateText(text: string, width: number, type: Type): string {
  if (measureText(text, type) <= width) return text;
  let kept = '';
  let used = measureText(ellipsis, type);
  for (const character of text) {
    used += measureText(character, type);
    if (used > width) break;
    kept += character;
  }
  return kept.trimEnd() + ellipsis;
}

/** A name shortened in its middle, because surnames and document numbers stand at the end. */
export function shortenName(name: string, width: number, type: Type): string {
  if (measureText(name, type) <= width) return name;
  const room = (width - measureText(ellipsis, type)) / 2;
  const fitting = (characters: readonly string[]): number => {
    let used = 0;
    const past = characters.findIndex((character) => {
      used += measureText(character, type);
      return used > room;
    });
    return past === -1 ? characters.length : past;
  };
  const characters = [...name];
  const head = characters.slice(0, fitting(characters)).join('');
  const tail = fitting([...characters].reverse());
  return `${head.trimEnd()}${ellipsis}${characters
    .slice(characters.length - tail)
    .join('')
    .trimStart()}`;
}

/** Lines broken at spaces; a word wider than the width is truncated, and so is the last line if more follows. */
export function wrapText(
  text: string,
  width: number,
  type: Type,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  let next = 0;
  while (next < words.length && lines.length < maxLines) {
    if (lines.length === maxLines - 1) {
      lines.push(truncateText(words.slice(next).join(' '), width, type));
      break;
    }
    let line = words[next++]!;
    while (next < words.length && measureText(`${line} ${words[next]}`, type) <= width)
      line += ` ${words[next++]}`;
    lines.push(truncateText(line, width, type));
  }
  return lines;
}
