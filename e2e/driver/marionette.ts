import { createConnection, type Socket } from 'node:net';
import { until } from './until.ts';

interface Waiting {
  name: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

type Reply = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/** Firefox's own remote control. The caller knows the shape of what each command answers. */
export interface Marionette {
  send(name: string, parameters?: object): Promise<unknown>;
  /** Runs the steps without others in between: which tab and which half is meant is a global state. */
  exclusively<Result>(steps: () => Promise<Result>): Promise<Result>;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await until('Firefox to listen', () => connect(port), 30_000);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let unread = Buffer.alloc(0);
  let queue: Promise<unknown> = Promise.resolve();

  // Each message is its length in bytes, a colon, and JSON; the greeting is an object, replies are lists.
  const greeted = new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      unread = Buffer.concat([unread, chunk]);
      for (;;) {
        const colon = unread.indexOf(':');
        const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)).toString());
        if (colon < 0 || unread.length < end) return;
        const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
        unread = unread.subarray(end);
        if (Array.isArray(message)) receive(message as Reply);
        else resolve();
      }
    });
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { name, reject } of waiting.values())
      reject(new Error(`${name}: Firefox has gone.`));
    waiting.clear();
  });

  function receive([, id, error, result]: Reply) {
    const command = waiting.get(id);
    if (!command) return;
    waiting.delete(id);
    if (error) command.reject(new Error(`${command.name}: ${error.error}: ${error.message}`));
    else command.resolve(result);
  }

  await greeted;
  return {
    send(name, parameters = {}) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { name, resolve, reject });
        const message = JSON.stringify([0, lastId, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    },
    exclusively(steps) {
      const result = queue.then(steps);
      queue = result.catch(() => {});
      return result;
    },
  };
}

function connect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}
