import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { aGoal, aPlan, at, NOON } from '../test/builders';
import { emptyStore, store } from '../test/store';
import { watchDashboard, type DashboardRecords } from './dashboard-data';

let stop: () => void = () => undefined;
beforeEach(emptyStore);
afterEach(() => stop());

function watch(): DashboardRecords[] {
  const seen: DashboardRecords[] = [];
  stop = watchDashboard(
    at(NOON),
    (records) => seen.push(records),
    (error) => {
      throw error;
    },
  );
  return seen;
}

it('reads an empty store, and what is written later', async () => {
  const seen = watch();
  await vi.waitFor(() =>
    expect(seen.at(-1)).toEqual({ settings: DEFAULT_SETTINGS, goals: [], plans: [], log: [] }),
  );
  const goal = aGoal({});
  const plan = aPlan();
  await store('goals', goal);
  await store('plans', plan);
  await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ goals: [goal], plans: [plan] }));
});

it('reads the log of thirty days, the latest first, without what cannot be read', async () => {
  const seen = watch();
  const shown = { type: 'shown', kind: 'rhythm', reminderId: 'rhythm:1' };
  const old = { ...shown, atMs: at('2026-02-08T12:00') };
  const first = { ...shown, atMs: at('2026-03-10T12:00') };
  const second = { ...shown, type: 'snoozed', atMs: at(NOON) };
  await store('reminderLog', old, first, { atMs: at(NOON), type: 'new' }, second);
  await vi.waitFor(() => expect(seen.at(-1)?.log).toEqual([second, first]));
});
