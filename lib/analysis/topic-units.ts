import type { Memorandum, Span, Turn, Utterance } from '../model.js';
import { readOmission, trimStops } from './topic-omissions.js';

/** A sentence of the account as topics are told from it. */
export interface TopicUnit {
  readonly span: Span;
  /** The words without page and note marks, and without a speaker label. */
  readonly text: string;
  readonly words: number;
  readonly kind: Utterance['kind'];
  readonly beginsTurn: boolean;
  readonly beginsParagraph: boolean;
  /** It opens with a reporting clause ("The Secretary said …"). */
  readonly reported: boolean;
  /** The section heading directly above it, '' when that is a number only; null when there is none. */
  readonly heading: string | null;
  /** What an editorial omission says was discussed, when this is one that names its subject. */
  readonly omits: string | null;
}

const LABEL = /^\[?[^:?!]{1,60}:\]?\s/u;
const PAGE = /\[Page [^\]]{1,12}\]/gu;
/** A reporting clause that begins later than this many characters into the sentence does not open it. */
const OPENING = 60;

/** Texts of spans in order, with page marks, note marks and line breaks taken out. */
function readTexts(memorandum: Memorandum, spans: readonly Span[]): string[] {
  const hidden = memorandum.marks.filter(({ kind }) => kind === 'page' || kind === 'note');
  let next = 0;
  return spans.map(({ start, end }) => {
    while (next < hidden.length && hidden[next]!.span.end <= start) next++;
    let text = '';
    let from = start;
    for (let at = next; at < hidden.length && hidden[at]!.span.start < end; at++) {
      text += memorandum.text.slice(from, Math.max(from, hidden[at]!.span.start));
      from = Math.max(from, hidden[at]!.span.end);
    }
    text += memorandum.text.slice(from, Math.max(from, end));
    return text.replace(PAGE, '').replace(/\s+/gu, ' ').trim();
  });
}

/** The headings that stand between the end of one utterance and the beginning of the next, joined. */
function readHeadings(memorandum: Memorandum, utterances: readonly Utterance[]): (string | null)[] {
  const headings = memorandum.blocks.filter(({ kind }) => kind === 'heading');
  let next = 0;
  let end = 0;
  return utterances.map(({ span }) => {
    const above: string[] = [];
    for (; next < headings.length && headings[next]!.span.start < span.start; next++) {
      const { start, end: to } = headings[next]!.span;
      if (start >= end) above.push(memorandum.text.slice(start, to).replace(/\s+/gu, ' ').trim());
    }
    end = span.end;
    if (above.length === 0) return null;
    const named = above.map((heading) => heading.replace(/^[\dIVX]{1,4}[.)]\s*/u, '')).filter(Boolean);
    return trimStops(named.join(': '));
  });
}

/** Whether a sentence is still open at the end of this text. */
const isOpen = (text: string): boolean => !/[.?!…:][”’"')\]]*\d{0,3}$/u.test(text);

const joinUnits = (first: TopicUnit, second: TopicUnit): TopicUnit => ({
  ...first,
  span: { start: first.span.start, end: second.span.end },
  text: `${first.text} ${second.text}`,
  words: first.words + second.words,
  kind: first.kind === 'speech' ? first.kind : second.kind,
});

/**
 * The account as sentences, in order: parts of one sentence are joined, headings are tied to what follows them, and
 * an editorial omission that names a subject stands for itself, with no words.
 */
export function readTopicUnits(
  memorandum: Memorandum,
  utterances: readonly Utterance[],
  turns: readonly Turn[],
): TopicUnit[] {
  const openers = new Set(turns.map((turn) => turn.utterances[0]));
  const texts = readTexts(
    memorandum,
    utterances.map(({ span }) => span),
  );
  const headings = readHeadings(memorandum, utterances);
  const units: TopicUnit[] = [];
  utterances.forEach((utterance, index) => {
    const { span, kind, mode, words } = utterance;
    const { cue } = utterance.evidence;
    const text = texts[index]!;
    const omits = kind === 'editorial' ? readOmission(text) : null;
    const before = utterances[index - 1];
    const unit: TopicUnit = {
      span,
      text: mode === 'labelled' ? text.replace(LABEL, '') : text,
      words: omits === null ? words : 0,
      kind,
      beginsTurn: openers.has(utterance.id),
      beginsParagraph: before?.paragraph !== utterance.paragraph,
      reported: mode !== 'labelled' && cue !== null && cue.start - span.start < OPENING,
      heading: headings[index]!,
      omits,
    };
    const last = units.at(-1);
    const goesOn =
      last !== undefined &&
      last.omits === null &&
      omits === null &&
      unit.heading === null &&
      !unit.beginsParagraph &&
      isOpen(texts[index - 1]!);
    if (goesOn) units[units.length - 1] = joinUnits(last, unit);
    else units.push(unit);
  });
  return units;
}
