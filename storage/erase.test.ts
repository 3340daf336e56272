import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { aSession } from '../test/builders';
import { emptyStore, otherPage, store, stored } from '../test/store';
import { loadSettings } from './load-settings';
import { eraseStore } from './erase';

beforeEach(emptyStore);

it('everything is gone, and the next work begins an empty store', async () => {
  await store('sessions', aSession());
  await eraseStore();
  expect(await Dexie.exists('breathing-room')).toBe(false);
  expect(await loadSettings()).toMatchObject({ dayStartHour: 0 });
  await otherPage.open();
  expect(await stored('sessions')).toEqual([]);
});

it('a database that stays is told of', async () => {
  const remove = vi.spyOn(Dexie, 'delete').mockRejectedValueOnce(new Error('blocked'));
  await expect(eraseStore()).rejects.toMatchObject({ name: 'StoreError' });
  remove.mockRestore();
});
