import type { Act } from '../model.js';
import { loadList } from '../text/lists.js';
import type { Token } from '../text/tokens.js';

export type VerbClass = 'speech' | 'thought' | 'assent' | 'state' | 'action';
export type Tense = 'past' | 'present' | 'participle' | 'gerund';

/** A reporting verb met in a sentence. */
export interface VerbMatch {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly act: Act | null;
  readonly tense: Tense;
  /** Index of the token after it. */
  readonly to: number;
}

interface Form {
  readonly words: readonly string[];
  readonly verb: Omit<VerbMatch, 'to'>;
}

/** Forms by their first word, longest first: "pointed out" before "pointed"; `*` stands for any one word. */
const forms = new Map<string, Form[]>();

function addForm(form: string, verb: Form['verb']): void {
  const words = form.split(' ');
  const list = forms.get(words[0]!) ?? [];
  if (list.some((other) => other.words.join(' ') === form && other.verb.tense === verb.tense)) return;
  list.push({ words, verb });
  forms.set(words[0]!, list);
}

for (const row of loadList('reporting-verbs.csv', [
  'lemma',
  'class',
  'act',
  'present',
  'past',
  'participle',
  'gerund',
])) {
  const verb = { lemma: row.lemma, class: row.class as VerbClass, act: row.act as Act };
  for (const tense of ['past', 'present', 'participle', 'gerund'] as const)
    addForm(row[tense], { ...verb, tense });
}
for (const { past } of loadList('action-verbs.csv', ['past', 'kind'])) {
  addForm(past, { lemma: past, class: 'action', act: null, tense: 'past' });
}

for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The verb that begins at a token, in one of the tenses wanted; the longest form wins. */
export function matchVerb(tokens: readonly Token[], at: number, tenses: readonly Tense[]): VerbMatch | null {
  const token = tokens[at];
  if (!token?.isWord) return null;
  for (const { words, verb } of forms.get(token.key) ?? []) {
    if (!tenses.includes(verb.tense)) continue;
    const fits = words.every((word, index) => {
      const token = tokens[at + index];
      return word === '*' ? token?.isWord === true : token?.key === word;
    });
    if (fits) return { ...verb, to: at + words.length };
  }
  return null;
}

const baseForms = new Map(
  loadList('reporting-verbs.csv', ['lemma', 'class', 'act']).map((row) => [row.lemma, row] as const),
);

/** The verb whose base form begins at a token: after "to", "did", "would". */
export function matchBase(tokens: readonly Token[], at: number): VerbMatch | null {
  for (const size of [4, 3, 2, 1]) {
    const lemma = tokens
      .slice(at, at + size)
      .map(({ key }) => key)
      .join(' ');
    const row = baseForms.get(lemma);
    if (row && tokens[at + size - 1]) {
      return { lemma, class: row.class as VerbClass, act: row.act as Act, tense: 'present', to: at + size };
    }
  }
  return null;
}
