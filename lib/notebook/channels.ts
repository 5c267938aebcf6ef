import { createRequire } from 'node:module';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { failure } from '../messages.js';
import { decodeMessage, encodeMessage, type Message } from './wire.js';

/** A kernel's connection file, as Jupyter defines it. */
export interface Connection {
  readonly transport: 'tcp';
  readonly ip: string;
  readonly signature_scheme: 'hmac-sha256';
  readonly key: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
}

export type Listener = (message: Message, channel: 'shell' | 'iopub') => void;

export interface Channels {
  readonly send: (message: Message) => Promise<void>;
  /** Hears every message from now on; the function returned ends that. */
  readonly listen: (listener: Listener) => () => void;
  readonly close: () => void;
}

const loopback = '127.0.0.1';

const listenAnywhere = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, loopback, () => resolve(server));
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

/** A connection on five loopback ports that were free a moment ago. */
export async function chooseConnection(key: string): Promise<Connection> {
  const servers = await Promise.all(Array.from({ length: 5 }, listenAnywhere));
  const [shell = 0, iopub = 0, stdin = 0, control = 0, hb = 0] = servers.map(
    (server) => (server.address() as AddressInfo).port,
  );
  await Promise.all(servers.map(closeServer));
  return {
    transport: 'tcp',
    ip: loopback,
    signature_scheme: 'hmac-sha256',
    key,
    shell_port: shell,
    iopub_port: iopub,
    stdin_port: stdin,
    control_port: control,
    hb_port: hb,
  };
}

/** The path of tslab's package.json, from memcon's own dependencies. */
export function findTslab(): string {
  try {
    return createRequire(import.meta.url).resolve('tslab/package.json');
  } catch {
    throw failure('missing-package', null, 'tslab', 'to run notebooks');
  }
}

const loadZeromq = async (): Promise<typeof import('zeromq')> => {
  const tslab = findTslab();
  try {
    // The very copy that tslab brings, wherever npm put it.
    return createRequire(tslab)('zeromq') as typeof import('zeromq');
  } catch {
    // Installing zeromq by itself would not put it where tslab finds it.
    throw failure('missing-package', null, 'tslab', 'with its zeromq, to run notebooks');
  }
};

/** Connects to a kernel that is, or soon will be, at the other end. */
export async function openChannels(connection: Connection): Promise<Channels> {
  const { Dealer, Subscriber } = await loadZeromq();
  // No high water mark on what comes in: a message dropped would be an output lost.
  const options = { linger: 0, reconnectInterval: 20, receiveHighWaterMark: 0 };
  const shell = new Dealer(options);
  const iopub = new Subscriber(options);
  shell.connect(`tcp://${loopback}:${connection.shell_port}`);
  iopub.connect(`tcp://${loopback}:${connection.iopub_port}`);
  iopub.subscribe();

  const listeners = new Set<Listener>();
  const hear = async (frames: AsyncIterable<Buffer[]>, channel: 'shell' | 'iopub'): Promise<void> => {
    for await (const each of frames) {
      const message = decodeMessage(connection.key, each);
      if (message !== null) for (const listener of listeners) listener(message, channel);
    }
  };
  // Closing a socket ends its loop; nothing else makes it fail.
  hear(shell, 'shell').catch(() => {});
  hear(iopub, 'iopub').catch(() => {});

  const session = connection.key;
  return {
    send: (message) => shell.send(encodeMessage(connection.key, session, message)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      shell.close();
      iopub.close();
    },
  };
}
