import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

/** Sends one command of the DevTools protocol; types of all commands come with the function. */
export type Send = CDPSession['send'];

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * The DevTools protocol over the browser's own pipe: no port that others could reach, and no
 * client library, since those attach to every worker and so keep it from ever falling asleep.
 * Without `sessionId` the commands go to the browser as a whole.
 */
export function connectCdp(to: Writable, from: Readable): (sessionId?: string) => Send {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let unread = '';

  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const messages = (unread + chunk).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Reply);
  });
  from.on('close', () => {
    for (const { method, reject } of waiting.values()) {
      reject(new Error(`${method}: the browser has gone.`));
    }
    waiting.clear();
  });
  // Writing to a browser that has gone; the command is rejected through the other pipe.
  to.on('error', () => {});

  function receive({ id, result, error }: Reply) {
    const command = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !command) return;
    waiting.delete(id);
    if (error) command.reject(new Error(`${command.method}: ${error.message}`));
    else command.resolve(result);
  }

  return (sessionId) => {
    const send = (method: string, params: unknown = {}) =>
      new Promise<unknown>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { method, resolve, reject });
        to.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      });
    return send as Send;
  };
}
