import type { Memorandum, Participant, Span, Turn, Utterance } from '../model.js';
import { loadList } from '../text/lists.js';
import { findPhrases, indexPhrases, phraseWords } from './phrases.js';
import { stemContent } from './stems.js';
import { maskNames } from './topic-sections.js';

const cues = indexPhrases(
  loadList('rebuttal-cues.csv', ['class', 'place', 'phrase']),
  ({ phrase }) => phrase,
);
const NEGATIONS = new Set('no not never nothing nobody none neither nor without cannot'.split(' '));
const LABEL = /^\[?[^:?!]{1,60}:\]?\s/u;
const PAGE = /\[Page [^\]]{1,12}\]/gu;

/** A sentence of a turn with what speaks for or against its disputing something. */
export interface TurnSentence {
  readonly span: Span;
  /** Number of the paragraph in the account. */
  readonly paragraph: number;
  /** The words of the first cue of each class (`data/rebuttal-cues.csv`) in it. */
  readonly cues: ReadonlyMap<string, string>;
  readonly negated: boolean;
  readonly asks: boolean;
  /** Content words as stems, in order. */
  readonly stems: readonly string[];
}

/** A turn as rebuttals are told from it. */
export interface TurnText {
  readonly turn: Turn;
  readonly delegation: string | null;
  readonly sentences: readonly TurnSentence[];
  readonly stems: ReadonlySet<string>;
}

function readSentence(utterance: Utterance, text: string, stems: readonly string[]): TurnSentence {
  const { span, paragraph, mode, act } = utterance;
  const words = phraseWords(mode === 'labelled' ? text.replace(LABEL, '') : text);
  const found = new Map<string, string>();
  for (const { row, from, to } of findPhrases(cues, words)) {
    if (found.has(row.class) || (row.place === 'first' && from > 0)) continue;
    found.set(row.class, words.slice(from, to).join(' '));
  }
  return {
    span,
    paragraph,
    cues: found,
    negated: words.some((word) => NEGATIONS.has(word) || word.endsWith("n't")),
    asks: act === 'ask' || found.has('question') || /\?["”’)\]]{0,3}$/u.test(text),
    stems,
  };
}

/** The turns with their sentences, cues and content words; the names of participants count for none. */
export function readTurns(
  memorandum: Memorandum,
  participants: readonly Participant[],
  utterances: readonly Utterance[],
  turns: readonly Turn[],
): TurnText[] {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  const sideOf = new Map(participants.map(({ id, delegation }) => [id, delegation]));
  const masked = maskNames(participants);
  return turns.map((turn) => {
    const members = turn.utterances.flatMap((id) => byId.get(id) ?? []);
    const texts = members.map(({ span }) =>
      memorandum.text.slice(span.start, span.end).replace(PAGE, ' ').replace(/\s+/gu, ' '),
    );
    const stems = stemContent(texts, masked);
    return {
      turn,
      delegation: sideOf.get(turn.speaker) ?? null,
      sentences: members.map((member, index) => readSentence(member, texts[index]!, stems[index]!)),
      stems: new Set(stems.flat()),
    };
  });
}
