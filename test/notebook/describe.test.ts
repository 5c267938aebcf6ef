import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.js';
import {
  describeDocuments,
  describeRebuttals,
  describeShares,
  describeTopics,
  escapeMarkdown,
} from '../../lib/notebook/describe.js';
import { loadMemoranda } from '../../lib/notebook/memoranda.js';
import { writeMethods } from '../../lib/report/methods-text.js';
import { tabulate } from '../../lib/tables/tabulate.js';

const none = tabulate([]);
const seeds = loadMemoranda(['seeds']).map((memorandum) => analyze(memorandum));
const tables = tabulate(seeds);

const rebuttal = {
  document: 'd_1',
  rebuttal: 2,
  type: 'denial',
  confidence: 0.5,
  speaker: 'Mr. *A*',
  delegation: 'US',
  start: 0,
  end: 1,
  target_speaker: 'B',
  target_delegation: null,
  target_start: 0,
  target_end: 1,
  cue: null,
  reasons: '',
  text: 'No <b>!',
  target_text: 'Yes',
};

const topic = {
  document: 'a',
  topic: 1,
  label: '',
  theme: 'far-east',
  start: 0,
  end: 1,
  words: 1200,
  share: 1,
  minutes: null,
  minutes_basis: null,
  printed: true,
  cue: null,
};

test('texts of documents stay texts in Markdown', () => {
  expect(escapeMarkdown('a_b *c* <d> [e](f) `g` $h$\n# i')).toBe(
    'a\\_b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\$h\\$ \\# i',
  );
});

test('with nothing to tell, that is told', () => {
  expect(describeDocuments([])).toBe('There are no documents.');
  expect(describeShares(none)).toBe('There are no documents.');
  expect(describeTopics(none)).toMatch(/^No stretch/);
  expect(describeRebuttals(none)).toMatch(/^No rebuttal/);
});

test('documents are cited', () => {
  expect(describeDocuments(seeds).split('\n')).toEqual([
    '- *Foreign Relations of the United States*, 1958–1960, vol. X, part 1, doc. 62',
    '- *Foreign Relations of the United States*, 1961–1963, vol. V, doc. 253',
  ]);
});

test('a line for every meeting, and one for every side that speaks in more than one', () => {
  const lines = describeShares(tables).split('\n');
  expect(lines).toHaveLength(tables.documents.length + 2);
  const [first] = tables.delegations;
  expect(lines[0]).toContain(`${first!.delegation} ${Math.round(first!.share * 100)}%`);
  expect(lines.at(-1)).toMatch(
    / has \d+% of the attributed words in .* \((?:\d+ points (?:up|down)|unchanged)\)\.$/,
  );
});

test('meetings stand in order of date when every date is known', () => {
  const [a, b] = tables.documents;
  const dated = {
    ...tables,
    documents: [
      { ...a!, date: '1962-10-18' },
      { ...b!, date: '1959-01-16' },
    ],
  };
  expect(describeShares(dated).indexOf(b!.document)).toBeLessThan(describeShares(dated).indexOf(a!.document));
  const half = {
    ...tables,
    documents: [
      { ...a!, date: '1962-10-18' },
      { ...b!, date: null },
    ],
  };
  expect(describeShares(half).indexOf(a!.document)).toBeLessThan(describeShares(half).indexOf(b!.document));
});

test('themes say where they are met, and what the editors left out', () => {
  const topics = [
    topic,
    { ...topic, document: 'b', words: 1 },
    { ...topic, theme: 'trade', words: 3 },
    { ...topic, theme: null },
    { ...topic, theme: 'berlin', words: 2, printed: false },
    { ...topic, theme: 'trade', words: 2, printed: false },
  ];
  expect(describeTopics({ ...none, topics })).toBe(
    [
      '- **far east**: 1,201 words in 2 stretches, in 2 meetings.',
      '- **trade**: 3 words in 1 stretch, only in a, and named in an omission of the editors.',
      '- **berlin**: named in an omission of the editors, only in a.',
    ].join('\n'),
  );
});

test('rebuttals are counted by direction and the strongest quoted', () => {
  const rebuttals = [rebuttal, { ...rebuttal, rebuttal: 3, confidence: 0.9 }];
  expect(describeRebuttals({ ...none, rebuttals }, 1)).toBe(
    [
      '2 candidates: US disputes side unknown 2 times.',
      '',
      '1. d\\_1, pair 3 (denial, confidence 0.90)',
      '   - B: “Yes”',
      '   - disputed by Mr. \\*A\\*: “No \\<b\\>!”',
    ].join('\n'),
  );
});

test('the methods paragraph is read off the analyses', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const text = writeMethods(seeds, { corrections: 'fixes.csv' });
  const words = seeds.reduce((sum, analysis) => sum + analysis.words.words, 0);
  expect(text).toContain(`memcon ${version} (options: corrections fixes.csv) on 2 memoranda`);
  expect(text).toContain(`Counted were the ${words.toLocaleString('en-US')} words`);
  expect(text).toContain('not speaking time');
  expect(text).not.toMatch(/undefined|NaN|null/);
});

test('the methods promise no more than was measured, and what the README says was measured', () => {
  const text = writeMethods(seeds);
  expect(text).toMatch(/with which the rules were written and checked, (over )?\d+% of utterances/);
  expect(text).toContain('on others less is to be expected');
  expect(text).not.toContain('expected to be right');
  const [, mean, worst] = /first time, ([\d.]+)% of the words .* \(worst ([\d.]+)%\)/.exec(text)!;
  expect(readFileSync('README.md', 'utf8')).toContain(`| ${mean} % (worst ${worst} %) |`);
});

test('where nobody is known to speak, no rule is said to have been right', () => {
  const unknown = seeds.map((analysis) => ({
    ...analysis,
    utterances: analysis.utterances.map((each) => ({ ...each, speaker: null })),
  }));
  expect(writeMethods(unknown)).not.toMatch(/were right|NaN/);
});

test('what has no speaker is said in the methods', () => {
  const [first] = seeds;
  const utterances = first!.utterances.map((each, index) =>
    index === 3 ? { ...each, speaker: null } : each,
  );
  const text = writeMethods([{ ...first!, utterances }]);
  expect(text).toContain(`the remaining ${first!.utterances[3]!.words} words are speech not known whose`);
});

test('no documents and no speech are no reason to fail', () => {
  expect(writeMethods([])).toContain('No words are reported as speech.');
});
