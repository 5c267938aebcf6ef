import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startProgress } from '../../lib/cli/progress.js';

const listen = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo() {},
    clearLine() {},
    moveCursor() {},
  });
  return { stream: stream as unknown as NodeJS.WriteStream, heard: () => String(stream.read() ?? '') };
};

const work = async (isTTY: boolean, millisecondsEach: number): Promise<string> => {
  const { stream, heard } = listen(isTTY);
  let clock = 0;
  const progress = startProgress(4, stream, () => clock);
  for (let step = 0; step < 4; step += 1) {
    clock += millisecondsEach;
    await progress.step();
  }
  progress.stop();
  return heard();
};

test('a bar on a terminal when the work takes longer than a second', async () => {
  expect(await work(true, 600)).toMatch(/[█░].* 2\/4 documents/);
});

test('no bar for short work, and never in a file or pipe', async () => {
  expect(await work(true, 200)).toBe('');
  expect(await work(false, 60_000)).toBe('');
});
