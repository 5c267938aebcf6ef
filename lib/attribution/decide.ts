import type { Span } from '../model.js';
import type { Directory } from '../people/directory.js';
import type { Token } from '../text/tokens.js';
import { cueOf, type Finding, finding } from './findings.js';
import { type Decision, type Floor, resolveSubject, type Subject } from './floor.js';
import { findGoverning, findLead, speakSentence } from './governing.js';
import { findNarration, type NarrationKind } from './narration.js';
import type { Passage } from './passages.js';
import { type Clause, findSharedVerb, standsFirst } from './reporting-clauses.js';
import { cutBefore, type Sentence, speaks, trimEnd } from './sentence.js';

const SILENT = /^(?:reply|respond|answer|comment|remark|say|react|elaborate|mention|speak)$/u;

/** No clause tells who speaks: the floor does, unless the sentence opens as narration. */
function carryOn(sentence: Sentence, passage: Passage, floor: Floor, isNested: boolean): Finding {
  const { span } = sentence;
  if (floor.mood === 'stretch') return finding(span, 'narrated-on', null);
  if (floor.speaker === null)
    return finding(span, floor.mood === 'opening' ? 'before-speech' : 'left-open', null);
  if (isNested) return finding(span, 'nested', floor.speaker);
  if (passage.after.some((kind) => kind === 'heading' || kind === 'omission'))
    return finding(span, 'carried-past', floor.speaker);
  return finding(span, passage.opensParagraph ? 'carried-over' : 'carried-on', floor.speaker);
}

/** "He showed him a shirt and said …": what was done is narration, what was said is speech. */
function narrateAction(sentence: Sentence, governing: Clause, id: string): Decision {
  const { span, tokens } = sentence;
  const focus = tokens[governing.subject.from]!.text === 'I' ? null : id;
  const shared = findSharedVerb(tokens, governing.to);
  if (shared === null)
    return decide([finding(span, 'action', null, cueOf(tokens, governing))], focus, 'aside');
  const cut = tokens[shared.at]!.start;
  const cue = cueOf(tokens, { from: shared.at, to: shared.to });
  return decide(
    [
      finding({ start: span.start, end: trimEnd(sentence, cut) }, 'action', null, cueOf(tokens, governing)),
      finding({ start: cut, end: span.end }, 'shared-verb', id, cue, shared.act),
    ],
    focus,
  );
}

const decide = (
  findings: readonly Finding[],
  focus: string | null = null,
  narration: NarrationKind | null = null,
): Decision => ({
  findings,
  narration,
  focus,
});

/** "When the President commented on it, the Minister did not reply": silence is narration, what came before it speech. */
function keepSilent(sentence: Sentence, governing: Clause, id: string): Decision {
  const { span, tokens } = sentence;
  const silent = (start: number) =>
    finding({ start, end: span.end }, 'silent', null, cueOf(tokens, governing));
  const lead = findLead(sentence, governing, id);
  if (lead?.who.kind !== 'person') return decide([silent(span.start)], id, 'aside');
  const cut = cutBefore(tokens, governing);
  const first = { start: span.start, end: trimEnd(sentence, cut) };
  return decide(
    [finding(first, lead.place, lead.who.id, cueOf(tokens, lead), lead.act), silent(cut)],
    id,
    'aside',
  );
}

/** "Ambassador Iguchi took me aside and said": the subject opens the sentence, the reporting verb comes second. */
function readSharedSubject({ span, tokens, mentions }: Sentence, floor: Floor): Finding | null {
  const subject = mentions.findLast(
    (mention) =>
      mention.to <= 24 &&
      !mention.isPossessive &&
      (mention.kind === 'name' || mention.kind === 'office') &&
      standsFirst(tokens, mention),
  );
  if (subject === undefined) return null;
  const who = resolveSubject(subject, tokens[subject.from]!, floor);
  const shared = findSharedVerb(tokens.slice(0, subject.to + 10), subject.to);
  if (who.kind !== 'person' || shared === null) return null;
  return finding(
    span,
    'shared-verb',
    who.id,
    cueOf(tokens, { from: subject.from, to: shared.to }),
    shared.act,
  );
}

/** "Luncheon was announced, and the President said …": narration, and perhaps a report after it. */
function narrate(
  { span, text, tokens, clauses }: Sentence,
  rule: 'narration' | 'collective',
  narration: NarrationKind,
  cue: Span | null = null,
): Decision {
  const report = clauses.find(
    (clause) =>
      clause.who.kind === 'person' && clause.place === 'coordinate' && !clause.isPluperfect && speaks(clause),
  );
  if (report?.who.kind !== 'person') return decide([finding(span, rule, null, cue)], null, narration);
  const cut = cutBefore(tokens, report);
  return decide([
    finding({ start: span.start, end: trimEnd({ span, text }, cut) }, rule, null, cue),
    finding({ start: cut, end: span.end }, 'coordinate', report.who.id, cueOf(tokens, report), report.act),
  ]);
}

/** Whether a sentence that opens as narration is governed by a report all the same: "At the end of the talk, he said". */
const isReported = ({ clauses }: Sentence): boolean =>
  clauses.some(
    (clause) =>
      clause.who.kind === 'person' &&
      speaks(clause) &&
      !clause.isPluperfect &&
      (clause.place === 'main' || clause.place === 'inverted'),
  );

/** "I clearly had the impression …": what the drafter did or thought outside the talk. */
const isDraftersOwn = ({ tokens }: Sentence, { drafter }: Directory): boolean =>
  drafter !== null && tokens[0]?.text === 'I';

/** "The Minister's reply was evasive": how it was said, nothing of what. */
function isCharacterised({ tokens, mentions }: Sentence): boolean {
  const [first] = mentions;
  if (first === undefined || !first.isPossessive || first.from > 0) return false;
  return (
    /^(?:reply|answer|response|reaction)$/u.test(tokens[first.to]?.key ?? '') &&
    /^(?:was|is)$/u.test(tokens[first.to + 1]?.key ?? '')
  );
}

/** A sentence without a reporting clause. */
function decideUngoverned(
  sentence: Sentence,
  passage: Passage,
  floor: Floor,
  directory: Directory,
): Decision {
  const { span, text } = sentence;
  const shared = readSharedSubject(sentence, floor);
  if (shared) return decide([shared], shared.speaker);
  if (PARENTHESIS.test(text)) return decide([finding(span, 'parenthesis', null)], null, 'aside');
  if (isCharacterised(sentence)) return decide([finding(span, 'silent', null)], null, 'aside');
  if (isDraftersOwn(sentence, directory)) return decide([finding(span, 'drafter', null)], null, 'aside');
  return decide([carryOn(sentence, passage, floor, false)]);
}

const PARENTHESIS = /^\(.*\)[.!?]?$/su;
const TOGETHER = /^(?:agree|discuss|talk|speak|exchange|consider|review)$/u;

/** "They discussed sponsorship", "The Indonesians expressed pleasure": several people of the room at once. */
function isJoint(
  { subject, verb, place, isPluperfect, class: kind }: Clause,
  token: Token,
  floor: Floor,
  directory: Directory,
): boolean {
  if (place !== 'main' || isPluperfect) return false;
  if (subject.kind === 'collective') return true;
  if (subject.kind === 'pronoun') return token.key === 'they' && TOGETHER.test(verb);
  if (subject.kind !== 'side' || (kind !== 'speech' && kind !== 'assent')) return false;
  const own = floor.speaker === null ? null : directory.sides.get(floor.speaker);
  return subject.side !== own && [...directory.sides.values()].includes(subject.side);
}

/**
 * Somebody who is named as speaking, and is neither on the list nor met often enough to be added to it: at the head of a
 * paragraph, or before anybody else has spoken, these are his own words, not a report inside somebody's speech.
 */
const isStranger = (
  clause: Clause & { who: Subject },
  { opensParagraph }: Passage,
  { mood }: Floor,
): boolean =>
  clause.who.kind === 'absent' &&
  clause.subject.kind !== 'pronoun' &&
  clause.place === 'main' &&
  !clause.isPluperfect &&
  speaks(clause) &&
  (opensParagraph || mood !== 'speech');

/** Who speaks in a sentence of reported speech, as the floor stands. */
export function decideSentence(
  sentence: Sentence,
  passage: Passage,
  floor: Floor,
  directory: Directory,
): Decision {
  const { span, text, tokens, clauses } = sentence;
  const governing = findGoverning(clauses);
  const narrated = findNarration(text);
  if (narrated !== null && !isReported(sentence)) return narrate(sentence, 'narration', narrated);
  if (governing === undefined) return decideUngoverned(sentence, passage, floor, directory);
  const { who } = governing;
  const cue = cueOf(tokens, governing);
  const subject = tokens[governing.subject.from]!;
  const carried = (isNested: boolean) => decide([carryOn(sentence, passage, floor, isNested)]);
  if (who.kind === 'several') return decide([finding(span, 'ambiguous', null, cue, governing.act)]);
  if (isJoint(governing, subject, floor, directory)) {
    return narrate(
      sentence,
      'collective',
      governing.subject.kind === 'collective' ? 'stretch' : 'aside',
      cue,
    );
  }
  if (isStranger(governing, passage, floor))
    return decide([finding(span, 'stranger', null, cue, governing.act)]);
  if (who.kind !== 'person') return carried(who.kind === 'absent' || who.kind === 'collective');
  // "had told him": another occasion; "knows": what somebody is said to think, not what he says
  const isTold = governing.isPluperfect || (governing.isPresent && governing.class === 'thought');
  if (isTold && floor.mood === 'speech' && who.id !== floor.speaker) return carried(true);
  if (subject.text === 'I' && PARENTHESIS.test(text))
    return decide([finding(span, 'parenthesis', null)], null, 'aside');
  if (governing.class === 'action') return narrateAction(sentence, governing, who.id);
  if (governing.isNegated && SILENT.test(governing.verb)) return keepSilent(sentence, governing, who.id);
  return decide(speakSentence(sentence, governing, who.id), subject.text === 'I' ? null : who.id);
}
