import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGoalDraft, aMoment, at, BERLIN, someSettings } from '../../test/builders';
import { MemoryStore } from '../../test/memory-store';
import { MAX_OPERATIONS } from '../undo/operation';
import type { Command, GoalDraft } from './command';

const ids = fc.constantFrom('a', 'b');
const minutes = fc.integer({ min: 1, max: 500 });
const momentsAgo = fc
  .integer({ min: 1, max: 3000 })
  .map((ago) => at('2026-03-11T12:00') - ago * 60_000);
const aTime = fc.oneof(
  fc.record({
    shape: fc.constant('amount'),
    kind: fc.constantFrom('solo', 'together'),
    date: fc.constantFrom('2026-03-10', '2026-02-30'),
    minutes,
  }),
  fc.record({
    shape: fc.constant('interval'),
    kind: fc.constantFrom('solo', 'together'),
    startedAtMs: momentsAgo,
    endedAtMs: momentsAgo,
  }),
);
const onOverlap = fc.constantFrom('ask', 'merge', 'trim', 'keep', 'swap-kind');
const anEdit = fc.record(
  {
    kind: fc.constantFrom('solo', 'together'),
    startedAtMs: momentsAgo,
    endedAtMs: momentsAgo,
    shape: fc.constantFrom('amount', 'interval'),
    minutes,
    note: fc.constantFrom('x', null),
    tags: fc.constantFrom([], ['y']),
  },
  { requiredKeys: [] },
);
const aDraft = fc
  .record({
    target: fc.constantFrom(60, 120, 5),
    measure: fc.constantFrom('minutes', 'sessions'),
    from: fc.constantFrom(undefined, 'from-next-week', 'recount-past'),
    plans: fc.constantFrom([], aGoalDraft().plans),
  })
  .map((fields) => aGoalDraft(fields as Partial<GoalDraft>));

/** Any command that a person can give, about a few records that may or may not be there. */
const aCommand = fc.oneof(
  fc.record({
    type: fc.constant('start-session'),
    sessionId: ids,
    kind: fc.constant('solo'),
    plannedMinutes: minutes,
  }),
  fc.record({
    type: fc.constantFrom(
      'end-session',
      'discard-session',
      'pause-session',
      'resume-session',
      'delete-session',
      'restore-session',
    ),
    sessionId: ids,
  }),
  fc.record({ type: fc.constant('extend-session'), sessionId: ids, minutes }),
  fc.record({
    type: fc.constant('change-running'),
    sessionId: ids,
    edit: fc.record({ startedAtMs: momentsAgo }),
  }),
  fc.record({
    type: fc.constant('answer-forgotten'),
    sessionId: ids,
    answer: fc.constantFrom({ type: 'still-going' }, { type: 'planned-end' }, { type: 'discard' }),
  }),
  fc.record({
    type: fc.constant('rate-session'),
    sessionId: ids,
    recharged: fc.constantFrom(1, 5),
  }),
  fc.record({ type: fc.constant('log-time'), sessionId: ids, time: aTime, onOverlap }),
  fc.record({ type: fc.constant('edit-session'), sessionId: ids, edit: anEdit, onOverlap }),
  fc.record({ type: fc.constantFrom('archive-goal', 'restore-goal', 'delete-goal'), goalId: ids }),
  fc.record({ type: fc.constant('save-goal'), goalId: ids, draft: aDraft }),
  fc.record({
    type: fc.constant('save-rest'),
    restId: ids,
    draft: fc.record({
      goalId: fc.constantFrom('all', 'a'),
      from: fc.constant('2026-03-01'),
      to: fc.constantFrom('2026-03-02', '2026-02-01'),
      why: fc.constant('rest'),
    }),
  }),
  fc.record({ type: fc.constant('delete-rest'), restId: ids }),
  fc.record({
    type: fc.constant('mark-tip'),
    tipId: fc.constant('practices.walk'),
    favourite: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('save-settings'),
    settings: fc.constantFrom(someSettings(), someSettings({ dayStartHour: 4 })),
  }),
  fc.constant({ type: 'empty-trash' }),
) as fc.Arbitrary<Command>;

/** Commands with the minutes that pass before each. */
const aDay = fc.array(fc.tuple(aCommand, fc.integer({ min: 0, max: 300 })), {
  minLength: 20,
  maxLength: 40,
});

const played = (day: readonly (readonly [Command, number])[], store = new MemoryStore()) => {
  let nowMs = at('2026-03-11T12:00');
  for (const [command, passed] of day) {
    nowMs += passed * 60_000;
    store.send(command, aMoment({ nowMs, zone: BERLIN }));
  }
  return { store, nowMs };
};

const kinds = (store: MemoryStore) =>
  Object.entries(store.content()).map(([table, rows]) => [table, rows.length]);

describe('any sequence of commands', () => {
  it('followed by as many undos gives the same world back, and redone the one after', () => {
    let operations = 0;
    fc.assert(
      fc.property(aDay, aDay, (first, second) => {
        const { store, nowMs } = played(first);
        const before = store.content();
        const lastId = store.operations.at(-1)?.id ?? 0;
        played(second, store);
        const after = store.content();
        const done = store.operations.filter((each) => each.id > lastId);
        operations += done.length;
        for (const { id } of done.toReversed())
          expect(store.send({ type: 'undo', operationId: id }, aMoment({ nowMs })).outcome).toEqual(
            { ok: true },
          );
        expect(store.content()).toEqual(before);
        for (const { id } of done)
          expect(store.send({ type: 'redo', operationId: id }, aMoment({ nowMs })).outcome).toEqual(
            { ok: true },
          );
        expect(store.content()).toEqual(after);
      }),
      { numRuns: 60 },
    );
    // Chance decides how many of the commands are refused; far fewer than this would prove nothing.
    expect(operations).toBeGreaterThan(250);
  }, 30_000);

  it('given twice each does what it does once', () => {
    const pausing = new Set(['extend-session', 'rate-session', 'restore-session', 'edit-session']);
    fc.assert(
      fc.property(aDay, (day) => {
        const once = day.filter(([{ type }]) => !pausing.has(type));
        const twice = once.flatMap(([command, passed]) => [
          [command, passed] as const,
          [command, 0] as const,
        ]);
        expect(kinds(played(twice).store)).toEqual(kinds(played(once).store));
      }),
      { numRuns: 40 },
    );
  });
});

const log = (sessionId: string, note = 10): Command => ({
  type: 'log-time',
  sessionId,
  time: { shape: 'amount', kind: 'solo', date: '2026-03-10', minutes: note },
});

const edit = (sessionId: string, note: string): Command => ({
  type: 'edit-session',
  sessionId,
  edit: { note },
});

describe('an undo', () => {
  it('that arrives twice happens once', () => {
    const store = new MemoryStore();
    store.send(log('a'));
    store.send({ type: 'undo', operationId: 1 });
    expect(store.send({ type: 'undo', operationId: 1 }).outcome).toEqual({ ok: true });
    expect(store.content().sessions).toEqual([]);
    store.send({ type: 'redo', operationId: 1 });
    expect(store.send({ type: 'redo', operationId: 1 }).outcome).toEqual({ ok: true });
    expect(store.content().sessions).toHaveLength(1);
  });

  it('of an older one goes, as long as nothing has changed since', () => {
    const store = new MemoryStore();
    store.send(log('a'));
    store.send(log('b'));
    expect(store.send({ type: 'undo', operationId: 1 }).outcome).toEqual({ ok: true });
    expect(store.content().sessions).toMatchObject([{ id: 'b' }]);
  });

  it('is refused when the row has changed since, and shows both versions', () => {
    const store = new MemoryStore();
    store.send(log('a'));
    store.send(edit('a', 'later'));
    expect(store.send({ type: 'undo', operationId: 1 }).outcome).toMatchObject({
      ok: false,
      refusal: 'changed-since',
      conflicts: [
        {
          table: 'sessions',
          key: 'a',
          expected: { revision: 1 },
          found: { revision: 2, note: 'later' },
        },
      ],
    });
  });

  it('of the start or the end of a session is one like all others', () => {
    const store = new MemoryStore();
    store.send(
      { type: 'start-session', sessionId: 'a', kind: 'solo' },
      aMoment({ local: '2026-03-11T11:00' }),
    );
    store.send({ type: 'end-session', sessionId: 'a' });
    store.send({ type: 'undo', operationId: 2 });
    expect(store.content()).toMatchObject({ running: [{ id: 'a' }], sessions: [] });
    store.send({ type: 'undo', operationId: 1 });
    expect(store.content()).toMatchObject({ running: [], sessions: [] });
  });

  it('cannot be redone once something else was written', () => {
    const store = new MemoryStore();
    store.send(log('a'));
    store.send({ type: 'undo', operationId: 1 });
    store.send(log('b'));
    expect(store.send({ type: 'redo', operationId: 1 }).outcome).toEqual({
      ok: false,
      refusal: 'operation-not-found',
    });
  });

  it('reaches back over the last fifty', () => {
    const store = new MemoryStore();
    for (let index = 0; index <= MAX_OPERATIONS; index += 1) store.send(log(`s${index}`));
    expect(store.operations).toHaveLength(MAX_OPERATIONS);
    expect(store.send({ type: 'undo', operationId: 1 }).outcome).toMatchObject({
      refusal: 'operation-not-found',
    });
    expect(store.send({ type: 'undo', operationId: 2 }).outcome).toEqual({ ok: true });
  });

  it('is nothing to undo itself, and neither is what changed nothing', () => {
    const store = new MemoryStore();
    store.send({ type: 'look' });
    store.send({ type: 'snooze', minutes: 5 });
    store.send({ type: 'delete-session', sessionId: 'none' });
    store.send(log('a'));
    store.send({ type: 'undo', operationId: 1 });
    expect(store.operations.map((each) => each.label)).toEqual(['log-time']);
  });
});
