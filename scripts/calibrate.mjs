// How often each rule of attribution was right on annotated memoranda:
//   node scripts/calibrate.mjs GOLD_DIR… [--write]
// A gold folder holds NAME.txt, NAME.units.jsonl and NAME.ann.json. An utterance is right when most of its words have
// the annotated speaker, or rightly none. With --write, data/rules.csv gets the share of right ones, one added to each
// side (Laplace's rule of succession), so that a rule seldom met claims little.
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { rules } from '../dist/attribution/rules.js';
import { writeFiles } from '../dist/files/write.js';
import { fold } from '../dist/text/fold.js';
import { findWords } from '../dist/text/words.js';
import { readGold } from './fit/gold.mjs';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0 || !folders.every(existsSync)) {
  console.error('usage: node scripts/calibrate.mjs GOLD_DIR… [--write]');
  process.exit(2);
}

const wordsOf = (name) =>
  fold(name)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

/** A speaker is met by any of the names that the annotation lists for him. */
const isSame = (gold, name, aliases) =>
  [gold, ...(aliases[gold] ?? [])].some((candidate) =>
    wordsOf(candidate).every((word) => wordsOf(name).includes(word)),
  );

/** The annotated stretches of the account: who speaks from where to where; null for nobody. */
function readParts({ annotation, units }) {
  return [...units.values()].flatMap(({ u, start, end, text }) => {
    const label = annotation.units[u];
    if (label === undefined || label === 'header') return [];
    const parts = label === 'split' ? annotation.splits[u] : [[text, label]];
    let at = 0;
    return parts.map(([words, who]) => {
      const from = label === 'split' ? Math.max(text.indexOf(words, at), at) : 0;
      at = from + words.length;
      const speaker = who === 'narrator' || who === 'editor' ? null : who;
      return { start: start + from, end: label === 'split' ? start + at : end, speaker };
    });
  });
}

const counts = new Map();
for (const gold of folders.flatMap(readGold)) {
  const { memorandum, participants, utterances } = gold.analysis;
  const aliases = gold.annotation.aliases ?? {};
  const parts = readParts(gold);
  const nameOf = new Map(participants.map(({ id, name }) => [id, name]));
  for (const { span, speaker, evidence } of utterances) {
    const words = findWords(memorandum.text.slice(span.start, span.end), span.start);
    const right = words.filter(({ start }) => {
      const part = parts.find((candidate) => candidate.start <= start && start < candidate.end);
      if (!part) return speaker === null;
      if (part.speaker === null || speaker === null) return part.speaker === null && speaker === null;
      return isSame(part.speaker, nameOf.get(speaker), aliases);
    });
    const count = counts.get(evidence.rule) ?? { right: 0, all: 0 };
    count.all++;
    if (right.length * 2 > words.length) count.right++;
    counts.set(evidence.rule, count);
  }
}

const rows = [...rules.values()].map((rule) => {
  const { right = 0, all = 0 } = counts.get(rule.rule) ?? {};
  return { ...rule, right, all, measured: Math.round(((right + 1) / (all + 2)) * 1000) / 1000 };
});
for (const { rule, right, all, measured } of rows)
  console.log(`${rule.padEnd(14)} ${String(right).padStart(5)} of ${String(all).padStart(5)}  ${measured}`);

if (process.argv.includes('--write')) {
  const comment = readFileSync('data/rules.csv', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const table = stringify(
    rows.map(({ rule, kind, measured, description }) => [rule, kind, measured, description]),
    { header: true, columns: ['rule', 'kind', 'confidence', 'description'] },
  );
  writeFiles('data', [{ name: 'rules.csv', contents: `${comment.join('\n')}\n${table}` }]);
}
