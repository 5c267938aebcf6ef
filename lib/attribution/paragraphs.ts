import type { Cast } from './cast.js';
import { decideSentence } from './decide.js';
import { resolveLabel } from './dialogue-labels.js';
import { type Finding, finding } from './findings.js';
import { type Floor, moveOn, OPENING } from './floor.js';
import { findNarration } from './narration.js';
import type { Passage } from './passages.js';
import { readSentence, type Sentence } from './sentence.js';

export type Found = readonly [passage: Passage, finding: Finding];

interface Result {
  readonly found: readonly Found[];
  readonly floor: Floor;
  /** Who is reading a paper aloud, until its quotation closes. */
  readonly reader: string | null;
}

/** Passages that stand in one paragraph. */
function groupParagraphs(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (passage.opensParagraph || groups.length === 0) groups.push([passage]);
    else groups.at(-1)!.push(passage);
  }
  return groups;
}

const giveFloor = (floor: Floor, speaker: string | null): Floor =>
  speaker === null
    ? { ...floor, speaker }
    : {
        speaker,
        he: speaker,
        mood: 'speech',
        asked: null,
        recent: [speaker, ...floor.recent.filter((id) => id !== speaker)],
      };

/** A paragraph under a label: the label's words, directions apart. Several people in a label are nobody in particular. */
function attributeLabelled(group: readonly Passage[], who: readonly string[], floor: Floor): Result {
  const speaker = who.length === 1 ? who[0]! : null;
  const found = group.map((passage): Found => {
    if (passage.kind !== 'sentence') return [passage, finding(passage.span, passage.kind, null)];
    const cue = passage.opensParagraph ? passage.label!.span : null;
    return [passage, finding(passage.span, speaker === null ? 'joint-label' : 'label', speaker, cue)];
  });
  return { found, floor: giveFloor(floor, speaker), reader: null };
}

/** "the President asked.": a sentence that is a reporting clause and nothing more. */
function isTag({ tokens, clauses }: Sentence): boolean {
  const [clause, ...others] = clauses;
  if (clause === undefined || others.length > 0 || clause.from > 1 || clause.act !== 'ask') return false;
  return tokens.slice(clause.to).filter(({ isWord }) => isWord).length <= 1;
}

/** "Was wool dear? Mr. Quist asked.": the questions that stand before such a sentence are his. */
function giveQuestions(found: Found[], clean: string, asked: Finding): void {
  for (let at = found.length - 1; at >= 0; at--) {
    const [passage, { span, rule }] = found[at]!;
    if (
      !/^(?:carried|before|narrated|nested)/u.test(rule) ||
      !/\?[”"’]?$/u.test(clean.slice(span.start, span.end))
    )
      return;
    found[at] = [passage, { ...asked, span, rule: 'tag' }];
  }
}

/** Reported speech: each sentence decided by its own clauses and by what came before. */
function attributeReported(group: readonly Passage[], clean: string, cast: Cast, start: Floor): Result {
  const found: Found[] = [];
  let floor = start;
  for (const passage of group) {
    if (passage.kind === 'omission') {
      found.push([passage, finding(passage.span, 'omission', null)]);
      continue;
    }
    const sentence = readSentence(passage, clean, cast.directory, floor);
    const decision = decideSentence(sentence, passage, floor, cast.directory);
    if (
      passage.kind === 'direction' &&
      decision.findings.every(({ cue, speaker }) => speaker === null || cue === null)
    ) {
      found.push([passage, finding(passage.span, 'direction', null)]);
      continue;
    }
    if (isTag(sentence)) giveQuestions(found, clean, decision.findings[0]!);
    for (const part of decision.findings) found.push([passage, part]);
    floor = moveOn(floor, decision, sentence, cast.directory);
  }
  return { found, floor, reader: null };
}

/** Whether a paragraph among labelled ones retells what was said: a participant is named as saying something. */
const retells = (group: readonly Passage[], clean: string, cast: Cast, floor: Floor): boolean =>
  group.some((passage) => {
    if (passage.kind !== 'sentence') return false;
    const { clauses } = readSentence(passage, clean, cast.directory, floor);
    return clauses.some(
      ({ place, subject, who, class: kind, isPluperfect }) =>
        place === 'main' &&
        subject.kind === 'name' &&
        who.kind === 'person' &&
        kind === 'speech' &&
        !isPluperfect,
    );
  });

const READS =
  /\bread(?:s|ing)?\b.{0,80}\b(?:following|follows|note|message|text|statement|letter|paper|aloud)\b/iu;

/** A paragraph without a label among labelled ones: the last speaker goes on, or a paper is read out. */
function attributeUnlabelled(
  group: readonly Passage[],
  clean: string,
  floor: Floor,
  reader: string | null,
): Result {
  const text = clean.slice(group[0]!.span.start, group.at(-1)!.span.end);
  const speaker = reader ?? floor.speaker;
  const found = group.map((passage): Found => {
    const { span, kind, opensParagraph } = passage;
    const own = clean.slice(span.start, span.end);
    if (kind !== 'sentence') return [passage, finding(span, kind, null)];
    if (/^[([].*[\])][.!?]?$/su.test(own)) return [passage, finding(span, 'direction', null)];
    if (opensParagraph && findNarration(own) === 'stretch')
      return [passage, finding(span, 'narration', null)];
    if (speaker === null)
      return [passage, finding(span, floor.mood === 'opening' ? 'before-speech' : 'joint-label', null)];
    return [passage, finding(span, reader === null ? 'labelled-on' : 'read-out', speaker)];
  });
  return { found, floor, reader: /[”"]$/u.test(text) ? null : reader };
}

/** Who is announced as reading a paper aloud in the directions of a paragraph. */
function findReader(group: readonly Passage[], clean: string, cast: Cast, floor: Floor): string | null {
  const announced = group.findLast(
    ({ span, kind }) => kind === 'direction' && READS.test(clean.slice(span.start, span.end)),
  );
  if (announced === undefined) return null;
  const named = readSentence(announced, clean, cast.directory, floor).mentions.find(
    ({ who }) => who.length === 1,
  );
  return named?.who[0] ?? null;
}

/** Gives every passage of the account to whoever is reported, or labelled, as saying it. */
export function attributePassages(passages: readonly Passage[], clean: string, cast: Cast): Found[] {
  const found: Found[] = [];
  let floor = OPENING;
  let reader: string | null = null;
  const step = (group: readonly Passage[]): Result => {
    const { label } = group[0]!;
    if (label !== null && cast.style !== 'reported') {
      const who = resolveLabel(label.name, cast.directory);
      if (who.length > 0 || / and |,/u.test(label.name)) return attributeLabelled(group, who, floor);
    }
    if (cast.style !== 'dialogue') return attributeReported(group, clean, cast, floor);
    if (reader === null && retells(group, clean, cast, floor)) {
      return attributeReported(group, clean, cast, { ...OPENING, recent: floor.recent });
    }
    return attributeUnlabelled(group, clean, floor, reader);
  };
  for (const group of groupParagraphs(passages)) {
    const result = step(group);
    found.push(...result.found);
    floor = result.floor;
    reader = findReader(group, clean, cast, floor) ?? result.reader;
  }
  return found;
}
