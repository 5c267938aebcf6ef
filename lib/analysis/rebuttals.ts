import type { Memorandum, Participant, RebuttalPair, Span, Turn, Utterance } from '../model.js';
import { LOOK_BACK, measureClimate, measureRebuttal } from './rebuttal-features.js';
import { classifyReply, explainPair, showReply, tellDistance } from './rebuttal-reasons.js';
import { readTurns, type TurnText } from './turn-texts.js';
import { loadWeights, scoreFeatures, weightOf } from './weights.js';

const weights = loadWeights('rebuttal-weights.csv');

interface Candidate {
  readonly reply: TurnText;
  readonly target: TurnText;
  readonly distance: number;
  /** An omission, or speech of an unknown speaker, stands between the two. */
  readonly broken: boolean;
  readonly probability: number;
}

/** The earlier turn of another speaker that a turn disputes most probably; null when there is none to dispute. */
function findTarget(turns: readonly TurnText[], index: number, climate: number): Candidate | null {
  const reply = turns[index]!;
  let best: Candidate | null = null;
  let broken = false;
  for (let distance = 1; distance <= Math.min(index, LOOK_BACK); distance++) {
    const target = turns[index - distance]!;
    broken ||= turns[index - distance + 1]!.turn.follows === null;
    if (target.turn.speaker === reply.turn.speaker) continue;
    const features = measureRebuttal(reply, target, distance, climate);
    const probability = 1 / (1 + Math.exp(-scoreFeatures(weights, features)));
    if (best === null || probability > best.probability)
      best = { reply, target, distance, broken, probability };
  }
  return best;
}

/** The sentence of the target that shares most words with the reply; the last of several. */
function findPoint(reply: TurnText, target: TurnText): Span {
  let best = target.turn.span;
  let most = -1;
  for (const { span, stems } of target.sentences) {
    const shared = new Set(stems.filter((stem) => reply.stems.has(stem))).size;
    if (shared >= most) {
      most = shared;
      best = span;
    }
  }
  return best;
}

/**
 * Who disputed what: for every turn the earlier turn of another speaker, up to 40 back, that it most probably
 * disputes, kept when a logistic model (`data/rebuttal-weights.csv`, threshold included) finds the pair probable enough.
 * `confidence` is that probability. Candidates with reasons, not verdicts. Linear in turns.
 */
export function pairRebuttals(
  memorandum: Memorandum,
  participants: readonly Participant[],
  utterances: readonly Utterance[],
  turns: readonly Turn[],
): RebuttalPair[] {
  const texts = readTurns(memorandum, participants, utterances, turns);
  const climate = measureClimate(texts);
  const threshold = weightOf(weights, 'threshold');
  return texts
    .flatMap((_, index) => findTarget(texts, index, climate) ?? [])
    .filter(({ probability }) => probability >= threshold)
    .map(({ reply, target, distance, broken, probability }, index) => {
      const shown = showReply(reply);
      const span = { start: shown[0]!.span.start, end: shown.at(-1)!.span.end };
      const { type, cue } = classifyReply(shown);
      return {
        n: index + 1,
        type,
        confidence: probability,
        speaker: reply.turn.speaker,
        span,
        targetSpeaker: target.turn.speaker,
        target: findPoint(reply, target),
        cue,
        reasons: [
          ...explainPair(reply, target, shown, memorandum.text.slice(span.start, span.end)),
          tellDistance(distance, broken),
        ],
      };
    });
}
