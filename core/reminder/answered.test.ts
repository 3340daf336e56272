import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';
import { answered, answerOccurrences, dropDue, ignored, putOffToday, snooze } from './answered';
import type { LogEntry } from './log';

const monday = (time: string) => `2026-03-02T${time}`;

/** A rhythm reminder is shown and waits for its answer. */
const withReminder = () => new Engine(monday('10:00')).event().until(monday('11:35'));

function outcome(change: (engine: Engine, log: LogEntry[]) => Engine['state']) {
  const engine = withReminder();
  const log: LogEntry[] = [];
  return { state: change(engine, log), log: log.map((entry) => entry.type), engine };
}

describe('what becomes of a reminder', () => {
  test('it is dropped, and the log says as what', () => {
    const { state, log } = outcome((engine, entries) =>
      dropDue(engine.state, 'rested', engine.context(), entries),
    );
    expect([state.due, log]).toEqual([undefined, ['rested']]);
  });

  test('an answer brings the interval back to normal', () => {
    const { state, log } = outcome((engine, entries) =>
      answered({ ...engine.state, ignoredInRow: 4 }, 'started', engine.context(), entries),
    );
    expect([state.ignoredInRow, log]).toEqual([0, ['started']]);
  });

  test('ignored counts only when it was shown', () => {
    const shown = outcome((engine, entries) => ignored(engine.state, engine.context(), entries));
    expect([shown.state.ignoredInRow, shown.log]).toEqual([1, ['ignored']]);
    const held = outcome((engine, entries) => {
      const { shownAtMs: _shown, ...due } = engine.state.due!;
      return ignored({ ...engine.state, due }, engine.context(), entries);
    });
    expect([held.state.ignoredInRow, held.log]).toEqual([0, ['lapsed']]);
  });
});

describe('a snooze', () => {
  const untilMs = instantMs(monday('11:50'), 'Europe/Berlin');

  test('takes the reminder back until it ends', () => {
    const { state, log } = outcome((engine, entries) =>
      snooze(engine.state, untilMs, engine.context(), entries),
    );
    expect(state.snoozedUntilMs).toBe(untilMs);
    expect(state.due).toMatchObject({ kind: 'rhythm', snoozes: 1 });
    expect(state.due?.shownAtMs).toBeUndefined();
    expect(log).toEqual(['snoozed']);
  });

  test('the fourth one puts it off to tomorrow', () => {
    const { state, log } = outcome((engine, entries) => {
      const due = { ...engine.state.due!, snoozes: 3 };
      return snooze({ ...engine.state, due }, untilMs, engine.context(), entries);
    });
    expect([state.due, log]).toEqual([undefined, ['put-off']]);
    expect(state.snoozedUntilMs).toBe(instantMs('2026-03-03T00:00', 'Europe/Berlin'));
  });

  test('without a reminder is a quiet time', () => {
    const engine = new Engine(monday('10:00')).event();
    const log: LogEntry[] = [];
    const state = snooze(engine.state, untilMs, engine.context(), log);
    expect([state.snoozedUntilMs, log]).toEqual([untilMs, []]);
  });
});

test('not today: nothing before the next day, and the interval begins anew', () => {
  const { state, log } = outcome((engine, entries) =>
    putOffToday(engine.state, engine.context(), entries),
  );
  expect(state.snoozedUntilMs).toBe(instantMs('2026-03-03T00:00', 'Europe/Berlin'));
  expect([state.presentMs, state.due, log]).toEqual([0, undefined, ['put-off']]);
});

test('a session now answers the planned times that are due, and no later ones', () => {
  const engine = new Engine(monday('20:00'));
  engine.plans = [
    {
      id: 'plan-1',
      goalId: 'goal-1',
      weekdays: [1, 2],
      time: '20:00',
      minutes: 30,
      revision: 1,
      createdAtMs: 0,
      updatedAtMs: 0,
    },
  ];
  const state = answerOccurrences(engine.state, engine.context());
  expect(state.handled).toEqual({ 'plan-1': ['2026-03-02'] });
});
