import type { Act } from '../model.js';
import type { Mention } from '../people/mentions.js';
import { loadList } from '../text/lists.js';
import type { Token } from '../text/tokens.js';
import {
  before,
  isAdverb,
  readVerbGroup,
  refine,
  skipAdverbials,
  skipInsertion,
  type VerbGroup,
} from './verb-groups.js';
import { matchVerb, type VerbClass } from './verbs.js';

/**
 * Where a reporting clause stands. `main`: it governs the sentence, first or after an adverbial, in the middle or last.
 * `coordinate`: a second clause after "and", "but" or a semicolon. `subordinate`: after "that", "as", "which": it
 * reports for somebody else, unless it begins the sentence with "When". `inverted`: "said Nasser". `nominal`: "in
 * Mikoyan's view", "according to Mikoyan". `lead`: "To Mr. Wilcox's inquiry concerning …,".
 */
export type ClausePlace = 'main' | 'coordinate' | 'subordinate' | 'when' | 'inverted' | 'nominal' | 'lead';

export interface Clause {
  readonly place: ClausePlace;
  readonly subject: Mention;
  readonly verb: string;
  readonly class: VerbClass | 'noun';
  readonly act: Act | null;
  /** "had said": of another occasion, or of somebody's report. */
  readonly isPluperfect: boolean;
  readonly isPresent: boolean;
  readonly isNegated: boolean;
  /** Token indexes of the cue: subject and verb. */
  readonly from: number;
  readonly to: number;
}

const nouns = new Map(
  loadList('report-nouns.csv', ['noun', 'act']).map(({ noun, act }) => [noun, act as Act]),
);

const SUBORDINATOR = new Set(
  'that if whether because since although though as while after before until unless which who whom whose what where why how than lest once when'.split(
    ' ',
  ),
);
const PREPOSITION = new Set(
  'of to by with from for in on at between than about upon into over against toward towards under without within among regarding concerning through like behind despite via per re'.split(
    ' ',
  ),
);
const FINITE = new Set(
  'is are was were has have had do does did will would can could may might must shall should said stated felt thought believed'.split(
    ' ',
  ),
);
const CONJUNCTION = new Set(['and', 'but', 'or', 'nor', 'whereas', 'whereupon', 'yet']);
const PAUSE = /^[,;:—–)\]"”“’'?!.…]$/u;

/** The token before a subject, adverbials skipped: -1 where the sentence begins. */
function reachLeft(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (;;) {
    const phrase = before.find((words) =>
      words.every((word, index) => tokens[at - words.length + 1 + index]?.key === word),
    );
    if (phrase) at -= phrase.length;
    else if (
      isAdverb(tokens[at]) ||
      (at === 0 && tokens[0]!.key.length >= 5 && tokens[0]!.key.endsWith('ly'))
    )
      at--;
    else return at;
  }
}

/** An adverbial before the subject without a comma: "In reply Mikoyan said", "Following Mr. Kishi's departure Mr. M. said". */
function isBarePrefix(tokens: readonly Token[], to: number): boolean {
  if (to > 14) return false;
  const first = tokens[0]!.key;
  const opens =
    PREPOSITION.has(first) ||
    /^(?:after|before|following|again|during|here|as|later|earlier|throughout|shortly|immediately|once|next|then|also|finally|incidentally)$/u.test(
      first,
    ) ||
    first.endsWith('ing');
  const last = tokens[to - 1]!;
  if (!opens || PREPOSITION.has(last.key) || SUBORDINATOR.has(last.key) || CONJUNCTION.has(last.key))
    return false;
  if (last.isCapital && to > 1 && !last.isPossessive && PREPOSITION.has(tokens[to - 2]?.key ?? '') === false)
    return last.isWord;
  return !tokens.slice(0, to).some(({ key }) => FINITE.has(key));
}

function findPlace(tokens: readonly Token[], subject: Mention): ClausePlace | null {
  const left = reachLeft(tokens, subject.from);
  if (left < 0) return 'main';
  const token = tokens[left]!;
  // first, or after "However,"
  if (token.key === 'when' && left <= 2) return 'when';
  if (SUBORDINATOR.has(token.key)) return 'subordinate';
  if (CONJUNCTION.has(token.key)) return left === 0 ? 'main' : 'coordinate';
  if (token.text === ';') return 'coordinate';
  if (PAUSE.test(token.text) || /^[([]$/u.test(token.text)) return 'main';
  return isBarePrefix(tokens, subject.from) ? 'main' : null;
}

/** Whether a subject may govern the sentence: nothing before it but adverbials. */
export const standsFirst = (tokens: readonly Token[], subject: Mention): boolean =>
  findPlace(tokens, subject) === 'main';

/** "…, as did the Foreign Minister": agreement told in passing. */
function readLikewise(tokens: readonly Token[], subject: Mention): Clause | null {
  const at = subject.from - 2;
  if (at < 1 || tokens[at]!.key !== 'as' || !/^(?:did|had|was)$/u.test(tokens[at + 1]!.key)) return null;
  return {
    place: 'coordinate',
    subject,
    verb: 'do likewise',
    class: 'assent',
    act: 'agree',
    isPluperfect: false,
    isPresent: false,
    isNegated: false,
    from: at,
    to: subject.to,
  };
}

function readFinite(tokens: readonly Token[], subject: Mention): Clause | null {
  const place = findPlace(tokens, subject);
  if (place === null) return null;
  const verb = readVerbGroup(tokens, subject.to) ?? readVerbGroup(tokens, skipInsertion(tokens, subject.to));
  return verb === null ? null : { place, subject, ...pick(verb), from: subject.from, to: verb.to };
}

const pick = (
  verb: VerbGroup,
): Pick<Clause, 'verb' | 'class' | 'act' | 'isPluperfect' | 'isPresent' | 'isNegated'> => ({
  verb: verb.lemma,
  class: verb.class,
  act: verb.act,
  isPluperfect: verb.isPluperfect,
  isPresent: verb.isPresent,
  isNegated: verb.isNegated,
});

/** ", said Nasser", "” replied the Secretary". */
function readInverted(tokens: readonly Token[], subject: Mention): Clause | null {
  for (const size of [1, 2]) {
    const at = subject.from - size;
    const verb = at > 0 ? matchVerb(tokens, at, ['past']) : null;
    if (verb?.class !== 'speech' || verb.to !== subject.from || !PAUSE.test(tokens[at - 1]!.text)) continue;
    return {
      place: 'inverted',
      subject,
      verb: verb.lemma,
      class: 'speech',
      act: verb.act,
      isPluperfect: false,
      isPresent: false,
      isNegated: false,
      from: at,
      to: subject.to,
    };
  }
  return null;
}

/** Whether a question told in passing has its content told too: "…, about the desirability of …". */
function hasContent(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  return /^(?:whether|about|as|concerning|regarding|that|how|why|what|when|if|on)$/u.test(
    tokens[at]?.key ?? '',
  );
}

/** "According to Mikoyan", "in the President's opinion", "it was his view that", "the view of the President was". */
function readNominal(tokens: readonly Token[], subject: Mention): Clause | null {
  const clause = (
    from: number,
    to: number,
    act: Act,
    verb: string,
    place: ClausePlace = 'nominal',
  ): Clause => ({
    place,
    subject,
    verb,
    class: 'noun',
    act,
    isPluperfect: false,
    isPresent: false,
    isNegated: false,
    from,
    to,
  });
  const before = tokens[subject.from - 1]?.key;
  if (!subject.isPossessive) {
    if (before === 'to' && tokens[subject.from - 2]?.key === 'according')
      return clause(subject.from - 2, subject.to, 'assert', 'according to');
    const asked = nouns.get(tokens[subject.from - 2]?.key ?? '');
    if (asked && /^(?:by|from)$/u.test(before ?? '') && subject.from <= 8 && hasContent(tokens, subject.to)) {
      return clause(0, subject.to, asked, 'reply to', 'lead');
    }
    const noun = tokens[subject.from - 2]?.key ?? '';
    const act = nouns.get(noun);
    const states = /^(?:was|is|that)$/u.test(tokens[subject.to]?.key ?? '');
    return before === 'of' && act && states && subject.from <= 5
      ? clause(subject.from - 2, subject.to + 1, act, noun)
      : null;
  }
  const nounAt = nouns.has(tokens[subject.to]?.key ?? '') ? subject.to : subject.to + 1;
  const noun = tokens[nounAt]?.key ?? '';
  const act = nouns.get(noun);
  if (act === undefined) return null;
  if (before === 'in' && /^(?:view|opinion|judg|estimation)/u.test(noun))
    return clause(subject.from - 1, nounAt + 1, act, noun);
  const opensMain = subject.from === 0 || /^(?:it|this|that)$/u.test(tokens[subject.from - 2]?.key ?? '');
  const copula = /^(?:was|is|that|:)$/u.test(tokens[nounAt + 1]?.key ?? '');
  // "his reply was evasive" tells nothing of what he said
  const answers = /^(?:reply|answer|response)$/u.test(noun) && tokens[nounAt + 2]?.key === 'that';
  if (
    opensMain &&
    copula &&
    (answers ||
      /^(?:view|opinion|feeling|belief|contention|position|point|thesis|hope|impression|understanding|conviction)s?$/u.test(
        noun,
      ))
  ) {
    return clause(subject.from, nounAt + 2, act, noun);
  }
  const leads = /^(?:to|on|upon)$/u.test(before ?? '') && subject.from <= 4;
  const content = hasContent(tokens, nounAt + 1);
  return leads && content ? clause(0, nounAt + 1, act, noun, 'lead') : null;
}

/** All reporting clauses of a sentence whose subject is a mention, left to right. */
export const findClauses = (tokens: readonly Token[], mentions: readonly Mention[]): Clause[] =>
  mentions.flatMap((mention) => {
    const nominal = readNominal(tokens, mention);
    if (nominal) return [nominal];
    if (mention.isPossessive) return [];
    return (
      readInverted(tokens, mention) ?? readLikewise(tokens, mention) ?? readFinite(tokens, mention) ?? []
    );
  });

/** "laughed and said", "took me aside and said": a reporting verb that shares the subject of the clause before it. */
export function findSharedVerb(
  tokens: readonly Token[],
  from: number,
): { at: number; to: number; act: Act | null; verb: string } | null {
  for (let at = from; at < Math.min(tokens.length, from + 45); at++) {
    if (tokens[at]!.key !== 'and') continue;
    const { at: verbAt } = skipAdverbials(tokens, at + 1);
    const verb = matchVerb(tokens, verbAt, ['past']);
    if (verb && verb.class !== 'action')
      return { at, to: verb.to, act: refine(tokens, verb).act, verb: verb.lemma };
  }
  return null;
}
