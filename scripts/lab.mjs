// npm run lab: opens the notebooks in JupyterLab with the TypeScript kernel of this checkout.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeKernelspec } from './kernelspec.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const has = (...args) => spawnSync(args[0], args.slice(1), { stdio: 'ignore' }).status === 0;

if (!has('jupyter-lab', '--version')) {
  console.error(`JupyterLab is not installed here. Install it with one of

  pipx install jupyterlab          (any system; on Debian and Ubuntu: sudo apt-get install pipx, first)
  python3 -m pip install jupyterlab  (inside a virtual environment)
  conda install jupyterlab

then run: npm run lab
The notebooks also run without it: npm start`);
  process.exit(1);
}

const path = [writeKernelspec(), process.env.JUPYTER_PATH].filter(Boolean).join(delimiter);
const lab = spawn('jupyter-lab', [join(root, 'notebooks'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, JUPYTER_PATH: path },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => lab.kill(signal));
lab.on('exit', (code) => process.exit(code ?? 1));
