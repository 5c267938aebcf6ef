import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../lib/read/chunks.js';

const view = (text: string) => splitChunks(text).map((chunk) => [chunk.form, chunk.text]);

describe('splitChunks', () => {
  it('cuts at blank lines, also where they hold spaces', () => {
    expect(view('One.\n\nTwo.\n   \n\tThree.\n')).toEqual([
      ['prose', 'One.'],
      ['prose', 'Two.'],
      ['prose', 'Three.'],
    ]);
  });

  it('keeps the lines of a wrapped paragraph together', () => {
    expect(view('The herring\nhad gone.\n\nNobody\nknew.')).toEqual([
      ['prose', 'The herring\nhad gone.'],
      ['prose', 'Nobody\nknew.'],
    ]);
  });

  it('cuts where running text meets a list, and a list running text', () => {
    expect(view('PARTICIPANTS\n  • Mr. Tate\n  • Mr. Lund\nThe talks began.')).toEqual([
      ['prose', 'PARTICIPANTS'],
      ['bullets', '• Mr. Tate\n  • Mr. Lund'],
      ['prose', 'The talks began.'],
    ]);
  });

  it('counts two spaces a level', () => {
    const [list] = splitChunks('  • US\n    • Mr. Tate\n      • his clerk\n  • Norway');
    expect(list?.lines.map(({ depth, item }) => [depth, item])).toEqual([
      [1, 'US'],
      [2, 'Mr. Tate'],
      [3, 'his clerk'],
      [1, 'Norway'],
    ]);
  });

  it('leaves a wrapped item in its list', () => {
    const [list, ...others] = splitChunks('  • Mr. Tate, Office of\n    Herring Affairs\n  • Mr. Lund');
    expect(others).toEqual([]);
    expect(list?.lines.map(({ depth }) => depth)).toEqual([1, 0, 1]);
  });

  it.each(['•', '◦', '▪', '‣', '·', '*', '-', '–'])('takes %s for a bullet', (bullet) => {
    expect(view(`${bullet} Mr. Tate\n${bullet} Mr. Lund`)).toEqual([
      ['bullets', `${bullet} Mr. Tate\n${bullet} Mr. Lund`],
    ]);
  });

  it('does not take a dash that goes on with a sentence for a bullet', () => {
    expect(view('The herring were gone\n- or so he said -\nfor good.')).toHaveLength(1);
  });

  it('reads numbered items only where they are indented, or are the source note', () => {
    expect(view('1. Herring.\n\n  1. Cod.\n  2. Eel.\n\n1. Source: A drawer.')).toEqual([
      ['prose', '1. Herring.'],
      ['numbers', '1. Cod.\n  2. Eel.'],
      ['numbers', '1. Source: A drawer.'],
    ]);
  });
});
