import type { Token } from '../text/tokens.js';
import { countryLength } from './countries.js';
import { titleKind } from './titles.js';

/** The parts of which a mention of a person is made: titles, what they are of, names. */

const PARTICLE = /^(?:de|del|della|der|den|di|du|la|le|van|von|zu|el|al|bin|ben|abu|da|dos|das)$/u;

/** A run of title words. */
export interface TitleRun {
  readonly to: number;
  readonly kinds: readonly string[];
}

/** A capitalised word of which titles are made. */
export const isTitleWord = (token: Token | undefined): boolean => {
  if (!token?.isWord || !token.isCapital) return false;
  const kind = titleKind(token.key);
  return kind !== null && kind !== 'body';
};

/** Title words from a place on, with the country that stands before them. */
export function readTitleRun(tokens: readonly Token[], from: number): TitleRun {
  const kinds: string[] = [];
  let at = from;
  while (isTitleWord(tokens[at])) {
    const kind = titleKind(tokens[at]!.key)!;
    // "Lord Home": what follows an honorific is a name, unless an office goes on ("Mr. Prime Minister")
    if (
      kinds.at(-1) === 'honorific' &&
      (kind === 'modifier' || kind === 'lower') &&
      !isTitleWord(tokens[at + 1])
    )
      break;
    kinds.push(kind);
    if (tokens[at]!.isPossessive) return { to: at + 1, kinds };
    at++;
  }
  return { to: at, kinds };
}

/** "of State", "for Far Eastern Affairs", "of the French Republic" after an office. */
export function readScope(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|for)$/u.test(tokens[from]?.key ?? '')) return from;
  let at = from + 1;
  if (tokens[at]?.key === 'the') at++;
  const start = at;
  while (at < tokens.length && tokens[at]!.isCapital && at - start < 5) {
    const words = tokens.slice(at, at + 4).map(({ text }) => text);
    // "for Far Eastern Affairs" as far as the institution; "of State Rusk" as far as the title
    const body = tokens
      .slice(at, at + 4)
      .some(({ key, isCapital }) => isCapital && titleKind(key) === 'body');
    if (titleKind(tokens[at]!.key) === null && countryLength(words, 0) === 0 && !body) break;
    if (/^(?:mr|mrs|dr|ambassador|president|minister)$/u.test(tokens[at]!.key)) break;
    at++;
    if (
      tokens[at]?.key === 'and' &&
      tokens[at + 1]?.isCapital &&
      titleKind(tokens[at + 1]!.key) === 'modifier'
    )
      at++;
  }
  return at === start ? from : at;
}

/** Capitalised words from a place on, with the particles that bind them: where they end. */
export function readNameRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 5) {
    const token = tokens[at]!;
    if (!token.isWord) break;
    const particle = PARTICLE.test(token.key) && tokens[at + 1]?.isCapital;
    if (!(token.isCapital || particle || /^d['’]\p{Lu}/u.test(token.text))) break;
    at++;
    if (token.isPossessive) break;
  }
  return at;
}
