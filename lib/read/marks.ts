import type { Mark, Span } from '../model.js';
import { loadList } from '../text/lists.js';

const PAGE = /\[Page\s([\p{L}\p{N}]{1,12})\]/gu;
const BRACKET = /[[(][^[\]()]{1,600}[\])]/gu;
const EDITORIAL =
  /declassif|omitted|here follows|source text|not printed|illegible|missing|not legible|text not|ellips|document \d/iu;

const gestures = new RegExp(
  `\\b(?:${loadList('stage-directions.csv', ['stem'])
    .map(({ stem }) => stem)
    .join('|')})`,
  'iu',
);
const OWN_SENTENCE =
  /^[[(](?:The|At|There|This|Here|He|She|They|Mr\.|Mrs\.|Dr\.|\p{Lu}\p{L}+\s\p{L}+)\s.{3,}[.!?][\])]$/u;

/** Brackets that break into what is being said: an omission, a stage direction; null for a gloss ("[short?]"). */
function classifyBracket(text: string, before: string): 'omission' | 'direction' | null {
  const inside = text.slice(1, -1).trim();
  if (text.startsWith('[') && EDITORIAL.test(inside)) return 'omission';
  if (text.startsWith('[Page')) return null;
  const apart = /(?:^|[.?!…:”"’)\]\d])\s{0,3}$/u.test(before);
  const words = inside.split(/\s+/u).length;
  if (
    gestures.test(inside) &&
    words <= 30 &&
    (apart || /\s\p{Ll}{2,}e?s$/u.test(inside.replace(/[.!]$/u, '')) || words <= 2)
  )
    return 'direction';
  return text.startsWith('[') && apart && OWN_SENTENCE.test(text) ? 'direction' : null;
}

/** Page marks, omissions and stage directions inside the given stretches. */
export function findInlineMarks(text: string, stretches: readonly Span[]): Mark[] {
  return stretches.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const marks: Mark[] = [];
    for (const match of piece.matchAll(PAGE)) {
      const at = start + match.index;
      marks.push({ kind: 'page', span: { start: at, end: at + match[0].length }, value: match[1]! });
    }
    for (const match of piece.matchAll(BRACKET)) {
      const kind = classifyBracket(match[0], piece.slice(Math.max(0, match.index - 4), match.index));
      if (kind === null) continue;
      const at = start + match.index;
      marks.push({
        kind,
        span: { start: at, end: at + match[0].length },
        value: match[0].slice(1, -1).trim(),
      });
    }
    return marks.sort((a, b) => a.span.start - b.span.start);
  });
}

/** The text with page and note marks blanked out, of the same length: offsets stay true. */
export function blankMarks(text: string, marks: readonly Mark[]): string {
  let blanked = '';
  let at = 0;
  for (const { kind, span } of marks) {
    if (kind !== 'page' && kind !== 'note') continue;
    blanked += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return blanked + text.slice(at);
}
