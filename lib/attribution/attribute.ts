import type { Act, Memorandum, Mode, Span, Utterance } from '../model.js';
import type { Directory } from '../people/directory.js';
import { findMentions, type Mention } from '../people/mentions.js';
import { blankMarks } from '../read/marks.js';
import { type Token, tokenize } from '../text/tokens.js';
import { findWords } from '../text/words.js';
import { buildCast, type Cast } from './cast.js';
import { resolveLabel } from './dialogue-labels.js';
import { findNarration, type NarrationKind } from './narration.js';
import { cutPassages, type Passage } from './passages.js';
import { type Clause, findClauses, findSharedVerb } from './reporting-clauses.js';
import { rules } from './rules.js';

/** A passage, or a part of one, with what was decided about it. */
interface Finding {
  readonly span: Span;
  readonly rule: string;
  readonly speaker: string | null;
  readonly cue: Span | null;
  readonly act: Act | null;
}

/** What the account has come to: carried from sentence to sentence. */
interface Floor {
  /** Who is being reported; null before anybody is. */
  readonly speaker: string | null;
  /** Whom "he" means: the last man named as subject, never the drafter as "I". */
  readonly he: string | null;
  /** `stretch`: collective narration, which goes on until somebody speaks. */
  readonly mood: 'opening' | 'speech' | 'stretch';
  /** Order in which people were last named, latest first. */
  readonly recent: readonly string[];
}

const OPENING: Floor = { speaker: null, he: null, mood: 'opening', recent: [] };

type Subject =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'several' | 'absent' | 'collective' | 'carry' };

function resolveSubject({ kind, who }: Mention, token: Token, floor: Floor): Subject {
  if (kind === 'pronoun') {
    if (token.key === 'he' || token.key === 'she')
      return floor.he === null ? { kind: 'absent' } : { kind: 'person', id: floor.he };
    return who.length === 1 ? { kind: 'person', id: who[0]! } : { kind: 'carry' };
  }
  if (kind === 'collective') return { kind: 'collective' };
  if (kind === 'side') return { kind: 'carry' };
  if (who.length === 0) return { kind: 'absent' };
  if (who.length === 1) return { kind: 'person', id: who[0]! };
  const latest = floor.recent.find((id) => who.includes(id));
  return latest === undefined ? { kind: 'several' } : { kind: 'person', id: latest };
}

const SILENT = /^(?:reply|respond|answer|comment|remark|say|react|elaborate|mention|speak)$/u;

interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly (Clause & { readonly who: Subject })[];
}

const cueOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Where a second part begins: at the conjunction, or after the comma, before a clause. */
function cutBefore(tokens: readonly Token[], clause: Clause): number {
  for (let at = clause.from - 1; at > 0; at--) {
    const token = tokens[at]!;
    if (/^(?:and|but|while|whereupon)$/u.test(token.key)) return token.start;
    if (/^[,;]$/u.test(token.text)) return tokens[at + 1]!.start;
  }
  return tokens[clause.from]!.start;
}

const speaks = ({ class: kind }: Clause): boolean => kind === 'speech' || kind === 'assent';

/** The rule of a clause that gives a whole sentence to its subject. */
function nameRule(clause: Clause, token: Token): string {
  if (clause.place === 'inverted' || clause.place === 'nominal') return clause.place;
  if (clause.subject.kind !== 'pronoun') return 'clause';
  return token.key === 'i' ? 'clause-i' : 'clause-he';
}

/** The one clause that governs the sentence: the first whose subject is known; else the first of any. */
function findGoverning(clauses: Sentence['clauses']): Sentence['clauses'][number] | undefined {
  const leading = clauses.filter(({ place }) => place === 'main' || place === 'inverted');
  const known = leading.find(
    ({ who }) => who.kind === 'person' || who.kind === 'several' || who.kind === 'collective',
  );
  return (
    known ?? clauses.find(({ place, who }) => place === 'nominal' && who.kind === 'person') ?? leading[0]
  );
}

/** A second speaker within the sentence: "When the Secretary objected, Mikoyan said", "…, and he nodded agreement". */
function findSecond(
  sentence: Sentence,
  first: string,
  governing: Clause,
): (Clause & { who: Subject }) | undefined {
  return sentence.clauses.find(
    (clause) =>
      clause.place === 'coordinate' &&
      clause.from > governing.to &&
      clause.who.kind === 'person' &&
      clause.who.id !== first &&
      !clause.isPluperfect &&
      speaks(clause) &&
      (clause.subject.kind !== 'pronoun' || governing.subject.kind === 'pronoun'),
  );
}

function findLead(
  sentence: Sentence,
  governing: Clause,
  speaker: string,
): (Clause & { who: Subject }) | undefined {
  return sentence.clauses.find(
    (clause) =>
      ((clause.place === 'when' && speaks(clause)) || clause.place === 'lead') &&
      clause.from < governing.from &&
      clause.who.kind === 'person' &&
      clause.who.id !== speaker,
  );
}

const finding = (
  span: Span,
  rule: string,
  speaker: string | null,
  cue: Span | null = null,
  act: Act | null = null,
): Finding => ({
  span,
  rule,
  speaker,
  cue,
  act,
});

function speakSentence(sentence: Sentence, governing: Clause, speaker: string): Finding[] {
  const { span, tokens } = sentence;
  const rule = nameRule(governing, tokens[governing.subject.from]!);
  const own = (from: number, to: number) =>
    finding({ start: from, end: to }, rule, speaker, cueOf(tokens, governing), governing.act);
  const lead = findLead(sentence, governing, speaker);
  if (lead && lead.who.kind === 'person') {
    const cut = cutBefore(tokens, governing);
    const first = finding(
      { start: span.start, end: trimEnd(sentence, cut) },
      lead.place,
      lead.who.id,
      cueOf(tokens, lead),
      lead.act,
    );
    return [first, own(cut, span.end)];
  }
  const second = findSecond(sentence, speaker, governing);
  if (second && second.who.kind === 'person') {
    const cut = cutBefore(tokens, second);
    return [
      own(span.start, trimEnd(sentence, cut)),
      finding({ start: cut, end: span.end }, 'coordinate', second.who.id, cueOf(tokens, second), second.act),
    ];
  }
  return [own(span.start, span.end)];
}

const trimEnd = ({ text, span }: Sentence, cut: number): number =>
  span.start + text.slice(0, cut - span.start).trimEnd().length;

/** No clause tells who speaks: the floor does, unless the sentence opens as narration. */
function carryOn(sentence: Sentence, passage: Passage, floor: Floor, isNested: boolean): Finding {
  const { span } = sentence;
  if (floor.mood === 'stretch') return finding(span, 'narrated-on', null);
  if (floor.speaker === null) return finding(span, 'before-speech', null);
  if (isNested) return finding(span, 'nested', floor.speaker);
  if (passage.after.some((kind) => kind === 'heading' || kind === 'omission'))
    return finding(span, 'carried-past', floor.speaker);
  return finding(span, passage.opensParagraph ? 'carried-over' : 'carried-on', floor.speaker);
}

interface Decision {
  readonly findings: readonly Finding[];
  readonly narration: NarrationKind | null;
  /** The man the sentence is about, whoever speaks. */
  readonly focus: string | null;
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

function decideSentence(sentence: Sentence, passage: Passage, floor: Floor): Decision {
  const { span, text, tokens, clauses } = sentence;
  const governing = findGoverning(clauses);
  const narrated = findNarration(text);
  if (governing === undefined || narrated !== null) {
    const second = clauses.find(
      (clause) =>
        clause.who.kind === 'person' &&
        speaks(clause) &&
        !clause.isPluperfect &&
        clause.place !== 'subordinate',
    );
    if (narrated !== null && second && second.who.kind === 'person' && second.place === 'coordinate') {
      const cut = cutBefore(tokens, second);
      return decide([
        finding({ start: span.start, end: trimEnd(sentence, cut) }, 'narration', null),
        finding(
          { start: cut, end: span.end },
          'coordinate',
          second.who.id,
          cueOf(tokens, second),
          second.act,
        ),
      ]);
    }
    if (narrated !== null && !(second && second.place !== 'coordinate'))
      return decide([finding(span, 'narration', null)], null, narrated);
  }
  if (governing === undefined) {
    if (/^\(.*\)[.!?]?$/su.test(text)) return decide([finding(span, 'parenthesis', null)], null, 'aside');
    return decide([carryOn(sentence, passage, floor, false)]);
  }
  const { who } = governing;
  const cue = cueOf(tokens, governing);
  if (who.kind === 'several') return decide([finding(span, 'ambiguous', null, cue, governing.act)]);
  if (who.kind === 'collective') {
    const nested = governing.isPluperfect && floor.mood === 'speech';
    return nested
      ? decide([carryOn(sentence, passage, floor, true)])
      : decide([finding(span, 'collective', null, cue)], null, 'stretch');
  }
  if (who.kind !== 'person') return decide([carryOn(sentence, passage, floor, who.kind === 'absent')]);
  const elsewhere = governing.isPluperfect && floor.mood === 'speech' && who.id !== floor.speaker;
  if (elsewhere) return decide([carryOn(sentence, passage, floor, true)]);
  if (governing.class === 'action') {
    const shared = findSharedVerb(tokens, governing.to);
    if (shared) return decide([finding(span, 'shared-verb', who.id, cue, shared.act)], who.id);
    return decide([finding(span, 'action', null, cue)], who.id, 'aside');
  }
  if (governing.isNegated && SILENT.test(governing.verb))
    return decide([finding(span, 'silent', null, cue)], who.id, 'aside');
  return decide(speakSentence(sentence, governing, who.id), who.id);
}

function readSentence(
  passage: Passage,
  clean: string,
  directory: Directory,
  floor: Floor,
): Sentence & { mentions: readonly Mention[] } {
  const text = clean.slice(passage.span.start, passage.span.end);
  const tokens = tokenize(text, passage.span.start);
  const mentions = findMentions(tokens, directory);
  const clauses = findClauses(tokens, mentions).map((clause) => ({
    ...clause,
    who: resolveSubject(clause.subject, tokens[clause.subject.from]!, floor),
  }));
  return { span: passage.span, text, tokens, mentions, clauses };
}

const moveOn = (
  floor: Floor,
  { findings, narration, focus }: Decision,
  mentions: readonly Mention[],
  drafter: string | null,
): Floor => {
  const spoken = findings.findLast(({ speaker, rule }) => speaker !== null || rule === 'ambiguous');
  const named = mentions.flatMap(({ kind, who }) => (kind === 'name' && who.length === 1 ? who : []));
  const speaker = spoken === undefined ? floor.speaker : spoken.speaker;
  const man = [
    spoken?.rule.startsWith('carried') || spoken?.rule === 'nested' ? null : spoken?.speaker,
    focus,
  ].find((id) => id !== null && id !== undefined && (id !== drafter || spoken?.rule !== 'clause-i'));
  return {
    speaker,
    he: man ?? floor.he,
    mood: narration === 'stretch' ? 'stretch' : spoken === undefined ? floor.mood : 'speech',
    recent: [...new Set([...named.reverse(), ...(spoken?.speaker ? [spoken.speaker] : []), ...floor.recent])],
  };
};

/** Reported speech: sentence by sentence, each decided by its own clauses and by what came before. */
function attributeReported(
  passages: readonly Passage[],
  clean: string,
  { directory, style }: Cast,
): [Passage, Finding][] {
  const found: [Passage, Finding][] = [];
  let floor = OPENING;
  for (const passage of passages) {
    if (passage.kind !== 'sentence') {
      found.push([passage, finding(passage.span, passage.kind, null)]);
      continue;
    }
    const labelled =
      style === 'mixed' && passage.label !== null ? resolveLabel(passage.label.name, directory) : [];
    if (labelled.length === 1) {
      const rule = passage.opensParagraph ? 'label' : 'labelled-on';
      found.push([
        passage,
        finding(passage.span, rule, labelled[0]!, passage.opensParagraph ? passage.label!.span : null),
      ]);
      floor = { ...floor, speaker: labelled[0]!, he: labelled[0]!, mood: 'speech' };
      continue;
    }
    const sentence = readSentence(passage, clean, directory, floor);
    const decision = decideSentence(sentence, passage, floor);
    for (const part of decision.findings) found.push([passage, part]);
    floor = moveOn(floor, decision, sentence.mentions, directory.drafter);
  }
  return found;
}

/** Labelled dialogue: the label of the paragraph, or of the last one that had a label. */
function attributeDialogue(
  passages: readonly Passage[],
  clean: string,
  { directory }: Cast,
): [Passage, Finding][] {
  let speaker: string | null = null;
  let isJoint = false;
  return passages.map((passage) => {
    if (passage.kind !== 'sentence') return [passage, finding(passage.span, passage.kind, null)];
    const text = clean.slice(passage.span.start, passage.span.end);
    if (passage.label !== null && passage.opensParagraph) {
      const who = resolveLabel(passage.label.name, directory);
      const several = / and |,/u.test(passage.label.name);
      if (who.length > 0 || several) {
        speaker = who.length === 1 ? who[0]! : null;
        isJoint = who.length !== 1;
        return [
          passage,
          finding(passage.span, isJoint ? 'joint-label' : 'label', speaker, passage.label.span),
        ];
      }
    }
    if (/^[([].*[\])][.!?]?$/su.test(text)) return [passage, finding(passage.span, 'direction', null)];
    if (findNarration(text) === 'stretch' && passage.opensParagraph)
      return [passage, finding(passage.span, 'narration', null)];
    if (speaker === null)
      return [passage, finding(passage.span, isJoint ? 'joint-label' : 'before-speech', null)];
    const sameParagraph = passage.label !== null && !passage.opensParagraph;
    return [passage, finding(passage.span, sameParagraph ? 'label' : 'labelled-on', speaker)];
  });
}

const QUOTED = /[“"][^“”"]{1,2000}[”"]/gu;

function readMode(text: string, rule: string, style: Cast['style']): Mode {
  if (rule === 'label' || rule === 'labelled-on' || style === 'dialogue') return 'labelled';
  const quoted = (text.match(QUOTED) ?? []).reduce((sum, quote) => sum + quote.length, 0);
  return quoted * 2 > text.length ? 'direct' : 'reported';
}

/** Who is there, and who says what: every word of the account in one utterance. */
export function attribute(memorandum: Memorandum): { cast: Cast; utterances: Utterance[] } {
  const clean = blankMarks(memorandum.text, memorandum.marks);
  const passages = cutPassages(memorandum, clean);
  const cast = buildCast(memorandum, passages, clean);
  const found =
    cast.style === 'dialogue'
      ? attributeDialogue(passages, clean, cast)
      : attributeReported(passages, clean, cast);
  const utterances = found.map(([passage, { span, rule, speaker, cue, act }], index): Utterance => {
    const { kind, confidence } = rules.get(rule)!;
    const text = clean.slice(span.start, span.end);
    return {
      id: `u${index + 1}`,
      span,
      kind,
      speaker,
      evidence: { rule, cue, confidence },
      act,
      mode: kind === 'speech' ? readMode(text, rule, cast.style) : null,
      paragraph: passage.paragraph,
      page: passage.page,
      words: findWords(text).length,
    };
  });
  return { cast, utterances };
}
