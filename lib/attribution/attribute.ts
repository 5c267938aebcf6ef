import type { Memorandum, Mode, Utterance } from '../model.js';
import { blankMarks } from '../read/marks.js';
import { findWords } from '../text/words.js';
import { buildCast, type Cast } from './cast.js';
import { attributePassages } from './paragraphs.js';
import { cutPassages } from './passages.js';
import { rules } from './rules.js';

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
  const cast = buildCast(memorandum, passages);
  const found = attributePassages(passages, clean, cast);
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
