import type { DocumentRow, TopicRow, UtteranceRow } from '../tables/contracts.js';
import { scaleHeight, spreadLabels } from './layout.js';
import { measureText, wrapText } from './lettering.js';
import { buildRuns, countAccount, indexWords, type Run, sameSide } from './reading-order.js';

export const labelType = { size: 13 };
export const numberType = { size: 13, bold: true };
const maxLines = 4;
/** Narrower, a block could not be seen. */
const leastWidth = 5;

export interface Block {
  readonly topic: TopicRow;
  /** Words of the account before it, and up to its end. */
  readonly from: number;
  readonly to: number;
  /** The label as it fits into the block; empty when it does not, and stands beneath the ribbon instead. */
  readonly lines: readonly string[];
  /** Left edge of the number above the block, in pixels. */
  readonly numberAt: number;
}

/** One meeting: its topics in reading order, and who speaks beneath them. */
export interface Ribbon {
  readonly document: DocumentRow;
  readonly words: number;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}

/** Topics whose label stands beneath the ribbon. */
export const listBeneath = ({ blocks }: Ribbon): readonly Block[] =>
  blocks.filter(({ lines }) => lines.length === 0);

/** Where the label stands beneath the ribbon, right of its number. */
export const entryIndent = 26;
export const writeEntry = ({ topic }: Block): string =>
  topic.printed ? topic.label : `${topic.label} (not printed)`;

/** Where the parts of a ribbon are, in pixels from the top of the drawing. */
export interface Panel {
  readonly ribbon: Ribbon;
  readonly top: number;
  readonly topics: number;
  readonly speech: number;
  readonly foot: number;
  readonly entries: number;
  readonly columns: number;
}

export const rowHeights = { heading: 34, numbers: 20, speech: 22, entry: 20, between: 36 } as const;

/** Ribbons one below the other; labels beneath them in two columns where all fit. */
export function stackRibbons(ribbons: readonly Ribbon[], above: number, width: number): Panel[] {
  let next = above;
  return ribbons.map((ribbon) => {
    const beneath = listBeneath(ribbon);
    const columns = beneath.every(
      (block) => measureText(writeEntry(block), labelType) < width / 2 - entryIndent - 16,
    )
      ? 2
      : 1;
    const top = next;
    const topics = top + rowHeights.heading + rowHeights.numbers;
    const speech = topics + Math.max(1, ...ribbon.blocks.map(({ lines }) => lines.length)) * 16 + 16;
    const foot = speech + rowHeights.speech;
    const entries = foot + scaleHeight + 16;
    next = entries + Math.ceil(beneath.length / columns) * rowHeights.entry + rowHeights.between;
    return { ribbon, top, topics, speech, foot, entries, columns };
  });
}

/** Places the topics of one meeting along its account; `scale` is pixels a word, `width` the room in pixels. */
export function layRibbon(
  document: DocumentRow,
  utterances: readonly UtteranceRow[],
  topics: readonly TopicRow[],
  scale: number,
  width: number,
): Ribbon {
  const wordsBefore = indexWords(utterances);
  const placed = topics.map((topic) => {
    const from = wordsBefore(topic.start);
    const to = Math.max(wordsBefore(topic.end), from + leastWidth / scale);
    const lines = wrapText(topic.label, (to - from) * scale - 12, labelType);
    const fits = lines.length <= maxLines && !lines.some((line) => line.endsWith('…'));
    return { topic, from, to, lines: fits ? lines : [] };
  });
  const numbers = spreadLabels(
    placed.map(({ topic, from }) => ({
      at: from * scale,
      width: measureText(String(topic.topic), numberType),
    })),
    width,
    5,
  );
  return {
    document,
    words: countAccount(utterances),
    blocks: placed.map((block, index) => ({ ...block, numberAt: numbers[index]! })),
    runs: buildRuns(utterances, sameSide),
  };
}
