import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { leashTo } from '../../lib/notebook/leash.js';

const children: ChildProcess[] = [];
const start = (...args: string[]): ChildProcess => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
};
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

test('a child that never rests is gone soon after its parent was killed outright', async () => {
  const parent = start('-e', 'setTimeout(() => {}, 60_000)');
  const child = start(`--import=${leashTo(parent.pid!)}`, '-e', 'console.log("up"); while (true) {}');
  await once(child.stdout!, 'data');
  parent.kill('SIGKILL');
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}, 15_000);

test('a child whose parent lives ends by itself', async () => {
  const child = start(`--import=${leashTo(process.pid)}`, '-e', 'setTimeout(() => {}, 1200)');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}, 15_000);
