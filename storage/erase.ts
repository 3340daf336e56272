import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database';
import { reopen, StoreError } from './with-store';

/** Another page that does not let go of the database is not waited for longer than this. */
const TIME_LIMIT_MS = 5000;

/**
 * Deletes the whole database: at once, for real, not to be undone. What else is kept on the machine
 * (`storage.local`, alarms, the badge) is the caller's. The next piece of work begins an empty store.
 *
 * @throws {StoreError} the database is still there
 */
export async function eraseStore(): Promise<void> {
  reopen();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('another page holds the database')),
      TIME_LIMIT_MS,
    );
  });
  try {
    await Promise.race([Dexie.delete(DATABASE_NAME), limit]);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('the database could not be deleted', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
