import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aGoal,
  aMoment,
  aPlan,
  aRunningSession,
  aSession,
  at,
  NOON,
  someSettings,
} from '../test/builders';
import { emptyStore, store, stored, wholeStore } from '../test/store';
import { decide, type Decision } from '../core/command/decide';
import type { Command } from '../core/command/command';
import type { Change, World } from '../core/command/world';
import { LOG_DAYS, type LogEntry } from '../core/reminder/log';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { commit, type Lookup } from './commit';
import { Database } from './database';
import { StoreError } from './with-store';

const fresh = { seed: 'seed-1', date: '2026-03-11' };
const noon = aMoment();
const DAY_MS = 86_400_000;

beforeEach(emptyStore);

const send = (command: Command, lookup: Lookup = {}) =>
  commit((world) => decide(world, { type: 'command', command }, noon), noon.nowMs, fresh, lookup);

/** Commits a look with changes and log entries of the test's own beside it. */
const write = (changes: Change[], log: LogEntry[] = []) =>
  commit((world) => ({ ...lookAt(world), changes, log }), noon.nowMs, fresh);

const lookAt = (world: World): Decision =>
  decide(world, { type: 'event', event: { type: 'look' } }, noon);

/** The world that a decision is given. */
async function worldFor(lookup: Lookup = {}): Promise<World> {
  let seen: World | undefined;
  const look = (world: World) => {
    seen = world;
    return lookAt(world);
  };
  await commit(look, noon.nowMs, fresh, lookup);
  return seen!;
}

const startOf = (sessionId: string): Command => ({
  type: 'start-session',
  sessionId,
  kind: 'solo',
});

const entry = (daysAgo: number): LogEntry => ({
  type: 'shown',
  atMs: noon.nowMs - daysAgo * DAY_MS,
  kind: 'rhythm',
  reminderId: `${daysAgo}`,
});

describe('the world of a decision', () => {
  it('is empty at first, with the default settings', async () => {
    expect(await worldFor()).toMatchObject({ goals: [], plans: [], settings: DEFAULT_SETTINGS });
  });

  it('is what is stored, without what is deleted', async () => {
    const settings = someSettings({ dayStartHour: 4 });
    await store('goals', aGoal(), aGoal({ id: 'gone', deletedAtMs: 1 }));
    await store('plans', aPlan(), aPlan({ id: 'gone', deletedAtMs: 1 }));
    await store('running', aRunningSession());
    await store('singles', { key: 'settings', ...settings });
    expect(await worldFor()).toMatchObject({
      goals: [aGoal()],
      plans: [aPlan()],
      running: aRunningSession(),
      settings,
    });
  });

  it('has the session and the mark that a command names', async () => {
    const mark = { tipId: 'practices.walk', favourite: true, updatedAtMs: 1 };
    await store('sessions', aSession(), aSession({ id: 'gone', deletedAtMs: 1 }));
    await store('tipMarks', mark);
    expect(await worldFor({ sessionId: 'session-1', tipId: 'practices.walk' })).toMatchObject({
      session: aSession(),
      tipMark: mark,
    });
    for (const lookup of [{}, { sessionId: 'gone' }, { sessionId: 'never', tipId: 'never' }]) {
      const world = await worldFor(lookup);
      expect(world).not.toHaveProperty('session');
      expect(world).not.toHaveProperty('tipMark');
    }
  });

  it('is without rows that cannot be read, which stay in the store', async () => {
    const odd = { id: 'from-tomorrow', kind: 'group' };
    await store('goals', odd, aGoal());
    await store('plans', odd);
    await store('sessions', odd);
    await store('running', { key: 'running', kind: 'group' });
    await store(
      'singles',
      { key: 'settings', reminders: 'loud' },
      { key: 'reminder-state', version: 99 },
    );
    const world = await worldFor({ sessionId: odd.id });
    expect(world).toMatchObject({ goals: [aGoal()], plans: [], settings: DEFAULT_SETTINGS });
    expect(world).not.toHaveProperty('running');
    expect(world).not.toHaveProperty('session');
    expect(await wholeStore()).toMatchObject({
      goals: expect.arrayContaining([odd]),
      plans: [odd],
      sessions: [odd],
      running: [{ kind: 'group' }],
    });
  });
});

describe('a commit', () => {
  it('writes rows, the engine’s state and the log', async () => {
    const { decision } = await write(
      [
        { table: 'sessions', put: aSession() },
        { table: 'goals', put: aGoal() },
        { table: 'plans', put: aPlan() },
        { table: 'running', put: aRunningSession() },
        { table: 'tipMarks', put: { tipId: 'practices.walk', updatedAtMs: 1 } },
        { table: 'settings', put: DEFAULT_SETTINGS },
      ],
      [entry(0)],
    );
    expect(await wholeStore()).toMatchObject({
      sessions: [aSession()],
      goals: [aGoal()],
      plans: [aPlan()],
      running: [aRunningSession()],
      tipMarks: [{ tipId: 'practices.walk' }],
      singles: [
        { key: 'install', ...fresh },
        { key: 'reminder-state', ...decision.state },
        { key: 'settings', ...DEFAULT_SETTINGS },
      ],
      reminderLog: [entry(0)],
    });
  });

  it('gives the next one what it wrote', async () => {
    const { decision } = await send(startOf('a'));
    const world = await worldFor();
    expect(world.running?.id).toBe('a');
    expect(world.reminderState).toEqual(decision.state);
  });

  it('removes the session that ran', async () => {
    await store('running', aRunningSession());
    await send({ type: 'end-session', sessionId: 'running-1' }, { sessionId: 'running-1' });
    expect(await stored('running')).toEqual([]);
    expect(await stored('sessions')).toMatchObject([{ id: 'running-1' }]);
  });

  it('forgets the log after thirty days', async () => {
    await write([], [entry(LOG_DAYS), entry(LOG_DAYS + 0.01), entry(0)]);
    expect((await stored('reminderLog')).map((each) => each.reminderId)).toEqual([
      `${LOG_DAYS}`,
      '0',
    ]);
  });
});

describe('nothing is written', () => {
  it('when the decision fails, not even that the product was installed', async () => {
    const cause = new TypeError('a mistake');
    const fail = () => {
      throw cause;
    };
    await expect(commit(fail, noon.nowMs, fresh)).rejects.toMatchObject({
      name: 'StoreError',
      cause,
    });
    expect(Object.values(await wholeStore()).flat()).toEqual([]);
  });

  it('when a row cannot be stored, not even the rows before it', async () => {
    await store('goals', aGoal());
    const before = await wholeStore();
    const unstorable = { ...aPlan(), note: () => 'a function' };
    const changes: Change[] = [
      { table: 'goals', put: aGoal({ title: 'Changed' }) },
      { table: 'plans', put: unstorable },
    ];
    await expect(write(changes)).rejects.toThrow(StoreError);
    expect(await wholeStore()).toEqual(before);
  });
});

describe('two at once', () => {
  it('start one session', async () => {
    const starts = ['a', 'b', 'c', 'd'].map((id) => send(startOf(id)));
    const outcomes = (await Promise.all(starts)).map(({ decision }) => decision.outcome);
    const [running] = await stored('running');
    expect(await stored('running')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.saved)).toEqual([
      { ok: true, sessionId: running!.id },
    ]);
    expect(
      outcomes.filter((outcome) => outcome.ok && outcome.saved === 'already-running'),
    ).toHaveLength(3);
  });

  it('end it once', async () => {
    await store('running', aRunningSession());
    const end = { type: 'end-session', sessionId: 'running-1' } as const;
    const ends = [1, 2].map(() => send(end, { sessionId: end.sessionId }));
    const outcomes = (await Promise.all(ends)).map(({ decision }) => decision.outcome);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(await stored('sessions')).toHaveLength(1);
  });

  it('are decided one after the other also from two pages', async () => {
    vi.resetModules();
    const elsewhere = await import('./commit');
    const start = (id: string) => (world: World) =>
      decide(world, { type: 'command', command: startOf(id) }, noon);
    expect(elsewhere.commit).not.toBe(commit);
    await Promise.all([
      commit(start('here'), noon.nowMs, fresh),
      elsewhere.commit(start('there'), noon.nowMs, { ...fresh, seed: 'seed-2' }),
    ]);
    expect(await stored('running')).toHaveLength(1);
    expect((await stored('singles')).filter((row) => row.key === 'install')).toHaveLength(1);
  });
});

describe('the install', () => {
  it('is written by the first one, and given to each', async () => {
    expect((await send({ type: 'look' })).install).toEqual(fresh);
    const later = await commit(lookAt, noon.nowMs, { seed: 'other', date: '2026-04-01' });
    expect(later.install).toEqual(fresh);
  });

  it('that cannot be read is written anew', async () => {
    await store('singles', { key: 'install', seed: 7, date: 'yesterday' });
    expect((await send({ type: 'look' })).install).toEqual(fresh);
  });
});

it('after a dead connection decides anew and writes once', async () => {
  vi.spyOn(Database.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  await send(startOf('a'));
  expect(await stored('running')).toMatchObject([{ id: 'a', startedAtMs: at(NOON) }]);
});
