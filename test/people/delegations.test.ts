import { describe, expect, it } from 'vitest';
import { findCounterpart, findSide, inferSide, readRoleSide } from '../../lib/people/delegations.js';

describe('readRoleSide', () => {
  it.each([
    ['Deputy Premier of the USSR', 'USSR'],
    ['Soviet Ambassador', 'USSR'],
    ['Ministry of Foreign Affairs, USSR', 'USSR'],
    ['American Ambassador to Moscow', 'US'],
    ['United States Ambassador to Japan', 'US'],
    ['Ambassador of Japan to the United States', 'Japan'],
    ['Ambassador to Norway', 'US'],
    ['PRC Ambassador to France', 'PRC'],
    ['Counselor, Embassy of Great Britain', 'UK'],
    ['Adviser, French Ministry of Foreign Affairs', 'France'],
    ['Director, Office of German Affairs', 'US'],
    ['Director, Office of Soviet and Eastern European Affairs', 'US'],
    ['Assistant Secretary for Herring Affairs', 'US'],
    ['Assistant to the President for National Security Affairs', 'US'],
    ['EUR/NA', 'US'],
    ['American Embassy, Copenhagen', 'US'],
    ['Minister of Finance of Norway', 'Norway'],
  ])('%s: %s', (role, side) => {
    expect(readRoleSide(role)).toBe(side);
  });

  it.each([
    'Foreign Minister',
    'interpreter',
    'Minister of Fisheries',
    'Private Secretary to the Prime Minister',
  ])('does not tell: %s', (role) => {
    expect(readRoleSide(role)).toBeNull();
  });
});

describe('findSide', () => {
  it('trusts the heading before the role, and the role before the name', () => {
    expect(findSide('Norway', 'Mr. Lund', 'Adviser to the Soviet Ambassador')).toBe('Norway');
    expect(findSide('Others present', 'Mr. Lund', 'Soviet Ambassador')).toBe('USSR');
    expect(findSide(null, 'Mr. Lund', null)).toBeNull();
  });

  it.each([
    ['The Secretary', 'US'],
    ['The Under Secretary for Political Affairs', 'US'],
    ['the President', 'US'],
    ['The President of Brazil', 'Brazil'],
    ['The Foreign Minister of Norway', 'Norway'],
    ['The Danish Ambassador', 'Denmark'],
    ['Japanese Ambassador', 'Japan'],
    ['Five members of the Danish delegation', 'Denmark'],
    ['Lt. Gen. Amos Pike, USA', 'US'],
    ['Secretary of State Tate', 'US'],
    ['Soviet Foreign Minister Holm', 'USSR'],
  ])('reads it from the name: %s', (name, side) => {
    expect(findSide(null, name, null)).toBe(side);
  });

  it.each(['Foreign Minister Lund', 'Mr. French', 'General Holm'])('does not guess: %s', (name) => {
    expect(findSide(null, name, null)).toBeNull();
  });
});

describe('findCounterpart', () => {
  it('is the one foreign country named beside the United States', () => {
    expect(findCounterpart(['Talks on U.S.–Norwegian Herring', 'Norway and the cod'])).toBe('Norway');
    expect(findCounterpart(['Soviet and Norwegian Herring'])).toBeNull();
    expect(findCounterpart(['Herring'])).toBeNull();
  });

  it('gives its side to foreign offices only', () => {
    expect(inferSide('Foreign Minister', 'Norway')).toBe('Norway');
    expect(inferSide('Assistant Secretary', 'Norway')).toBeNull();
    expect(inferSide(null, 'Norway')).toBeNull();
    expect(inferSide('Foreign Minister', null)).toBeNull();
  });
});
