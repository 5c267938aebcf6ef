import { describe, expect, it } from 'vitest';
import { assignThemes, buildThemeScheme, postwarThemes, weighThemes } from '../../lib/analysis/themes.js';

const themeOf = (text: string, name: string | null = null, present: readonly string[] = []): string | null =>
  assignThemes([{ name, text }], new Set(present))[0] ?? null;

describe('the scheme of themes', () => {
  it('has about forty themes, each with its own key, a label and terms', () => {
    const keys = postwarThemes.themes.map(({ key }) => key);
    expect(keys.length).toBeGreaterThanOrEqual(40);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, label, terms } of postwarThemes.themes) {
      expect(key).toMatch(/^[a-z-]+$/u);
      expect(label).not.toBe('');
      const list = terms.split('|');
      expect(new Set(list).size, key).toBe(list.length);
      expect(
        list.every((term) => term.trim() !== ''),
        key,
      ).toBe(true);
    }
  });
});

describe('assignThemes', () => {
  it('finds the theme whose terms the text uses most', () => {
    expect(themeOf('Seoul wanted the armistice kept and Korea unified.')).toBe('korea');
    expect(themeOf('A test ban needs inspection; on-site inspection of every nuclear test.')).toBe(
      'disarmament-tests',
    );
  });

  it('says so when nothing fits', () => {
    expect(themeOf('They talked for a while.')).toBeNull();
    expect(themeOf('')).toBeNull();
  });

  it('gives most weight to the name of a stretch', () => {
    expect(themeOf('It was put off.', 'Korea')).toBe('korea');
  });

  it('does not take the countries in the room for the theme', () => {
    const text = 'Japan needed markets; Japanese exports met tariffs, and Japan’s trade suffered.';
    expect(themeOf(text, null, ['US', 'Japan'])).toBe('trade');
  });

  it('matches phrases and inflected forms, upper case or lower', () => {
    const weights = weighThemes([{ name: null, text: 'OFFSHORE ISLANDS: the Quemoys' }], new Set());
    expect(weights[0]?.has('taiwan-straits')).toBe(true);
  });

  it('takes a scheme of one’s own, empty and repeated terms passed over', () => {
    const scheme = buildThemeScheme([
      { key: 'fish', label: 'Fish', terms: 'herring||herring| |cod' },
      { key: 'none', label: 'None', terms: '' },
    ]);
    expect(assignThemes([{ name: null, text: 'Herring and cod.' }], new Set(), scheme)).toEqual(['fish']);
  });
});
