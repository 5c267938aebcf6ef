// npm start: everything on the two seeds. Tables, report, executed notebooks and figures into out/, without Python.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNotebooks } from '../dist/notebook/run.js';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const started = performance.now();

const memcon = (...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join('dist', 'cli', 'main.js'), ...args], { stdio: 'inherit' });
    child.on('exit', (code) => resolve(code === 0));
  });

const notebooks = readdirSync('notebooks')
  .filter((name) => name.endsWith('.ipynb'))
  .sort()
  .map((name) => `notebooks/${name}`);

const tables = await memcon('analyze', 'seeds', '--out', 'out');
const report = await memcon('report', 'seeds', '--out', 'out/report.html', '--quiet');
const runs = await runNotebooks(notebooks, {
  out: 'out',
  atOnce: Math.min(2, availableParallelism()),
  onProgress: console.log,
});

const figures = (existsSync('out/figures') ? readdirSync('out/figures') : []).filter((name) =>
  name.endsWith('.svg'),
);
const executed = runs.filter(({ ok }) => ok);
console.log(`
out/report.html     both memoranda coloured by speaker, with figures and evidence: open it in a browser
out/*.csv           the tables, described in out/datapackage.json
out/figures/        ${figures.length} figures, each as SVG and PNG
out/*.ipynb         ${executed.length} of ${runs.length} notebooks, executed
Done in ${((performance.now() - started) / 1000).toFixed(0)} s. For your own texts: node dist/cli/main.js analyze FOLDER --out DIR`);

process.exitCode = tables && report && executed.length === runs.length ? 0 : 1;
