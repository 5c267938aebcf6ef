import { countExchanges } from '../../lib/analysis/exchanges.js';
import { countDelegations, countSpeakers, countWords } from '../../lib/analysis/shares.js';
import { buildTurns } from '../../lib/analysis/turns.js';
import type {
  Analysis,
  BlockKind,
  Mark,
  Participant,
  RebuttalPair,
  Span,
  TopicSegment,
  Utterance,
  UtteranceKind,
} from '../../lib/model.js';
import { findWords } from '../../lib/text/words.js';

export interface Sentence {
  readonly text: string;
  /** Index into the people; null for nobody. */
  readonly who?: number | null;
  readonly kind?: UtteranceKind;
  readonly confidence?: number;
  readonly cue?: string;
}

export interface Sample {
  readonly id?: string;
  readonly title?: string;
  readonly people?: readonly Partial<Participant>[];
  /** Paragraphs of sentences; a string is a block of another kind: "heading: …", "page: …". */
  readonly account: readonly (readonly Sentence[] | string)[];
  readonly notes?: readonly string[];
  readonly topics?: readonly { readonly label: string; readonly at: string; readonly printed?: boolean }[];
  readonly pairs?: readonly Partial<RebuttalPair>[];
}

/** Marks as they are pasted: "[Page 12]", and note marks written here as "^1". */
const MARK = /\[Page (\d{1,4})\]|\^(\d)/g;

/** An analysis put together by hand, so that tests of the page need neither the reader nor the rules. */
export function buildSample(sample: Sample): Analysis {
  const blocks: { kind: BlockKind; span: Span }[] = [];
  const utterances: Utterance[] = [];
  let text = '';
  const add = (kind: BlockKind, words: string): Span => {
    const span = { start: text.length, end: text.length + words.length };
    blocks.push({ kind, span });
    text += `${words}\n\n`;
    return span;
  };
  const participants = (sample.people ?? []).map(
    (person, index): Participant => ({
      id: `p${index + 1}`,
      name: `Person ${index + 1}`,
      role: null,
      delegation: null,
      aliases: [],
      listed: true,
      ...person,
    }),
  );
  add('title', sample.title ?? 'Memorandum of Conversation');
  let paragraph = 0;
  for (const part of sample.account) {
    if (typeof part === 'string') {
      const [kind = '', words = ''] = part.split(/: (.*)/su);
      add(kind as BlockKind, words);
      continue;
    }
    paragraph += 1;
    let offset = add('paragraph', part.map((sentence) => sentence.text).join(' ')).start;
    for (const sentence of part) {
      const span = { start: offset, end: offset + sentence.text.length };
      const who = sentence.who ?? null;
      const at = sentence.cue === undefined ? -1 : sentence.text.indexOf(sentence.cue);
      utterances.push({
        id: `u${utterances.length + 1}`,
        span,
        kind: sentence.kind ?? 'speech',
        speaker: who === null ? null : participants[who]!.id,
        evidence: {
          rule: 'clause',
          cue: at < 0 ? null : { start: offset + at, end: offset + at + sentence.cue!.length },
          confidence: sentence.confidence ?? 0.95,
        },
        act: null,
        mode: (sentence.kind ?? 'speech') === 'speech' ? 'reported' : null,
        paragraph,
        page: null,
        words: findWords(sentence.text).length,
      });
      offset = span.end + 1;
    }
  }
  const marks = Array.from(
    text.matchAll(MARK),
    (match): Mark => ({
      kind: match[1] === undefined ? 'note' : 'page',
      span: { start: match.index, end: match.index + match[0].length },
      value: match[1] ?? match[2]!,
    }),
  );
  const notes = (sample.notes ?? []).map((words, index) => ({
    n: index + 1,
    span: add('note', words),
    mark: marks.find(({ kind, value }) => kind === 'note' && value === String(index + 1))?.span ?? null,
  }));
  const starts = (sample.topics ?? []).map(({ at }) => text.indexOf(at));
  const words = countWords(utterances);
  const topics = (sample.topics ?? []).map(
    ({ label, printed = true }, index): TopicSegment => ({
      n: index + 1,
      span: { start: starts[index]!, end: starts[index + 1] ?? text.length },
      label,
      theme: null,
      words: 1,
      share: 1 / starts.length,
      printed,
      cue: null,
    }),
  );
  const turns = buildTurns(utterances);
  const speakers = countSpeakers(participants, utterances, turns);
  return {
    memorandum: {
      id: sample.id ?? 'sample',
      text,
      title: sample.title ?? 'Memorandum of Conversation',
      number: null,
      date: '1962-10-18',
      startTime: null,
      endTime: null,
      place: null,
      subjects: [],
      attendance: [],
      blocks,
      marks,
      notes,
      source: { path: null, sha256: '0'.repeat(64), format: 'text' },
      diagnostics: [],
    },
    participants,
    style: 'reported',
    utterances,
    words,
    turns,
    speakers,
    delegations: countDelegations(participants, speakers),
    exchanges: countExchanges(turns),
    topics,
    rebuttals: (sample.pairs ?? []).map(
      (pair, index): RebuttalPair => ({
        n: index + 1,
        type: 'denial',
        confidence: 0.6,
        speaker: utterances[1]!.speaker!,
        span: utterances[1]!.span,
        targetSpeaker: utterances[0]!.speaker!,
        target: utterances[0]!.span,
        cue: null,
        reasons: [],
        ...pair,
      }),
    ),
    diagnostics: [],
  };
}

/** Two people who differ, a note, a page break in mid-sentence, narration, an omission and speech of nobody known. */
export const quarrel = (id = 'quarrel'): Analysis =>
  buildSample({
    id,
    people: [
      { name: 'The Secretary', role: 'Secretary of State', delegation: 'US' },
      { name: 'Mr. Ivanov', role: 'Minister', delegation: 'USSR' },
      { name: 'Mr. Quiet', delegation: 'USSR' },
    ],
    account: [
      [
        { text: 'The Secretary said the bases were few.^1', who: 0, cue: 'The Secretary said' },
        {
          text: 'Mr. Ivanov denied this [Page 12] and said they were many.',
          who: 1,
          cue: 'Mr. Ivanov denied',
        },
      ],
      'heading: Harbours',
      [
        { text: 'Harbours were another matter.', who: 1, confidence: 0.5 },
        { text: 'It was asked why.', who: null },
      ],
      'page: [Page 13]',
      [{ text: 'Lunch was served.', kind: 'narration' }],
      'omission: [Here follows discussion of fish.]',
      [{ text: 'The Secretary thanked him.', who: 0, cue: 'The Secretary thanked' }],
    ],
    notes: ['See the annex.', 'A note without a mark.'],
    topics: [
      { label: 'bases, few', at: 'The Secretary said' },
      { label: 'harbours', at: 'Harbours were' },
      { label: 'fish', at: '[Here follows', printed: false },
    ],
    pairs: [{ cue: 'denied', reasons: ['reply verb: denied', 'shared words: bases'] }],
  });
