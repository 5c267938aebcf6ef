import { describe, expect, it } from 'vitest';
import { announcement, findTopicCues } from '../../lib/analysis/topic-cues.js';

const announced = (text: string): string | null => announcement(findTopicCues(text));

describe('findTopicCues', () => {
  it.each([
    ['Turning to Laos, the Ambassador asked for news.', 'turning to'],
    ['The Secretary said there was another point, about wheat.', 'another point'],
    ['The Minister raised the question of tariffs.', 'raised the question'],
    ['As for the canal, it was open.', 'as for'],
    ['There’s another matter.', 'another matter'],
    ['Let’s talk about wheat.', 'let talk'],
  ])('%s', (text, cue) => {
    expect(announced(text)).toBe(cue);
  });

  it.each([
    'The Ambassador agreed with Mr. Roe’s last point.',
    "He shared the Minister's other point.",
    'The Ministers’ final point was well taken.',
    'I agree with your last point.',
    'He said wheat was dear.',
    '',
  ])('announces nothing: %s', (text) => {
    expect(announced(text)).toBeNull();
  });
});
