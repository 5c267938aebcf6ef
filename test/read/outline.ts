import type { Memorandum } from '../../lib/model.js';

/** The blocks of a memorandum in order, "kind: words", long ones cut. */
export const outline = ({ blocks, text }: Memorandum): string[] =>
  blocks.map(({ kind, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return `${kind}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
  });
