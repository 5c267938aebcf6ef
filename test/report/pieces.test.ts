import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFragments, cutPieces } from '../../lib/report/pieces.js';
import { buildSample, quarrel } from './sample.js';

const textOf = (analysis: ReturnType<typeof quarrel>): string =>
  cutPieces(analysis)
    .flatMap(({ stretches }) => stretches.flatMap(({ fragments }) => fragments.map(({ text }) => text)))
    .join('|');

describe('cutPieces', () => {
  it('begins a piece at every paragraph, speaker and topic', () => {
    const pieces = cutPieces(quarrel()).map(({ kind, speaker, opensParagraph, topics }) => [
      kind,
      speaker,
      opensParagraph,
      topics.map(({ n }) => n),
    ]);
    expect(pieces).toEqual([
      ['speech', 'p1', true, [1]],
      ['speech', 'p2', false, []],
      ['heading', null, true, []],
      ['speech', 'p2', true, [2]],
      ['speech', null, false, []],
      ['page', null, true, []],
      ['narration', null, true, []],
      ['omission', null, true, [3]],
      ['speech', 'p1', true, []],
    ]);
  });

  it('leaves nothing out and repeats nothing, whatever the utterances cover', () => {
    const word = fc.constantFrom('one', 'two', '[Page 7]', '^1', 'three.');
    const sentence = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      who: fc.constantFrom(0, 1, null),
    });
    const account = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(account, fc.integer({ min: 0, max: 3 }), (paragraphs, dropped) => {
        const whole = buildSample({ people: [{}, {}], account: paragraphs });
        const analysis = {
          ...whole,
          utterances: whole.utterances.filter((_, index) => index % 4 !== dropped),
        };
        const printed = whole.memorandum.blocks
          .filter(({ kind }) => kind === 'paragraph')
          .map(({ span }) => whole.memorandum.text.slice(span.start, span.end))
          .join('');
        expect(textOf(analysis).replaceAll('|', '')).toBe(printed);
      }),
    );
  });

  it('shows a sentence that a page mark of its own line breaks in two parts, once as its beginning', () => {
    const whole = buildSample({
      people: [{}],
      account: [[{ text: 'He said it', who: 0 }], 'page: [Page 7]', [{ text: 'was so.', who: 0 }]],
    });
    const [first, second] = whole.utterances;
    const joined = { ...first!, span: { start: first!.span.start, end: second!.span.end } };
    const pieces = cutPieces({ ...whole, utterances: [joined], turns: [] });
    expect(pieces.map(({ kind }) => kind)).toEqual(['speech', 'page', 'speech']);
    expect(pieces.flatMap(({ stretches }) => stretches.filter(({ first: begins }) => begins))).toHaveLength(
      1,
    );
  });
});

describe('cutFragments', () => {
  it('tells marks and the cue from other words', () => {
    const { memorandum, utterances } = quarrel();
    const { span, evidence } = utterances[1]!;
    expect(
      cutFragments(memorandum, span, evidence.cue).map(({ text, mark, cue }) => [
        text,
        mark?.kind ?? null,
        cue,
      ]),
    ).toEqual([
      ['Mr. Ivanov denied', null, true],
      [' this ', null, false],
      ['[Page 12]', 'page', false],
      [' and said they were many.', null, false],
    ]);
  });
});
