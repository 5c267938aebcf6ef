import type {
  Analysis,
  Block,
  BlockKind,
  Mark,
  Memorandum,
  Span,
  TopicSegment,
  Utterance,
} from '../model.js';
import { overlaps } from './anchors.js';

/** The smallest run of text that is shown in one way. */
export interface Fragment {
  readonly text: string;
  /** The printed mark it is; null for the note-taker's words. */
  readonly mark: Mark | null;
  /** Among the words that carry the attribution. */
  readonly cue: boolean;
}

/** A sentence, or what stands between two. */
export interface Stretch {
  readonly utterance: Utterance | null;
  /** Its first appearance: a sentence broken by a page mark of its own line comes in two. */
  readonly first: boolean;
  readonly fragments: readonly Fragment[];
}

export type PieceKind = Utterance['kind'] | Exclude<BlockKind, 'paragraph'> | 'unread';

/** A run of one paragraph under one attribution: what gets a line of its own in the margin. */
export interface Piece {
  readonly kind: PieceKind;
  readonly speaker: string | null;
  /** Number of the turn; null when nobody is known to speak. */
  readonly turn: number | null;
  readonly opensParagraph: boolean;
  /** Topics that begin here. */
  readonly topics: readonly TopicSegment[];
  readonly stretches: readonly Stretch[];
}

/** Blocks that are the record of the meeting, or stand inside or after it. */
const body: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'heading',
  'paragraph',
  'omission',
  'page',
  'signature',
  'attachment',
]);

const within = (inner: Span, { start, end }: Span): Span => ({
  start: Math.max(inner.start, start),
  end: Math.min(inner.end, end),
});

/** A stretch of text cut where its marks and its cue begin and end. Every character is in exactly one fragment. */
export function cutFragments({ text, marks }: Memorandum, span: Span, cue: Span | null = null): Fragment[] {
  const inside = marks.filter((mark) => overlaps(mark.span, span));
  const edges = [
    span.start,
    span.end,
    ...[...inside.map((mark) => mark.span), ...(cue !== null && overlaps(cue, span) ? [cue] : [])].flatMap(
      (part) => [Math.max(part.start, span.start), Math.min(part.end, span.end)],
    ),
  ];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const mark =
      inside.find((candidate) => candidate.span.start <= start && end <= candidate.span.end) ?? null;
    return {
      text: text.slice(start, end),
      mark,
      cue: mark === null && cue !== null && cue.start <= start && end <= cue.end,
    };
  });
}

const cutStretches = (memorandum: Memorandum, utterances: readonly Utterance[], block: Block): Stretch[] => {
  const stretches: Stretch[] = [];
  let position = block.span.start;
  const gapTo = (end: number) => {
    if (end <= position) return;
    const fragments = cutFragments(memorandum, { start: position, end });
    stretches.push({ utterance: null, first: false, fragments });
  };
  for (const utterance of utterances) {
    const part = within(utterance.span, block.span);
    gapTo(part.start);
    stretches.push({
      utterance,
      first: utterance.span.start >= block.span.start,
      fragments: cutFragments(memorandum, part, utterance.evidence.cue),
    });
    position = part.end;
  }
  gapTo(block.span.end);
  return stretches;
};

/**
 * The account cut into pieces for reading: a new piece at every paragraph, change of attribution, turn and topic.
 * All text of the body is in exactly one piece, in order.
 */
export function cutPieces(analysis: Analysis): Piece[] {
  const { memorandum, utterances, turns, topics } = analysis;
  const turnOf = new Map(turns.flatMap(({ n, utterances: ids }) => ids.map((id) => [id, n] as const)));
  let nextTopic = 0;
  const topicsUpTo = (offset: number): TopicSegment[] => {
    const begun: TopicSegment[] = [];
    for (; nextTopic < topics.length && topics[nextTopic]!.span.start < offset; nextTopic += 1) {
      begun.push(topics[nextTopic]!);
    }
    return begun;
  };

  const cutBlock = (block: Block): Piece[] => {
    const own = utterances.filter(({ span }) => overlaps(span, block.span));
    if (own.length === 0 || block.kind !== 'paragraph') {
      const kind = block.kind === 'paragraph' ? 'unread' : block.kind;
      const stretches = cutStretches(memorandum, own, block);
      const begun = block.kind === 'page' ? [] : topicsUpTo(block.span.end);
      return [{ kind, speaker: null, turn: null, opensParagraph: true, topics: begun, stretches }];
    }
    const pieces: (Omit<Piece, 'stretches'> & { stretches: Stretch[] })[] = [];
    let waiting: Stretch[] = [];
    for (const stretch of cutStretches(memorandum, own, block)) {
      const { utterance } = stretch;
      const last = pieces.at(-1);
      if (utterance === null) {
        (last?.stretches ?? waiting).push(stretch);
        continue;
      }
      const { kind, speaker } = utterance;
      const turn = turnOf.get(utterance.id) ?? null;
      const begun = topicsUpTo(utterance.span.start + 1);
      const goesOn = last?.kind === kind && last.speaker === speaker && last.turn === turn;
      if (last && goesOn && begun.length === 0) last.stretches.push(stretch);
      else {
        const opensParagraph = pieces.length === 0;
        pieces.push({ kind, speaker, turn, opensParagraph, topics: begun, stretches: [...waiting, stretch] });
        waiting = [];
      }
    }
    return pieces;
  };

  return memorandum.blocks.filter(({ kind }) => body.has(kind)).flatMap(cutBlock);
}
