import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Connection, findTslab } from './channels.js';
import { leashTo } from './leash.js';

export interface Child {
  /** Settles when the process is gone, for whatever reason. */
  readonly ended: Promise<void>;
  /** The last words it wrote to its own stderr. */
  readonly complaint: () => string;
  /** Kills it with everything it started, and removes its connection file. May be called twice. */
  readonly kill: () => void;
}

const findProgram = (): string => {
  const manifest = findTslab();
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { tslab: string } };
  return join(dirname(manifest), bin.tslab);
};

/** Flags under which a cell's `require` of the package is silent, and the kernel dies with its parent. */
const flags = (): string[] => ['--disable-warning=ExperimentalWarning', `--import=${leashTo(process.pid)}`];

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls `stop` when this process is told to end, and then lets it end as it would have. */
function stopOnSignal(stop: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of stopSignals) process.on(signal, onSignal);
  process.on('exit', stop);
  return () => {
    for (const signal of stopSignals) process.off(signal, onSignal);
    process.off('exit', stop);
  };
}

/** Starts tslab's TypeScript kernel in a folder. */
export function spawnKernel(connection: Connection, folder: string): Child {
  const program = findProgram();
  const files = mkdtempSync(join(tmpdir(), 'memcon-kernel-'));
  const file = join(files, 'connection.json');
  // The key lets its holder run code as this user: nobody else may read it.
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });

  // Output is a file's, not a terminal's: no colours, whatever the caller's environment asks for.
  const { FORCE_COLOR: _, ...env } = process.env;
  // A group of its own, so that what a cell starts can be ended with it.
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, [...flags(), program, 'kernel', '--config-path', file], {
    cwd: folder,
    env,
    detached,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      complaint += error.message;
      resolve();
    });
  });

  let killed = false;
  const kill = (): void => {
    if (killed) return;
    killed = true;
    forget();
    if (child.pid !== undefined) {
      try {
        process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // already gone
      }
    }
    rmSync(files, { recursive: true, force: true });
  };
  const forget = stopOnSignal(kill);
  return { ended, complaint: () => complaint.trim(), kill };
}
