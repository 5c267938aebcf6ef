import type { UtteranceKind } from '../model.js';
import { loadList } from '../text/lists.js';

export interface Rule {
  readonly rule: string;
  readonly kind: UtteranceKind;
  /** Share of the utterances under this rule that were right on annotated text; 0 to 1. */
  readonly confidence: number;
  readonly description: string;
}

/** The rules of attribution, as declared in `data/rules.csv`. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  loadList('rules.csv', ['rule', 'kind', 'confidence', 'description']).map((row) => [
    row.rule,
    { ...row, kind: row.kind as UtteranceKind, confidence: Number(row.confidence) },
  ]),
);
