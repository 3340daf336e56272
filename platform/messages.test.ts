import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command, Outcome } from '../core/command/command';
import { onMessage, sendCommand } from './messages';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const command: Command = { type: 'look' };
const done: Outcome = { ok: true };
const failed: Outcome = { ok: false, refusal: 'store-failed' };

/** A worker that gives each of the answers in turn; an error is one that was not there. */
function stubWorker(...answers: unknown[]) {
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

describe('a command', () => {
  it('is sent as it is, and answered', async () => {
    const send = stubWorker(done);
    expect(await sendCommand(command)).toEqual(done);
    expect(send.mock.calls).toEqual([[command]]);
  });

  it('that was refused is not asked again', async () => {
    const refused: Outcome = { ok: false, refusal: 'title-missing' };
    const send = stubWorker(refused, done);
    expect(await sendCommand(command)).toEqual(refused);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each<[string, unknown]>([
    ['was not there', new Error('Could not establish connection.')],
    ['was stopped before it answered', undefined],
    ['answered what is no answer', 'ok'],
    ['answered nothing', null],
  ])('is sent once more to a worker that %s', async (_name, first) => {
    const send = stubWorker(first, done);
    expect(await sendCommand(command)).toEqual(done);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('that nobody answers twice has failed', async () => {
    const send = stubWorker(undefined, new Error('gone'), done);
    expect(await sendCommand(command)).toEqual(failed);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('waits eight seconds, twice', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = new Promise<never>(() => {});
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(never as never);
    const outcome = sendCommand(command);
    await vi.advanceTimersByTimeAsync(7999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(8001);
    expect(await outcome).toEqual(failed);
    expect(send).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => unknown;

/** Sends a message to the registered listener as the browser would. */
function arrive(message: unknown, sender: { id?: string }) {
  const listener = vi.mocked(fakeBrowser.runtime.onMessage.addListener).mock
    .calls[0]![0] as unknown as Listener;
  const sendResponse = vi.fn<(value: unknown) => void>();
  return { kept: listener(message, sender, sendResponse), sendResponse };
}

function listen(callback: (message: unknown) => Promise<Outcome>) {
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  onMessage(callback);
}

describe('a message', () => {
  const ourselves = { id: fakeBrowser.runtime.id };

  it('from one of our pages is answered through sendResponse', async () => {
    const callback = vi.fn<(message: unknown) => Promise<Outcome>>().mockResolvedValue(done);
    listen(callback);
    const { kept, sendResponse } = arrive({ type: 'look' }, ourselves);
    // Only `true` keeps the way of the answer open.
    expect(kept).toBe(true);
    await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledWith(done));
    expect(callback.mock.calls).toEqual([[{ type: 'look' }]]);
  });

  test.each<[string, { id?: string }]>([
    ['another extension', { id: 'somebody-else' }],
    ['nobody', {}],
  ])('from %s is neither read nor answered', (_name, sender) => {
    const callback = vi.fn<(message: unknown) => Promise<Outcome>>().mockResolvedValue(done);
    listen(callback);
    const { kept, sendResponse } = arrive({ type: 'look' }, sender);
    expect(kept).toBeUndefined();
    expect(callback).not.toHaveBeenCalled();
    expect(sendResponse).not.toHaveBeenCalled();
  });

  it('is answered even when the answer could not be found', async () => {
    listen(async () => {
      throw new Error('a mistake');
    });
    const { sendResponse } = arrive({ type: 'look' }, ourselves);
    await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledWith(failed));
  });
});
