import { describe, expect, it } from 'vitest';
import { delegationColours } from '../../lib/charts/palette.js';
import { compareColours, lightenFor, measureLuminance } from '../../lib/report/contrast.js';
import { darkPaper } from '../../lib/report/style-paper.js';

describe('contrast', () => {
  it('measures as WCAG 2.1 does', () => {
    expect(measureLuminance('#ffffff')).toBeCloseTo(1);
    expect(compareColours('#000000', '#ffffff')).toBeCloseTo(21);
    expect(compareColours('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('lightens what is too dark for a dark ground, and nothing else', () => {
    expect(lightenFor(darkPaper, '#d55e00')).toBe('#d55e00');
    const sides = ['US', 'USSR', 'Israel', 'PRC', 'Iran', 'Atlantis', 'Mu'];
    for (const colour of delegationColours(sides).values()) {
      expect(compareColours(lightenFor(darkPaper, colour), darkPaper)).toBeGreaterThanOrEqual(3);
    }
  });
});
