import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aGoal,
  anAmount,
  aPlan,
  aRunningSession,
  aSession,
  at,
  NOON,
  todayRecords,
} from '../test/builders';
import { emptyStore, otherPage, store } from '../test/store';
import { initialReminderState } from '../core/reminder/reminder-state';
import { Database } from './database';
import { watchPopup, type PopupRecords } from './popup-data';

const range = { sinceMs: at('2026-03-09T00:00'), nowMs: at(NOON) };
let stops: (() => void)[] = [];

beforeEach(emptyStore);

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.restoreAllMocks();
});

function watch() {
  const seen: PopupRecords[] = [];
  const errors: unknown[] = [];
  const stop = watchPopup(
    range,
    (records) => seen.push(records),
    (error) => errors.push(error),
  );
  stops.push(stop);
  return { seen, errors, stop };
}

const latest = async (seen: PopupRecords[], count: number) =>
  vi.waitFor(() => {
    expect(seen.length).toBeGreaterThanOrEqual(count);
    return seen.at(-1)!;
  });

const deadConnection = () => new DOMException('closing', 'InvalidStateError');
const die = () => Promise.reject(deadConnection());

describe('what the popup reads', () => {
  it('is that of a new person in an empty store', async () => {
    const { firstWeekday: _byLocale, ...records } = todayRecords();
    expect(await latest(watch().seen, 1)).toEqual({ ...records, tipMarks: [] });
  });

  it('is all that is stored', async () => {
    const mark = { tipId: 'practices.walk', favourite: true, updatedAtMs: 1 };
    const state = { ...initialReminderState(at(NOON)), pausedUntilMs: null };
    await store('goals', aGoal(), aGoal({ id: 'old', state: 'archived', createdAtMs: 1 }));
    await store('plans', aPlan());
    await store(
      'sessions',
      aSession(),
      anAmount(),
      aSession({ id: 'before', from: '2026-03-01T20:00' }),
    );
    await store('running', aRunningSession());
    await store('tipMarks', mark);
    await store(
      'singles',
      { key: 'install', seed: 'seed-1', date: '2026-03-01' },
      { key: 'reminder-state', ...state },
    );
    const records = await latest(watch().seen, 1);
    expect(records).toMatchObject({
      goals: [{ id: 'old' }, { id: 'goal-1' }],
      plans: [aPlan()],
      running: aRunningSession(),
      reminderState: state,
      tipMarks: [mark],
      install: { seed: 'seed-1', date: '2026-03-01' },
    });
    expect(records.sessions.map((session) => session.id)).toEqual(['session-1', 'amount-1']);
  });

  it('holds amounts of the first date in every zone', async () => {
    await store('sessions', anAmount({ date: '2026-03-09' }));
    expect((await latest(watch().seen, 1)).sessions).toHaveLength(1);
  });
});

describe('watching', () => {
  it('sees what another page or the worker writes', async () => {
    const { seen } = watch();
    await latest(seen, 1);
    await otherPage.running.put({ ...aRunningSession() });
    expect((await latest(seen, 2)).running).toEqual(aRunningSession());
    await otherPage.running.clear();
    await vi.waitFor(() => expect(seen.at(-1)).not.toHaveProperty('running'));
  });

  it('sees a goal whose row was changed', async () => {
    await store('goals', aGoal());
    const { seen } = watch();
    await latest(seen, 1);
    await otherPage.goals.update('goal-1', { title: 'Quiet' });
    await vi.waitFor(() => expect(seen.at(-1)?.goals[0]?.title).toBe('Quiet'));
  });

  it('sees nothing after it was stopped', async () => {
    const { seen, stop } = watch();
    await latest(seen, 1);
    stop();
    await store('goals', aGoal());
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(seen).toHaveLength(1);
  });

  it('goes on after a connection that died', async () => {
    vi.spyOn(Database.prototype, 'transaction').mockImplementationOnce(die as never);
    const { seen, errors } = watch();
    await latest(seen, 1);
    await store('goals', aGoal());
    expect((await latest(seen, 2)).goals).toEqual([aGoal()]);
    expect(errors).toEqual([]);
  });

  it('tells of a store that cannot be read', async () => {
    vi.spyOn(Database.prototype, 'transaction').mockImplementation(() => {
      throw deadConnection();
    });
    const { seen, errors } = watch();
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({ name: 'StoreError', cause: { name: 'InvalidStateError' } });
    expect(seen).toEqual([]);
  });
});
