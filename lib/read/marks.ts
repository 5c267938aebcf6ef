import type { Mark, Span } from '../model.js';
import { loadList } from '../text/lists.js';

const PAGE = /\[Page\s([\p{L}\p{N}–-]{1,12})\]/gu;
/** Square brackets may hold round ones and the other way round; neither holds its own kind. */
const BRACKETS = [/\[[^[\]]{1,600}\]/gu, /\([^()]{1,600}\)/gu];
const EDITORIAL =
  /declassif|omitted|here follow|printed (?:in|as)|source text|not printed|illegible|missing|not legible|text not|ellips|document \d/iu;

const gestures = new RegExp(
  `\\b(?:${loadList('stage-directions.csv', ['stem'])
    .map(({ stem }) => stem)
    .join('|')})`,
  'iu',
);
const OWN_SENTENCE =
  /^[[(](?:The|At|There|This|Here|He|She|They|Mr\.|Mrs\.|Dr\.|\p{Lu}\p{L}{1,30}\s\p{L}{1,30})\s.{2,600}[.!?][\])]$/su;

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

/** Whether a bracket that stands alone says what was done in the room: "[Laughter.]", "[He hands over a paper.]". */
export const isDirection = (text: string): boolean => classifyBracket(text, '') === 'direction';

/** In text order, marks inside other marks left out. */
function withoutNested(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (mark.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** Page marks, omissions and stage directions inside the given stretches. */
export function findInlineMarks(text: string, stretches: readonly Span[]): Mark[] {
  return stretches.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const toMark = (kind: Mark['kind'], match: RegExpExecArray, value: string): Mark => {
      const at = start + match.index;
      return { kind, span: { start: at, end: at + match[0].length }, value };
    };
    const pages = [...piece.matchAll(PAGE)].map((match) => toMark('page', match, match[1]!));
    const brackets = BRACKETS.flatMap((pattern) =>
      [...piece.matchAll(pattern)].flatMap((match) => {
        const kind = classifyBracket(match[0], piece.slice(Math.max(0, match.index - 4), match.index));
        return kind === null ? [] : [toMark(kind, match, match[0].slice(1, -1).trim())];
      }),
    );
    const holdsPage = ({ span }: Mark) =>
      pages.some((page) => span.start <= page.span.start && page.span.end <= span.end);
    return withoutNested([...pages, ...brackets.filter((mark) => !holdsPage(mark))]);
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
