import { describe, expect, it } from 'vitest';
import { findWords, splitWords } from '../../lib/text/words.js';

describe('splitWords', () => {
  it('keeps apostrophes, hyphens and points inside a word', () => {
    expect(splitWords('The U.S. Government’s ex-Minister didn’t see Ben-Gurion’s 3.5 tons—none.')).toEqual([
      'The',
      'U.S',
      'Government’s',
      'ex-Minister',
      'didn’t',
      'see',
      'Ben-Gurion’s',
      '3.5',
      'tons',
      'none',
    ]);
  });

  it('reads every script', () => {
    expect(splitWords('Østerbye, Łódź, Горький, 東京')).toEqual(['Østerbye', 'Łódź', 'Горький', '東京']);
  });

  it('finds none in a text without any', () => {
    expect(splitWords(' … — [ ] ')).toEqual([]);
  });
});

describe('findWords', () => {
  it('gives the places of the words, moved by the offset', () => {
    expect(findWords('He left.', 10)).toEqual([
      { start: 10, end: 12 },
      { start: 13, end: 17 },
    ]);
  });
});
