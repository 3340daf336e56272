import { beforeEach, expect, it } from 'vitest';
import { someSettings } from '../test/builders';
import { emptyStore, store } from '../test/store';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { loadSettings } from './load-settings';

beforeEach(emptyStore);

it('gives the defaults to who has set nothing', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

it('gives what was set, and the default of the rest', async () => {
  await store('singles', { key: 'settings', reminders: { dailyCap: 5 }, dayStartHour: 4 });
  expect(await loadSettings()).toEqual(
    someSettings({ dayStartHour: 4, reminders: { dailyCap: 5 } }),
  );
});
