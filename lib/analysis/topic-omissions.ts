const NOTE = /^\[(?:here follows?|here are|omitted here (?:is|are)|there follows?)\s/iu;
/** "a brief discussion of", "remarks on", "comments concerning": what comes before the subject. */
const LEAD =
  /^(?:\p{L}{1,20}[- ]){0,4}(?:discussions?|exchanges?|conversations?|remarks|comments|material|sections?|paragraphs?|passages?|portions?|talks?|reports?|summary|references?)(?: of the conversation)? (?:of|on|about|concerning|regarding|relating to|related to|dealing with|pertaining to) /iu;
/** Where the editors say the rest is to be found. */
const WHERE = /\b(?:printed|published|scheduled|see|part of|for which)\b/iu;
const LINK = /\b(?:which|that) (?:is|are|was|were)$/iu;
const NO_SUBJECT =
  /^(?:(?:matters?|subjects?|topics?|issues?) )?(?:unrelated|not related|other|various|routine|the same)\b/iu;

/** A text without the stops and spaces at its end. */
export function trimStops(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/**
 * What an editorial note says was discussed but is not printed: "Berlin and Germany" for `[Here follows discussion
 * of Berlin and Germany, printed in …]`; null when the note names no subject.
 *
 * @param text the note with its brackets, in one line
 */
export function readOmission(text: string): string | null {
  const opening = NOTE.exec(text);
  if (opening === null) return null;
  const note = text.slice(opening[0].length, 400).split(']')[0]!;
  const lead = LEAD.exec(note);
  if (lead === null) return null;
  const rest = note.slice(lead[0].length);
  const where = rest.search(WHERE);
  const subject = trimStops(trimStops(where < 0 ? rest : rest.slice(0, where)).replace(LINK, ''));
  return subject === '' || NO_SUBJECT.test(subject) ? null : subject;
}
