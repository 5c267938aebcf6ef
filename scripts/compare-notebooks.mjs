// node scripts/compare-notebooks.mjs FOLDER FOLDER: do the notebooks of both hold the same outputs? What a run
// leaves beside outputs (clock times, execution counts, how prints were split) is not compared. One line a
// notebook; exit 1 when any differ.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const joined = (value) => (Array.isArray(value) ? value.join('') : value);

const readOutput = (output) => {
  if (output.output_type === 'stream') return { stream: output.name, text: joined(output.text) };
  const data = Object.entries(output.data ?? {}).map(([type, value]) => [
    type,
    type.endsWith('json') ? value : joined(value),
  ]);
  return output.output_type === 'error'
    ? { error: output.ename, message: output.evalue }
    : { data: Object.fromEntries(data.sort()) };
};

/** Outputs with neighbouring writes to one stream put together. */
function readOutputs(cell) {
  const outputs = [];
  for (const output of (cell.outputs ?? []).map(readOutput)) {
    const last = outputs.at(-1);
    if (output.stream !== undefined && last?.stream === output.stream) last.text += output.text;
    else outputs.push(output);
  }
  return outputs;
}

const sortKeys = (_key, value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const readCells = (file) =>
  JSON.parse(readFileSync(file, 'utf8')).cells.map((cell) => ({
    source: joined(cell.source),
    outputs: JSON.stringify(readOutputs(cell), sortKeys),
  }));

const notebooksIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

const [first, second] = process.argv.slice(2);
if (first === undefined || second === undefined) {
  console.error('usage: node scripts/compare-notebooks.mjs FOLDER FOLDER');
  process.exit(2);
}

/** Where two notebooks part, in words; null when they do not. */
function findDifference(name) {
  const [left, right] = [readCells(join(first, name)), readCells(join(second, name))];
  if (left.length !== right.length) return `${left.length} cells and ${right.length}`;
  const at = left.findIndex(
    ({ source, outputs }, index) => source !== right[index].source || outputs !== right[index].outputs,
  );
  if (at < 0) return null;
  const what = left[at].source === right[at].source ? 'outputs' : 'source';
  const [a, b] = [left[at][what], right[at][what]];
  const from = Math.max(0, [...a].findIndex((character, index) => character !== b[index]) - 20);
  return `${what} of cell ${at + 1} differ: ${a.slice(from, from + 80)} | ${b.slice(from, from + 80)}`;
}

const names = [...new Set([...notebooksIn(first), ...notebooksIn(second)])].sort();
const differences = names.map((name) => {
  try {
    return findDifference(name);
  } catch (error) {
    return error.message;
  }
});
for (const [index, name] of names.entries()) console.log(`${name}: ${differences[index] ?? 'the same'}`);
if (names.length === 0) console.log('no notebooks to compare');
process.exit(names.length > 0 && differences.every((each) => each === null) ? 0 : 1);
