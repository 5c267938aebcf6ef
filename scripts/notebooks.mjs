// npm run notebooks: runs the notebooks and stores them, executed, where they are. What their cells write goes to out/.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNotebooks } from '../dist/notebook/run.js';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const paths = readdirSync('notebooks')
  .filter((name) => name.endsWith('.ipynb'))
  .map((name) => `notebooks/${name}`);
const runs = await runNotebooks(paths, { out: 'notebooks', atOnce: 2, onProgress: console.log });
process.exitCode = runs.every(({ ok }) => ok) ? 0 : 1;
