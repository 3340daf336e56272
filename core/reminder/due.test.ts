import { describe, expect, test } from 'vitest';
import { aPlan } from '../../test/builders';
import { Engine } from '../../test/engine';
import { dueNow, intervalGrowth, rhythmDueAtMs } from './due';
import { markHandled, openOccurrences } from './occurrence';

describe('what is due', () => {
  test('nothing of the rhythm while the person is away, or in a session', () => {
    const engine = new Engine('2026-03-02T10:00').event();
    expect(rhythmDueAtMs(engine.state, engine.context())).toBe(engine.nowMs + 90 * 60_000);
    expect(rhythmDueAtMs(engine.start(20).state, engine.context())).toBeUndefined();
    engine.end().leave();
    expect(rhythmDueAtMs(engine.state, engine.context())).toBeUndefined();
  });

  test('a slot once dealt with is closed for its date, not for the next', () => {
    const engine = new Engine('2026-03-02T20:25').only('planned');
    engine.plans = [aPlan({ weekdays: [1, 2], time: '20:30' })];
    const { due, passed } = dueNow(engine.state, engine.context());
    expect(due?.kind).toBe('planned');
    const state = markHandled(engine.state, passed, engine.context());
    expect(openOccurrences(state, engine.context()).map(({ date }) => date)).toEqual([
      '2026-03-03',
      '2026-03-09',
    ]);
  });

  test('plans that are gone are forgotten', () => {
    const engine = new Engine('2026-03-02T20:25');
    engine.plans = [aPlan({ weekdays: [1], time: '20:30' })];
    const state = { ...engine.state, handled: { gone: ['2026-03-01'] } };
    const open = openOccurrences(state, engine.context()).slice(0, 1);
    expect(Object.keys(markHandled(state, open, engine.context()).handled)).toEqual([
      open[0]!.source,
    ]);
  });
});

test('the interval grows by half with each reminder that is ignored, from the second on, threefold at most', () => {
  expect([0, 1, 2, 3, 4, 9].map(intervalGrowth)).toEqual([1, 1, 1.5, 2.25, 3, 3]);
});
