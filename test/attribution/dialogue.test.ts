import { describe, expect, it } from 'vitest';
import { analyseAccount, attributeAccount, speakersOf } from './account.js';

const dialogue = `Secretary Winslow: Good day. I hope you slept well.

Prime Minister: We did. [Laughter.] The train was warm.

And the tea was good.

[Page 9]

Mr. Quist (to Ambassador Crane): Were you there?

Ambassador Crane: No. (He shows a map.) Here is the line.

Secretary Winslow, Prime Minister Solberg: So it is.`;

describe('labelled dialogue', () => {
  it('follows the labels, and goes on without them', () => {
    expect(attributeAccount(dialogue)).toEqual([
      'Winslow: Secretary Winslow: Good day.',
      'Winslow: I hope you slept well.',
      'Solberg: Prime Minister: We did.',
      '–: [Laughter.]',
      'Solberg: The train was warm.',
      'Solberg: And the tea was good.',
      'Quist: Mr. Quist (to Ambassador Crane): Were you there?',
      'Crane: Ambassador Crane: No.',
      '–: (He shows a map.)',
      'Crane: Here is the line.',
      '?: Secretary Winslow, Prime Minister Solberg: So it is.',
    ]);
    expect(analyseAccount(dialogue).style).toBe('dialogue');
  });

  it.each([
    'Winslow:',
    'Secretary Winslow:',
    'The Secretary:',
    'Secretary:',
    '[Secretary:]',
    'Mr. WINSLOW:',
    'Secretary Winslow :',
  ])('the label %s', (label) => {
    expect(speakersOf(`${label} Good day.\n\nMr. Quist: And to you.\n\n${label} Sit down.`)).toEqual([
      'Winslow',
      'Quist',
      'Winslow',
    ]);
  });

  it('false labels are no labels', () => {
    expect(
      speakersOf(
        'Mr. Quist: Two things.\n\nFirst, wool: it is dear.\n\nThe only problem is this: nobody sells.\n\nSecretary: I see.',
      ),
    ).toEqual(['Quist', 'Quist', 'Quist', 'Winslow']);
  });

  it('people who are on no list speak under their labels', () => {
    const { participants, utterances } = analyseAccount(
      'Senator Holt: Why?\n\nSecretary Winslow: Because.\n\nCongressman Holt: I see.\n\nSecretary: Good.',
    );
    const holt = participants.find(({ name }) => name.includes('Holt'))!;
    expect(holt.listed).toBe(false);
    expect(utterances.map(({ speaker }) => speaker === holt.id)).toEqual([true, false, true, false]);
  });

  it('a paper read aloud is the reader’s', () => {
    expect(
      speakersOf(
        'Mr. Quist: I have a message. (Ambassador Crane then read the following note:)\n\n“Wool is dear.\n\nSo is rye.”\n\nMr. Quist: That is all.\n\nSecretary: Thank you.',
      ),
    ).toEqual(['Quist', '–', 'Crane', 'Crane', 'Quist', 'Winslow']);
  });

  it('a paragraph that retells what was said is read as a report', () => {
    expect(
      speakersOf(
        'Mr. Quist: Let us eat.\n\nThe talk was of fish. Ambassador Crane said that it was fresh.\n\nMr. Quist: It was.\n\nSecretary: Yes.',
      ),
    ).toEqual(['Quist', '–', 'Crane', 'Quist', 'Winslow']);
  });
});
