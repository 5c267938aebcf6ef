// Writes a kernelspec for the tslab that npm installed here, and prints the folder to put into JUPYTER_PATH.
// (`tslab install` wants the command `jupyter` to be one particular package; this wants nothing.)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Registers the kernel and returns the folder that holds it. */
export function writeKernelspec() {
  const manifest = createRequire(import.meta.url).resolve('tslab/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(root, 'node_modules', '.cache', 'memcon', 'jupyter');
  const spec = {
    argv: [
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      join(dirname(manifest), bin.tslab),
      'kernel',
      '--config-path',
      '{connection_file}',
    ],
    display_name: 'TypeScript',
    language: 'typescript',
  };
  mkdirSync(join(folder, 'kernels', 'tslab'), { recursive: true });
  writeFileSync(join(folder, 'kernels', 'tslab', 'kernel.json'), `${JSON.stringify(spec, null, 2)}\n`);
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(writeKernelspec());
