// Puts what `memcon analyze` needs into a few files, in place of the compiler's dist/cli: loading 170 small modules and the
// packages they use took a sixth of the command's half second. The library (dist/index.js) and the rooms that other commands load stay as they are.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

await build({
  input: Object.fromEntries(
    readdirSync('dist/cli')
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name.slice(0, -'.js'.length), join('dist', 'cli', name)]),
  ),
  platform: 'node',
  // the heavy packages, and the rooms of notebooks and reports, which find files beside themselves
  external: [...Object.keys(optionalDependencies), /[/\\](?:notebook|report)[/\\]/u],
  output: { dir: 'dist/cli', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
  logLevel: 'warn',
});
