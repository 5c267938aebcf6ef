import { rules } from '../attribution/rules.js';
import { readVersion } from '../files/provenance.js';
import type { Analysis, Utterance } from '../model.js';
import { formatCount, formatNumber, formatShare } from './wording.js';

/**
 * Shares of words of speech rightly attributed in memoranda met for the first time, scored before anything was changed
 * for them ("How good is it?" in README.md): the mean of ten, and the worst.
 */
const firstSight = { memoranda: 'ten', mean: '90.8%', worst: '48.9%' } as const;

/** Rules spelled out; the report lists all of them. */
const rulesNamed = 5;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shareOf = (part: number, whole: number): string => formatShare(whole === 0 ? 0 : part / whole);

/** Words of speech by the rule that attributed them, the greatest share first. */
function countByRule(speech: readonly Utterance[]): (readonly [rule: string, words: number])[] {
  const words = new Map<string, number>();
  for (const { evidence, words: count } of speech) {
    words.set(evidence.rule, (words.get(evidence.rule) ?? 0) + count);
  }
  return [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const describeOptions = (options: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== null);
  const named = given.map(
    ([name, value]) => `${name} ${typeof value === 'object' ? 'given' : String(value)}`,
  );
  return named.length === 0 ? 'default options' : `options: ${named.join(', ')}`;
};

function describeAttribution(speech: readonly Utterance[], words: number): string {
  if (words === 0) return 'No words are reported as speech.';
  const known = speech.filter(({ speaker }) => speaker !== null);
  const attributed = sum(known.map((utterance) => utterance.words));
  const right = sum(known.map(({ evidence }) => evidence.confidence));
  const byRule = countByRule(known);
  const named = byRule.slice(0, rulesNamed).map(([rule, count]) => {
    const meaning = rules.get(rule)?.description;
    return `${rule} ${shareOf(count, words)}${meaning === undefined ? '' : ` (${meaning})`}`;
  });
  const others = sum(byRule.slice(rulesNamed).map(([, count]) => count));
  if (others > 0) named.push(`other rules ${shareOf(others, words)}`);
  const rest =
    attributed === words
      ? 'and no words of speech are left without a speaker.'
      : `the remaining ${formatNumber(words - attributed, 'word')} are speech not known whose, counted for nobody and shown as unattributed.`;
  return [
    `Speakers were told from the wording alone, by rules that leave their name, the words they rest on and a confidence beside every utterance; by rule, as a share of the words of speech: ${named.join('; ')}.`,
    `In this way ${shareOf(attributed, words)} of the words of speech have a speaker, ${rest}`,
    ...(known.length === 0
      ? []
      : [
          `On the annotated memoranda with which the rules were written and checked, ${shareOf(right, known.length)} of utterances under these rules were right; on others less is to be expected: of ${firstSight.memoranda} memoranda met for the first time, ${firstSight.mean} of the words of speech were rightly attributed (worst ${firstSight.worst}).`,
        ]),
  ].join(' ');
}

/**
 * The methods paragraph for a paper, as plain text: the version and options, what was counted, how speakers were
 * told and how surely, what is unattributed, and what the counts do not mean. Everything in it is read off the
 * analyses, so it stays true when they change.
 *
 * @param options what was asked of `analyze`
 */
export function writeMethods(
  analyses: readonly Analysis[],
  options: Readonly<Record<string, unknown>> = {},
): string {
  const counted = analyses.map(({ words }) => words);
  const words = sum(counted.map((each) => each.words));
  const speech = sum(counted.map((each) => each.speech));
  const narration = sum(counted.map((each) => each.narration));
  const editorial = sum(counted.map((each) => each.editorial));
  const utterances = analyses.flatMap((analysis) => analysis.utterances);
  const rebuttals = sum(analyses.map((analysis) => analysis.rebuttals.length));
  const topics = sum(analyses.map((analysis) => analysis.topics.length));
  return [
    `Measured with memcon ${readVersion()} (${describeOptions(options)}) on ${formatNumber(analyses.length, 'memorandum', 'memoranda')} of conversation.`,
    `Counted were the ${formatNumber(words, 'word')} of the accounts themselves, without headings, participants lists, page and note marks, signatures and notes, in ${formatNumber(utterances.length, 'utterance')}, each a stretch under one attribution: ${shareOf(speech, words)} of the words report somebody as speaking, ${shareOf(narration, words)} are the note-taker's narration and ${shareOf(editorial, words)} the editors' matter.`,
    describeAttribution(
      utterances.filter(({ kind }) => kind === 'speech'),
      speech,
    ),
    'Shares are shares of the words with a known speaker; a turn is an unbroken run of one speaker.',
    ...(topics === 0
      ? []
      : [
          `The ${formatNumber(topics, 'topic segment')} follow announcements in the text, headings, omissions and shifts of vocabulary.`,
        ]),
    ...(rebuttals === 0
      ? []
      : [
          `The ${formatNumber(rebuttals, 'rebuttal pair')} are candidates with their evidence, to be read before they are counted.`,
        ]),
    `All ${formatCount(words)} words are the note-taker's, who reports and shortens what was said, often through interpreters: they measure the record, not speaking time.`,
  ].join(' ');
}
