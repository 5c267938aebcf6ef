const NOTE = /\[(?:here follows?|here are|omitted here (?:is|are)|there follows?)\s([^\]]{3,300})\]/iu;
/** "a brief discussion of", "remarks on", "comments concerning": what comes before the subject. */
const LEAD =
  /^(?:\p{L}+[- ]){0,4}(?:discussions?|exchanges?|conversations?|remarks|comments|material|sections?|paragraphs?|passages?|portions?|talks?|reports?|summary|references?)(?: of the conversation)? (?:of|on|about|concerning|regarding|relating to|related to|dealing with|pertaining to) /iu;
/** ", printed in volume VIII": where the editors put it. */
const WHERE =
  /,? (?:(?:which|that) (?:is|are|was|were) )?(?:printed|published|scheduled|see|part of|for which)\b.*$/iu;
const NO_SUBJECT =
  /^(?:(?:matters?|subjects?|topics?|issues?) )?(?:unrelated|not related|other|various|routine|the same)\b/iu;

/**
 * What an editorial note says was discussed but is not printed: "Berlin and Germany" for `[Here follows discussion
 * of Berlin and Germany, printed in …]`; null when the note names no subject.
 */
export function readOmission(text: string): string | null {
  const note = NOTE.exec(text.replace(/\s+/gu, ' '))?.[1];
  if (note === undefined || !LEAD.test(note)) return null;
  const subject = note
    .replace(LEAD, '')
    .replace(WHERE, '')
    .replace(/[\s.,;:]+$/u, '');
  return subject === '' || NO_SUBJECT.test(subject) ? null : subject;
}
