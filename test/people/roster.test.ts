import { describe, expect, it } from 'vitest';
import { buildRoster, listAliases } from '../../lib/people/roster.js';
import { readMemorandum } from '../../lib/read/read.js';

const roster = (head: string) =>
  buildRoster(readMemorandum(`${head}\n\nMr. Tate said that the herring had gone.\n`));
const list = (...items: string[]): string =>
  `Memorandum of Conversation\n\nPARTICIPANTS\n\n${items.map((item) => `  • ${item}`).join('\n')}`;
const view = (head: string): string[] =>
  roster(head).map(({ name, role, delegation }) => `${name} | ${role} | ${delegation}`);

describe('buildRoster', () => {
  it('takes people from the list, in printed order, each once', () => {
    const people = roster(
      list(
        'US',
        'The Secretary',
        'Mr. Pell',
        'Norway',
        'Foreign Minister Lund',
        'Jens Holm, Adviser',
        'Jens Holm, Adviser',
      ),
    );
    expect(people.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'p1 The Secretary',
      'p2 Mr. Pell',
      'p3 Foreign Minister Lund',
      'p4 Jens Holm',
    ]);
    expect(people.every(({ listed }) => listed)).toBe(true);
    expect(people.map(({ delegation }) => delegation)).toEqual(['US', 'US', 'Norway', 'Norway']);
  });

  it('tells the sides from the offices where no heading does', () => {
    expect(view(list('Einar Lund, Foreign Minister of Norway', 'EUR—Orville Tate', 'Mr. Zorn'))).toEqual([
      'Einar Lund | Foreign Minister of Norway | Norway',
      'Orville Tate | EUR | US',
      'Mr. Zorn | null | null',
    ]);
  });

  it('gives a foreign office without a country the one foreign country of the subject', () => {
    const head = (subject: string) =>
      list('The Secretary', 'Einar Lund, Foreign Minister').replace(
        'PARTICIPANTS',
        `SUBJECT\n\n  • ${subject}\n\nPARTICIPANTS`,
      );
    expect(roster(head('Norwegian Herring'))[1]?.delegation).toBe('Norway');
    expect(roster(head('Norwegian and Danish Herring'))[1]?.delegation).toBeNull();
  });

  it.each([
    [
      'Memorandum of a Conversation Between the Norwegian Ambassador (Lund) and the Deputy Under Secretary of State for Political Affairs (Tate), Washington, May 3, 1961',
      [
        'Lund | Norwegian Ambassador | Norway',
        'Tate | Deputy Under Secretary of State for Political Affairs | US',
      ],
    ],
    [
      'Memorandum of a Conversation Between Ambassador Lund and Assistant Secretary Tate, Washington, May 3, 1961',
      ['Ambassador Lund | Ambassador | null', 'Assistant Secretary Tate | Assistant Secretary | US'],
    ],
  ])('takes people from the title where there is no list: %s', (title, people) => {
    expect(view(title)).toEqual(people);
    expect(roster(title).every(({ listed }) => !listed)).toBe(true);
  });

  it('finds nobody where nobody is named', () => {
    expect(roster('Memorandum of Conversation\n\nOslo, May 3, 1961')).toEqual([]);
  });
});

describe('listAliases', () => {
  it.each([
    ['Orville B. Tate', 'Secretary of State', 'US', ['Tate', 'Mr. Tate', 'The Secretary']],
    ['Foreign Minister Lund', null, 'Norway', ['Lund', 'Mr. Lund', 'The Foreign Minister']],
    [
      'Mr. William Tate',
      'Deputy Assistant Secretary, FE',
      'US',
      ['William Tate', 'Tate', 'The Deputy Assistant Secretary'],
    ],
    ['Huang Peng', 'PRC Ambassador', 'PRC', ['Huang', 'Mr. Huang', 'The Ambassador']],
    ['The Secretary', null, 'US', []],
    ['Mr. Gray', null, null, ['Gray']],
  ])('%s, %s', (name, role, side, aliases) => {
    for (const alias of aliases) expect(listAliases(name, role, side)).toContain(alias);
    expect(listAliases(name, role, side)).not.toContain(name);
    if (aliases.length === 0) expect(listAliases(name, role, side)).toEqual([]);
  });
});
