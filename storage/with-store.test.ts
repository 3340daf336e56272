import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { emptyStore, store } from '../test/store';
import type { Database } from './database';
import { reopen, StoreError, withStore } from './with-store';

beforeEach(emptyStore);

afterEach(() => {
  vi.useRealTimers();
});

type Work = (database: Database) => Promise<number>;

const countGoals = (database: Database) => database.goals.count();

/** Work that fails with each of the errors in turn, and then counts the goals. */
function failing(...errors: unknown[]) {
  return vi.fn<Work>(async (database) => {
    if (errors.length > 0) throw errors.shift();
    return countGoals(database);
  });
}

const deadConnection = () =>
  new DOMException('The database connection is closing.', 'InvalidStateError');

it('gives what the work gives', async () => {
  await store('goals', { id: 'a' }, { id: 'b' });
  expect(await withStore(countGoals)).toBe(2);
});

describe('a dead connection', () => {
  test.each([
    ['InvalidStateError', new DOMException('', 'InvalidStateError')],
    ['UnknownError', new DOMException('', 'UnknownError')],
    ['TimeoutError', new DOMException('', 'TimeoutError')],
    ['DatabaseClosedError', Object.assign(new Error(''), { name: 'DatabaseClosedError' })],
    [
      'AbortError around a full disk',
      Object.assign(new Error(''), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
    ],
    [
      'an error around an InvalidStateError',
      Object.assign(new Error(''), { name: 'OpenFailedError', inner: deadConnection() }),
    ],
  ])('%s: the work runs once more, on a new one', async (_name, error) => {
    const work = failing(error);
    expect(await withStore(work)).toBe(0);
    expect(work).toHaveBeenCalledTimes(2);
    expect(work.mock.calls[1]![0]).not.toBe(work.mock.calls[0]![0]);
  });

  it('is told after the second failure, with the browser’s own error', async () => {
    const second = new DOMException('still closing', 'InvalidStateError');
    const work = failing(deadConnection(), second);
    const error = await withStore(work).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ name: 'StoreError', message: 'still closing', cause: second });
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is told even when the work throws at once', async () => {
    const work = vi.fn<Work>(() => {
      throw deadConnection();
    });
    await expect(withStore(work)).rejects.toThrow(StoreError);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('that several pieces of work find at once is opened anew once', async () => {
    await store('goals', { id: 'a' });
    const works = [1, 2, 3].map(() => failing(deadConnection()));
    expect(await Promise.all(works.map((work) => withStore(work)))).toEqual([1, 1, 1]);
    const reopened = new Set(works.map((work) => work.mock.calls[1]![0]));
    expect(reopened.size).toBe(1);
  });

  it('of the browser itself is replaced', async () => {
    await store('goals', { id: 'a' });
    await withStore(async (database) => {
      await database.open();
      database.backendDB().close();
    });
    expect(await withStore(countGoals)).toBe(1);
  });
});

it('another error is told at once', async () => {
  const cause = new RangeError('no such thing');
  const work = failing(cause);
  await expect(withStore(work)).rejects.toMatchObject({ name: 'StoreError', cause });
  expect(work).toHaveBeenCalledTimes(1);
});

it('what is no error is told, too', async () => {
  await expect(withStore(failing('gone'))).rejects.toMatchObject({
    message: 'gone',
    cause: 'gone',
  });
  await expect(withStore(failing(null))).rejects.toMatchObject({ message: 'null', cause: null });
});

it('work that never settles is given up after five seconds, and once more', async () => {
  // No work here touches the store, which would hang with a clock that stands.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const work = vi.fn<Work>(() => new Promise<never>(() => {}));
  const outcome = withStore(work).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(4999);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await outcome).toMatchObject({ name: 'StoreError', cause: { name: 'TimeoutError' } });
  expect(vi.getTimerCount()).toBe(0);
});

it('reopened by hand, the store is as it was', async () => {
  await store('goals', { id: 'a' });
  await withStore(countGoals);
  reopen();
  expect(await withStore(countGoals)).toBe(1);
});
