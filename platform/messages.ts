import type { Command, Outcome } from '../core/command/command';
import { browser } from './browser';

/** A worker that does not answer within this time will not. */
const TIME_LIMIT_MS = 8000;

const NO_ANSWER: Outcome = { ok: false, refusal: 'store-failed' };

/**
 * Sends a command to the worker. Asked once more when the worker was stopped before it answered,
 * which is safe because every command may arrive twice.
 */
export async function sendCommand(command: Command): Promise<Outcome> {
  return (await ask(command)) ?? (await ask(command)) ?? NO_ANSWER;
}

async function ask(command: Command): Promise<Outcome | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIME_LIMIT_MS);
  });
  try {
    const answer: unknown = await Promise.race([browser.runtime.sendMessage(command), limit]);
    return isOutcome(answer) ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const isOutcome = (answer: unknown): answer is Outcome =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/**
 * Calls back with each message from one of our own pages, as it came, and sends back what it returns.
 * The answer goes through `sendResponse`: a promise that is not the browser's own would be lost.
 */
export function onMessage(callback: (message: unknown) => Promise<Outcome>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return undefined;
    callback(message).then(sendResponse, () => sendResponse(NO_ANSWER));
    return true;
  });
}
