import type { Span } from '../model.js';
import type { Directory } from '../people/directory.js';
import { findMentions, type Mention } from '../people/mentions.js';
import type { Token } from '../text/tokens.js';
import { type Floor, resolveSubject, type Subject } from './floor.js';
import type { Passage } from './passages.js';
import { type Clause, findClauses } from './reporting-clauses.js';

/** A sentence read: its words, the people it names, and its reporting clauses. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly clauses: readonly (Clause & { readonly who: Subject })[];
}

export function readSentence(passage: Passage, clean: string, directory: Directory, floor: Floor): Sentence {
  const text = clean.slice(passage.span.start, passage.span.end);
  const { tokens } = passage;
  const mentions = findMentions(tokens, directory);
  const clauses = findClauses(tokens, mentions).map((clause) => ({
    ...clause,
    who: resolveSubject(clause.subject, tokens[clause.subject.from]!, floor, clause.act),
  }));
  return { span: passage.span, text, tokens, mentions, clauses };
}

/** Where a second part begins: at the conjunction, or after the comma, before a clause. */
export function cutBefore(tokens: readonly Token[], clause: Clause): number {
  for (let at = clause.from - 1; at > 0; at--) {
    const token = tokens[at]!;
    if (/^(?:and|but|while|whereupon)$/u.test(token.key)) return token.start;
    if (/^[,;]$/u.test(token.text)) return tokens[at + 1]!.start;
  }
  return tokens[clause.from]!.start;
}

/** Whether a clause reports something said, or assented to. */
export const speaks = ({ class: kind }: Clause): boolean => kind === 'speech' || kind === 'assent';

/** Where a first part ends that is cut at an offset: white space left out. */
export const trimEnd = ({ text, span }: Pick<Sentence, 'text' | 'span'>, cut: number): number =>
  span.start + text.slice(0, cut - span.start).trimEnd().length;
