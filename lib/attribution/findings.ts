import type { Act, Span } from '../model.js';
import type { Token } from '../text/tokens.js';

/** A passage, or a part of one, with what was decided about it. */
export interface Finding {
  readonly span: Span;
  readonly rule: string;
  readonly speaker: string | null;
  readonly cue: Span | null;
  readonly act: Act | null;
}

export const finding = (
  span: Span,
  rule: string,
  speaker: string | null,
  cue: Span | null = null,
  act: Act | null = null,
): Finding => ({ span, rule, speaker, cue, act });

/** The words between two tokens. */
export const cueOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
