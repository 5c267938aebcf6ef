import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const main = join(root, 'dist', 'cli', 'main.js');

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Compiles lib/ when dist/ is missing or older. */
export function buildWhenStale(): void {
  if (existsSync(main) && statSync(main).mtimeMs >= newest(join(root, 'lib'))) return;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Nobody reads what the command prints. */
  readonly deaf?: boolean;
}

/** Runs the built command as its user would, in a process of its own. */
export function memcon(
  args: readonly string[],
  { cwd = root, env = {}, deaf = false }: Surroundings = {},
): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...process.env, MEMCON_DEBUG: '', ...env },
  });
  const heard = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    if (deaf) child[name].destroy();
    else child[name].setEncoding('utf8').on('data', (text: string) => (heard[name] += text));
  }
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => ended({ code, ...heard, milliseconds: performance.now() - begun }));
  });
}
