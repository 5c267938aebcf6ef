import type { Analysis, Memorandum, Span } from '../../lib/model.js';
import { blankMarks } from '../../lib/read/marks.js';
import { findWords } from '../../lib/text/words.js';

/** Each law of the model as a list of what breaks it: empty for a lawful value. */

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, index) => start <= end && (index === 0 || spans[index - 1]!.end <= start));

export function breaksReadingLaws(memorandum: Memorandum): string[] {
  const { text, blocks, marks, notes, attendance } = memorandum;
  const broken: string[] = [];
  if (!inOrder(blocks.map(({ span }) => span))) broken.push('blocks out of order or overlapping');
  if (!inOrder(marks.map(({ span }) => span))) broken.push('marks out of order or overlapping');
  const spans = [...blocks, ...marks, ...notes, ...attendance].map(({ span }) => span);
  if (spans.some(({ start, end }) => start < 0 || end > text.length)) broken.push('a span outside the text');
  let at = 0;
  for (const { span } of blocks) {
    if (text.slice(at, span.start).trim() !== '')
      broken.push(`lost between blocks: ${text.slice(at, span.start)}`);
    at = span.end;
  }
  if (text.slice(at).trim() !== '') broken.push(`lost after the last block: ${text.slice(at)}`);
  return broken;
}

export function breaksAnalysisLaws(analysis: Analysis): string[] {
  const { memorandum, participants, utterances, turns, words, speakers, delegations } = analysis;
  const broken = breaksReadingLaws(memorandum);
  if (JSON.stringify(JSON.parse(JSON.stringify(analysis))) !== JSON.stringify(analysis))
    broken.push('JSON round trip');
  if (!inOrder(utterances.map(({ span }) => span))) broken.push('utterances out of order or overlapping');

  const clean = blankMarks(memorandum.text, memorandum.marks);
  const account = memorandum.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'omission');
  let reached = 0;
  for (const { span } of account) {
    for (const word of findWords(clean.slice(span.start, span.end), span.start)) {
      while (reached < utterances.length && utterances[reached]!.span.end <= word.start) reached++;
      const home = utterances[reached];
      if (!home || home.span.start > word.start)
        broken.push(`a word in no utterance: ${clean.slice(word.start, word.end)}`);
    }
  }
  for (const { span } of utterances) {
    if (!account.some((block) => block.span.start <= span.start && span.end <= block.span.end))
      broken.push('an utterance outside the account');
  }
  const counted = utterances.reduce((sum, utterance) => sum + utterance.words, 0);
  if (counted !== words.words || words.speech + words.narration + words.editorial !== words.words)
    broken.push('words do not add up');

  const ids = new Set(participants.map(({ id }) => id));
  for (const { kind, speaker, evidence, mode } of utterances) {
    if (speaker !== null && !ids.has(speaker)) broken.push(`a speaker who is no participant: ${speaker}`);
    if (speaker !== null && kind !== 'speech') broken.push('a speaker outside speech');
    if ((mode === null) !== (kind !== 'speech')) broken.push('a mode outside speech');
    if (evidence.confidence < 0 || evidence.confidence > 1) broken.push('a confidence outside 0 to 1');
  }
  const inTurns = turns.flatMap((turn) => turn.utterances);
  const attributed = utterances.filter(({ speaker }) => speaker !== null).map(({ id }) => id);
  if (inTurns.join() !== attributed.join()) broken.push('turns are not the attributed utterances in order');
  for (const shares of [speakers, delegations]) {
    const sum = shares.reduce((total, { share }) => total + share, 0);
    if (words.attributed > 0 && Math.abs(sum - 1) > 1e-9) broken.push(`shares sum to ${sum}`);
  }
  return broken;
}
