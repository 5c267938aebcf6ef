import fc from 'fast-check';

/** Generated memoranda: every part of a page that the reader knows, put together at random. */

const surname = fc.constantFrom(
  'Halvorsen',
  'Okafor',
  'de Villiers',
  'Tanaka',
  'Ben-Amar',
  'Quiroga',
  'von Strehl',
  'O’Hare',
);
const office = fc.constantFrom(
  'Secretary of State',
  'Ambassador of Japan',
  'Foreign Minister of Peru',
  'NEA',
  'Deputy Premier of the USSR',
);
const verb = fc.constantFrom(
  'said that',
  'replied that',
  'asked whether',
  'thought',
  'agreed that',
  'went on to say that',
  'had told him that',
);
const clause = fc.constantFrom(
  'the talks might go on',
  'no agreement was near',
  'the 1956 treaty held',
  'prices had risen by 3.5 percent',
  'the U.S. position was clear',
);
const mark = fc.constantFrom(
  '',
  '',
  '',
  '1',
  '2',
  ' [Page 12] and more',
  ' [sic]',
  ' [2 lines not declassified]',
);
const subject = fc.oneof(
  surname.map((name) => `Mr. ${name}`),
  surname,
  fc.constantFrom('He', 'The Secretary', 'The Ambassador', 'I', 'They', 'The Soviets', 'It was agreed that'),
);

const sentence = fc
  .tuple(subject, verb, clause, mark, fc.constantFrom('.', '.', '?', '.”', ' . . . .'))
  .map(([who, says, what, note, stop]) => `${who} ${says} ${what}${note}${stop}`);
const loose = fc.constantFrom(
  'It would be better to wait.',
  '(Laughter.)',
  'The meeting ended at 7:20 p.m.',
  'Never!',
  '“No,” he said.',
);
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, loose), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
const labelled = fc.tuple(surname, paragraph).map(([name, text]) => `Mr. ${name}: ${text}`);
const between = fc.constantFrom(
  '[Page 227]',
  '[Here follows discussion of Berlin.]',
  '2. Trade.',
  'DIEGO GARCIA',
  '  • an item\n  • another',
);
const person = fc.tuple(surname, office).map(([name, role]) => `  • ${name}, ${role}`);

export const memorandumText: fc.Arbitrary<string> = fc
  .record({
    title: fc.constantFrom('62. Memorandum of Conversation0', 'Memorandum of Conversation', ''),
    dateline: fc.constantFrom('Washington, May 3, 1961, 4 p.m.', ''),
    heading: fc.constantFrom('PARTICIPANTS', ''),
    people: fc.array(person, { maxLength: 5 }).map((lines) => lines.join('\n')),
    account: fc.array(
      fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 2, arbitrary: labelled }, between),
      { minLength: 1, maxLength: 12 },
    ),
    notes: fc.constantFrom('', '  1. Source: Department of State.\n  2. See Document 3.'),
    rubbish: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
  })
  .map(({ title, dateline, heading, people, account, notes, rubbish }) =>
    [title, dateline, heading, people, ...account, rubbish, notes].filter((part) => part !== '').join('\n\n'),
  );
