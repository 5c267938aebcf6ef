import { describe, expect, it } from 'vitest';
import { analyseAccount, speakersOf } from './account.js';

const says = (subject: string): string => speakersOf(`${subject} said that the harbour would stay open.`)[0]!;

describe('how the account names a speaker', () => {
  it.each([
    ['The Secretary', 'Winslow'],
    ['Secretary Winslow', 'Winslow'],
    ['Secretary of State Winslow', 'Winslow'],
    ['Mr. Winslow', 'Winslow'],
    ['Winslow', 'Winslow'],
    ['The Sec.', 'Winslow'],
    ['The Ambassador', 'Crane'],
    ['Ambassador Crane', 'Crane'],
    ['The Prime Minister', 'Solberg'],
    ['Prime Minister Solberg', 'Solberg'],
    ['The Danish Prime Minister', 'Solberg'],
    ['Premier Solberg', 'Solberg'],
    ['Von Dahl', 'Dahl'],
    ['Mr. von Dahl', 'Dahl'],
    ['The Foreign Minister', 'Dahl'],
    ['Foreign Minister von Dahl', 'Dahl'],
    ['Mr. Q', 'Quist'],
    ['Q.', 'Quist'],
    ['Marsh', 'Marsh'],
  ])('%s is %s', (subject, speaker) => {
    expect(says(subject)).toBe(speaker);
  });

  it.each(['The President', 'The Swedish Ambassador', 'Senator Holt', 'Ambassador Holt', 'Mr. Holt'])(
    'nobody in the room is %s',
    (subject) => {
      expect(
        speakersOf(`Mr. Quist spoke first. ${subject} had said that the harbour would stay open.`),
      ).toEqual(['Quist', 'Quist']);
    },
  );

  it('somebody who is not on the list keeps his own words: nobody in particular is given them', () => {
    expect(
      speakersOf(`Mr. Quist said that wool was dear.

Ambassador Holt said that it was cheap. He had bought some.

The Secretary thanked them.`),
    ).toEqual(['Quist', '?', '?', 'Winslow']);
    expect(speakersOf('Senator Holt said that wool was dear. Mr. Quist agreed.')).toEqual(['?', 'Quist']);
  });

  it('one title on both sides is two men', () => {
    const head = `7. Memorandum of Conversation

  • US
  • The Ambassador
  • Denmark
  • The Ambassador
  • Mr. Quist`;
    expect(
      speakersOf(
        'The Danish Ambassador said it was late. Mr. Quist agreed. The American Ambassador left it open.',
        head,
      )[0],
    ).toBe('Ambassador');
    expect(
      analyseAccount('The Danish Ambassador said it was late. Mr. Quist agreed.', head).delegations.find(
        ({ delegation }) => delegation === 'Denmark',
      )!.share,
    ).toBe(1);
  });

  it('an office that several hold is the one last named, or else left open', () => {
    const head = `3. Memorandum of Conversation

  • US
  • Ambassador Crane
  • Denmark
  • Ambassador Lind`;
    expect(speakersOf('The Ambassador said it was late.', head)).toEqual(['?']);
    expect(speakersOf('Ambassador Lind thanked him. The Ambassador said it was late.', head)).toEqual([
      'Lind',
      'Lind',
    ]);
    expect(speakersOf('The Danish Ambassador said it was late.', `${head}, Danish Ambassador`)).toEqual([
      'Lind',
    ]);
  });

  it('two of one surname are told apart by their offices', () => {
    const head = `4. Memorandum of Conversation

  • Senator Oliver Reed, United States Senate
  • Ambassador Thomas Reed`;
    expect(speakersOf('Senator Reed asked about wool. Ambassador Reed did not know.', head)).toEqual([
      'Reed',
      'Reed',
    ]);
  });

  it('the first of two surnames names a man', () => {
    const head =
      '6. Memorandum of Conversation\n\n  • Panama\n  • Arturo Rivas Moncada, Foreign Minister\n  • US\n  • Ambassador Crane';
    expect(speakersOf('Rivas said that wool was dear. Ambassador Crane agreed.', head)).toEqual([
      'Moncada',
      'Crane',
    ]);
  });

  it('a brand or a place that bears a surname is nobody', () => {
    expect(speakersOf('Mr. Quist said that the Crane Company had said no. Winslow Park was closed.')).toEqual(
      ['Quist', 'Quist'],
    );
  });

  it('people without names speak too', () => {
    const head = `5. Memorandum of Telephone Conversation

Participants: First Party and Second Party.`;
    expect(speakersOf('First Party said he would call. Second Party agreed.', head)).toEqual([
      'Party',
      'Party',
    ]);
  });
});

describe('a document without a list', () => {
  it('takes its people from the title', () => {
    const head =
      '9. Memorandum of a Conversation Between the Danish Ambassador (Lind) and the Assistant Secretary of State (Porter), Washington, June 1, 1957';
    expect(speakersOf('The Ambassador said he was glad. Mr. Porter replied that he was too.', head)).toEqual([
      'Lind',
      'Porter',
    ]);
  });

  it('takes "I" for the drafter, from signature, title or source note', () => {
    const account = 'I told the Ambassador that we should wait. He agreed.';
    const by =
      '9. Memorandum of Conversation, by the Assistant Secretary of State (Porter)\n\nSUBJECT\n\n  • Talk With Ambassador Lind';
    expect(speakersOf(`Ambassador Lind asked for help. ${account}`, by)).toEqual(['Lind', 'Porter', 'Lind']);
    const signed = '9. Memorandum of Conversation';
    expect(speakersOf(`Ambassador Lind asked for help. ${account}\n\nJohn Q. Porter`, signed)).toEqual([
      'Lind',
      'Porter',
      'Lind',
    ]);
    expect(
      speakersOf(
        `Ambassador Lind asked for help. ${account}\n\n  1. Source: Files. Drafted by Porter on May 3.`,
        signed,
      ),
    ).toEqual(['Lind', 'Porter', 'Lind']);
    expect(speakersOf(`Ambassador Lind asked for help. ${account}`, signed)).toEqual([
      'Lind',
      'drafter',
      'Lind',
    ]);
  });
});
