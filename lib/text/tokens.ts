import type { Span } from '../model.js';
import { fold } from './fold.js';

/** A word or a mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, possessive ending taken off. */
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

const TOKEN = /[\p{L}\p{N}]+(?:[’'ʼ\-.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’ʼ])$/u;
/** Words that keep their full stop, as does what contains one already: "U.S." */
const KEEPS_STOP =
  /^(?:\p{Lu}|Mrs?|Ms|Messrs|Drs?|Gen|Lt|Col|Maj|Adm|Capt|Brig|Sec|Asst|Dep|Prof|Hon|Rev|Gov|Sen|Rep|Amb|Mme|Mlle|MM|St|Jr|Sr)$/u;

/** Cuts a stretch of text into words and marks, with offsets moved by `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let skipTo = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index < skipTo) continue;
    const isWord = /^[\p{L}\p{N}]/u.test(match[0]);
    let printed = match[0];
    let end = match.index + printed.length;
    if (isWord && text[end] === '.' && (printed.includes('.') || KEEPS_STOP.test(printed))) {
      printed += '.';
      end++;
    } else if (isWord && /^['’ʼ](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) && printed.endsWith('s')) {
      printed += text[end];
      end++;
    }
    skipTo = end;
    const isPossessive = isWord && POSSESSIVE.test(printed);
    tokens.push({
      start: offset + match.index,
      end: offset + end,
      text: printed,
      key: isWord ? fold(printed.replace(POSSESSIVE, '').replace(/\.$/u, '')) : printed,
      isWord,
      isCapital: /^\p{Lu}/u.test(printed),
      isPossessive,
    });
  }
  return tokens;
}
