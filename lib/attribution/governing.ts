import type { Token } from '../text/tokens.js';
import { cueOf, type Finding, finding } from './findings.js';
import type { Subject } from './floor.js';
import type { Clause } from './reporting-clauses.js';
import { cutBefore, type Sentence, speaks, trimEnd } from './sentence.js';

/** Which clause governs a sentence, and who speaks in it: one, or two in turn. */

/** The rule of a clause that gives a whole sentence to its subject. */
function nameRule(clause: Clause, token: Token): string {
  if (clause.place === 'inverted' || clause.place === 'nominal') return clause.place;
  if (clause.subject.kind !== 'pronoun') return 'clause';
  return token.key === 'i' ? 'clause-i' : 'clause-he';
}

/** The one clause that governs the sentence: the first whose subject is known; else the first of any. */
export function findGoverning(clauses: Sentence['clauses']): Sentence['clauses'][number] | undefined {
  const leading = clauses.filter(({ place }) => place === 'main' || place === 'inverted');
  const known = leading.find(
    ({ who }) => who.kind === 'person' || who.kind === 'several' || who.kind === 'collective',
  );
  return (
    known ?? clauses.find(({ place, who }) => place === 'nominal' && who.kind === 'person') ?? leading[0]
  );
}

/** "The Secretary asked if wool was dear, Mr. Quist replied that it was.": an answer after a comma. */
const isRunOn = (clause: Clause, governing: Clause): boolean =>
  clause.place === 'main' && clause.act === 'answer' && governing.act === 'ask';

/** A second speaker within the sentence: "When the Secretary objected, Mikoyan said", "…, and he nodded agreement". */
function findSecond(
  sentence: Sentence,
  first: string,
  governing: Clause,
): (Clause & { who: Subject }) | undefined {
  return sentence.clauses.find(
    (clause) =>
      (clause.place === 'coordinate' || isRunOn(clause, governing)) &&
      clause.from > governing.to &&
      clause.who.kind === 'person' &&
      clause.who.id !== first &&
      !clause.isPluperfect &&
      speaks(clause) &&
      (clause.subject.kind !== 'pronoun' || governing.subject.kind === 'pronoun'),
  );
}

/** Somebody whose question or objection is told before the answer. */
export function findLead(
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

/** The findings of a sentence that a clause gives to a speaker. */
export function speakSentence(sentence: Sentence, governing: Clause, speaker: string): Finding[] {
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
