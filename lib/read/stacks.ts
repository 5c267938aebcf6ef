import { type Chunk, gather, type Line } from './chunks.js';
import { isDateline, isTitle, readKey } from './head.js';

/** Longer than a line of wrapped text ever is: then every line is a paragraph of its own. */
const UNWRAPPED = 200;
/** "Dr. Kissinger:", "The President:", "PLACE:" at the head of a line. */
const LABEL = /^\[?\p{Lu}[\p{L}.’'&/-]{0,20}(?:\s[\p{Lu}(&[][\p{L}.’')\]&/-]{0,20}){0,5}\s?:/u;

const isKeyLine = ({ item }: Line): boolean =>
  /^\p{Lu}/u.test(item) && !item.endsWith('.') && readKey(item) !== null;

/** A date line below a title that is whole, or a title in capitals below a letterhead. */
const startsAnew = (above: Line, { item }: Line): boolean =>
  (isDateline(item) && isTitle(above.item) && !above.item.endsWith(',')) ||
  (isTitle(item) && !/\p{Ll}/u.test(item));

/**
 * Parts running text whose lines stand for themselves though no blank lines part them: lines too long to be wrapped,
 * the labels of a dialogue, and the title, date and keys of a head.
 */
export function unstack(chunk: Chunk, text: string): Chunk[] {
  const { lines } = chunk;
  if (chunk.form !== 'prose' || lines.length < 2) return [chunk];
  const unwrapped = lines.some((line) => line.text.length > UNWRAPPED);
  const labelled = lines.filter(({ item }) => LABEL.test(item)).length > 1;
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const cut =
      index === 0 ||
      unwrapped ||
      (labelled && LABEL.test(line.item)) ||
      isKeyLine(line) ||
      startsAnew(lines[index - 1]!, line);
    if (cut) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.length === 1 ? [chunk] : groups.map((group) => gather(group, text));
}
