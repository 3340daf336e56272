import { Database } from './database';

/** After a full disk a transaction may never settle; nobody waits longer than this. */
const TIME_LIMIT_MS = 5000;

/** Errors after which the connection is dead but a new one works (hazards.md, S3). */
const DEAD_CONNECTION = new Set([
  'InvalidStateError',
  'UnknownError',
  'DatabaseClosedError',
  'TimeoutError',
  'AbortError',
]);

/** The store could not do what was asked, also with a new connection. Nothing was changed. */
export class StoreError extends Error {
  override name = 'StoreError';
}

let database = new Database();

/**
 * Runs a piece of work on the database, within a time limit. A dead connection is closed and opened
 * anew once, so the work must be one transaction that may run twice.
 *
 * @param limitMs longer than usual for what goes through all records
 * @throws {StoreError} with the browser's own error as its cause
 */
export async function withStore<T>(
  work: (database: Database) => PromiseLike<T>,
  limitMs: number = TIME_LIMIT_MS,
): Promise<T> {
  const used = database;
  try {
    return await within(work(used), limitMs);
  } catch (error) {
    if (!isDead(error)) throw new StoreError(messageOf(error), { cause: error });
  }
  try {
    // Other work may have found the same and opened a new connection, which is in use by now.
    if (database === used) reopen();
    return await within(work(database), limitMs);
  } catch (error) {
    throw new StoreError(messageOf(error), { cause: error });
  }
}

/** Closes the connection; the next piece of work opens a new one. */
export function reopen(): void {
  database.close({ disableAutoOpen: true });
  database = new Database();
}

async function within<T>(work: PromiseLike<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function isDead(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (each) => (each as { name?: unknown } | null | undefined)?.name,
  );
  return names.some((name) => DEAD_CONNECTION.has(String(name)));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
