import { describe, expect, it } from 'vitest';
import { attributeAccount, speakersOf } from './account.js';

describe('where a reporting clause can stand', () => {
  it.each([
    ['first', 'Mr. Quist said that wool was dear.'],
    ['after an adverbial', 'In this connection, Mr. Quist said that wool was dear.'],
    ['after an adverbial without a comma', 'In reply Mr. Quist said that wool was dear.'],
    ['after a participle', 'Turning to trade, Mr. Quist said that wool was dear.'],
    [
      'after somebody else’s question',
      'In reply to a question from the Secretary, Mr. Quist said that wool was dear.',
    ],
    ['in the middle', 'Wool, Mr. Quist said, was dear.'],
    ['last', 'Wool was dear, Mr. Quist said.'],
    ['last, after a question', 'Was wool dear? Mr. Quist asked.'],
    ['inverted', 'Wool was dear, said Mr. Quist.'],
    ['according to', 'According to Mr. Quist, wool was dear.'],
    ['in his view', 'In Mr. Quist’s view, wool was dear.'],
    ['his view was', 'The view of Mr. Quist was that wool was dear.'],
    ['its possessive', 'Mr. Quist’s view was that wool was dear.'],
    ['with a parenthesis', 'Mr. Quist (in English) said that wool was dear.'],
    ['with a relative clause', 'Mr. Quist, who had come late, said that wool was dear.'],
    ['with a participle between', 'Mr. Quist, pointing to the chart, said that wool was dear.'],
    ['with adverbs', 'Mr. Quist then very frankly said that wool was dear.'],
    ['began by', 'Mr. Quist began by saying that wool was dear.'],
    ['went on to', 'Mr. Quist went on to point out that wool was dear.'],
    ['wished to', 'Mr. Quist wished to emphasize that wool was dear.'],
    ['would like', 'Mr. Quist said he would like to add that wool was dear.'],
    ['a phrase for a verb', 'Mr. Quist made the point that wool was dear.'],
    ['a state of mind', 'Mr. Quist was not sure that wool was dear.'],
    ['seemed', 'Mr. Quist seemed to agree that wool was dear.'],
    ['after an action', 'Ambassador Crane being away, Mr. Quist took the floor and said that wool was dear.'],
  ])('%s', (_, sentence) => {
    expect(new Set(speakersOf(sentence))).toEqual(new Set(['Quist']));
  });

  it('two speakers in one sentence: when', () => {
    expect(
      attributeAccount('When the Secretary objected that wool was dear, Mr. Quist said that it was not.'),
    ).toEqual([
      'Winslow: When the Secretary objected that wool was dear,',
      'Quist: Mr. Quist said that it was not.',
    ]);
  });

  it('two speakers in one sentence: and', () => {
    expect(attributeAccount('The Secretary said that wool was dear, and Mr. Quist agreed.')).toEqual([
      'Winslow: The Secretary said that wool was dear,',
      'Quist: and Mr. Quist agreed.',
    ]);
  });

  it('two speakers in one sentence: a question whose content is told', () => {
    expect(
      attributeAccount('To the Secretary’s question whether wool was dear, Mr. Quist said that it was.'),
    ).toEqual([
      'Winslow: To the Secretary’s question whether wool was dear,',
      'Quist: Mr. Quist said that it was.',
    ]);
  });

  it('a report inside a report stays with the outer speaker', () => {
    expect(
      speakersOf(
        'Mr. Quist said that the Secretary had told him that wool was dear. The Secretary had even said so twice.',
      ),
    ).toEqual(['Quist', 'Quist']);
    expect(
      speakersOf(
        'Mr. Quist recalled that, as the Prime Minister had said, wool was dear. The Soviets believed it too.',
      ),
    ).toEqual(['Quist', 'Quist']);
  });

  it('nobody is given what several say together', () => {
    expect(speakersOf('Mr. Quist and Ambassador Crane agreed that wool was dear.')).toEqual(['–']);
    expect(speakersOf('Both sides agreed that wool was dear.')).toEqual(['–']);
    expect(speakersOf('It was agreed that wool was dear.')).toEqual(['–']);
  });

  it('he who replied is the one who was asked', () => {
    expect(
      speakersOf(
        'The Secretary asked the Prime Minister about wool. He replied that it was dear. He feared for rye too.',
      ),
    ).toEqual(['Winslow', 'Solberg', 'Solberg']);
    expect(
      speakersOf(
        'Mr. Quist said that wool was dear. The Secretary asked why. He answered that nobody sold any.',
      ),
    ).toEqual(['Quist', 'Winslow', 'Quist']);
  });

  it('what somebody is said to know is not what he says', () => {
    expect(
      speakersOf('The Secretary said that wool was dear. The Prime Minister knows that nobody sells any.'),
    ).toEqual(['Winslow', 'Winslow']);
  });

  it('silence after a remark, and an answer that is only characterised', () => {
    expect(
      attributeAccount('However, when the Secretary remarked that wool was dear, Mr. Quist did not comment.'),
    ).toEqual([
      'Winslow: However, when the Secretary remarked that wool was dear,',
      '–: Mr. Quist did not comment.',
    ]);
    expect(speakersOf('The Secretary asked about wool. Mr. Quist’s reply was evasive.')).toEqual([
      'Winslow',
      '–',
    ]);
  });

  it('he who does not answer says nothing', () => {
    expect(speakersOf('Mr. Quist asked about wool. The Secretary did not reply.')).toEqual(['Quist', '–']);
  });
});

describe('carrying on', () => {
  it('goes over sentences, paragraphs and page marks', () => {
    expect(
      speakersOf(`Mr. Quist said that wool was dear. It would be dearer. We were

[Page 12]

concerned about it.

There was [Page 13] no help.`),
    ).toEqual(['Quist', 'Quist', 'Quist', 'Quist', 'Quist']);
  });

  it('goes on after an aside, and not after collective narration', () => {
    expect(speakersOf('Mr. Quist said that wool was dear. (Laughter.) It would be dearer.')).toEqual([
      'Quist',
      '–',
      'Quist',
    ]);
    expect(
      speakersOf(
        'Mr. Quist said that wool was dear. There followed a discussion of prices. It lasted an hour.',
      ),
    ).toEqual(['Quist', '–', '–']);
  });

  it('he is the man last reported; between "I" and another, the other', () => {
    expect(
      speakersOf(
        'The Secretary asked about wool. Mr. Quist said it was dear. He thought it would be dearer.',
      ),
    ).toEqual(['Winslow', 'Quist', 'Quist']);
    expect(
      speakersOf(
        'Ambassador Lind said wool was dear. I said that this was news. He agreed.',
        '9. Memorandum of Conversation, by the Director (Porter)',
      ),
    ).toEqual(['Lind', 'Porter', 'Lind']);
  });

  it('begins with nobody', () => {
    expect(speakersOf('The party sat down to tea. Mr. Quist said that wool was dear.')).toEqual([
      '–',
      'Quist',
    ]);
  });

  it('what the editors left out is nobody’s, and ends the turn', () => {
    expect(
      speakersOf(`Mr. Quist said that wool was dear.

[Here follows discussion of timber.]

Mr. Quist said that rye was cheap [2 lines not declassified].`),
    ).toEqual(['Quist', '–', 'Quist', '–']);
  });
});
