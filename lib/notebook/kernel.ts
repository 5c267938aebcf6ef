import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Channels, chooseConnection, openChannels } from './channels.js';
import { type Child, spawnKernel } from './child.js';
import { type Output, type Recorded, recordOutput } from './outputs.js';
import { type Part, request } from './wire.js';

/** What became of a cell. `failed`: the code threw or did not compile, and its stderr says why. */
export interface Execution {
  readonly status: 'done' | 'failed' | 'too-long' | 'too-much' | 'ended';
  readonly count: number | null;
  readonly outputs: readonly Output[];
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Kernel {
  /** `language_info` for the notebook's metadata. */
  readonly language: Part;
  /** Runs one cell. After `done` and `failed` the kernel is ready for the next; after anything else it is gone. */
  readonly execute: (code: string, limits: Limits) => Promise<Execution>;
  /** Lets unfinished work end within two seconds, then ends the kernel and whatever it started. */
  readonly stop: () => Promise<void>;
}

const startSeconds = 60;
const attempts = 3;

/**
 * Asks who is there until both channels have answered: a subscription takes a moment to reach the kernel, and
 * what it publishes before that is lost. Null when the kernel ended or did not answer in time.
 */
async function greet(channels: Channels, child: Child): Promise<Part | null> {
  const heard: { language: Part | null; iopub: boolean; over: boolean } = {
    language: null,
    iopub: false,
    over: false,
  };
  const unlisten = channels.listen(({ type, content }, channel) => {
    if (channel === 'iopub') heard.iopub = true;
    else if (type === 'kernel_info_reply') heard.language = content.language_info as Part;
  });
  child.ended.then(() => {
    heard.over = true;
  });
  const deadline = Date.now() + startSeconds * 1000;
  try {
    while (!heard.over && Date.now() < deadline) {
      if (heard.language !== null && heard.iopub) return heard.language;
      channels.send(request('kernel_info_request', {})).catch(() => {});
      for (let tick = 0; tick < 10 && !heard.over && !(heard.language !== null && heard.iopub); tick++) {
        await wait(20);
      }
    }
    return null;
  } finally {
    unlisten();
  }
}

function execute(channels: Channels, child: Child, code: string, limits: Limits): Promise<Execution> {
  const message = request('execute_request', {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: true,
  });
  return new Promise((resolve) => {
    const recorded: Recorded[] = [];
    let reply: Part | null = null;
    let idle = false;
    let length = 0;
    const finish = (status: Execution['status']): void => {
      clearTimeout(timer);
      unlisten();
      if (status !== 'done' && status !== 'failed') child.kill();
      const count = reply?.execution_count;
      resolve({
        status,
        count: typeof count === 'number' ? count : null,
        outputs: recorded.map(({ output }) => output),
      });
    };
    const timer = setTimeout(() => finish('too-long'), limits.seconds * 1000);
    const unlisten = channels.listen((each, channel) => {
      if (each.parent !== message.id) return;
      if (channel === 'shell') reply = each.content;
      else if (each.type === 'status') idle ||= each.content.execution_state === 'idle';
      else {
        recordOutput(recorded, each);
        length += each.size;
      }
      if (length > limits.megabytes * 1e6) finish('too-much');
      else if (reply !== null && idle) finish(reply.status === 'ok' ? 'done' : 'failed');
    });
    child.ended.then(() => finish('ended'));
    channels.send(message).catch(() => finish('ended'));
  });
}

const lead = (channels: Channels, child: Child, language: Part): Kernel => ({
  language,
  execute: (code, limits) => execute(channels, child, code, limits),
  stop: async () => {
    channels.send(request('shutdown_request', { restart: false })).catch(() => {});
    await Promise.race([child.ended, wait(2000, undefined, { ref: false })]);
    channels.close();
    child.kill();
  },
});

/**
 * Starts tslab's TypeScript kernel in a folder and waits until it answers. No Python: the kernel speaks
 * Jupyter's wire protocol over ZeroMQ, and so does this.
 *
 * @throws Error with the reason, in words, when the kernel does not come up; MemconError `missing-package`
 */
export async function startKernel(folder: string): Promise<Kernel> {
  for (let attempt = 1; ; attempt++) {
    const connection = await chooseConnection(randomBytes(32).toString('hex'));
    const channels = await openChannels(connection);
    try {
      const child = spawnKernel(connection, folder);
      const language = await greet(channels, child);
      if (language !== null) return lead(channels, child, language);
      child.kill();
      const complaint = child.complaint();
      // Unless somebody else took one of the ports in between, another try would end the same.
      if (attempt === attempts || !/EADDRINUSE|address already in use/i.test(complaint)) {
        throw new Error(complaint.split('\n').at(-1) || `no answer for ${startSeconds} s`);
      }
      channels.close();
    } catch (error) {
      channels.close();
      throw error;
    }
  }
}
