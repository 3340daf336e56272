import { describe, expect, test } from 'vitest';
import { aPlan } from '../../test/builders';
import { Engine } from '../../test/engine';
import { dueNow, markHandled, openSlots, rhythmDueAtMs } from './due';

describe('what is due', () => {
  test('nothing of the rhythm while the person is away, or in a session', () => {
    const engine = new Engine('2026-03-02T10:00').event();
    expect(rhythmDueAtMs(engine.state, engine.context())).toBe(engine.nowMs + 90 * 60_000);
    expect(rhythmDueAtMs(engine.start(20).state, engine.context())).toBeUndefined();
    engine.end().leave();
    expect(rhythmDueAtMs(engine.state, engine.context())).toBeUndefined();
  });

  test('a slot once dealt with is closed for its date, not for the next', () => {
    const engine = new Engine('2026-03-02T20:25');
    engine.plans = [aPlan({ weekdays: [1, 2], time: '20:30' })];
    const { due, passed } = dueNow(engine.state, engine.context());
    expect(due?.kind).toBe('planned');
    const state = markHandled(engine.state, passed, engine.context());
    expect(openSlots(state, engine.context()).map((slot) => slot.date)).toEqual([
      '2026-03-03',
      '2026-03-09',
    ]);
  });

  test('plans that are gone are forgotten', () => {
    const engine = new Engine('2026-03-02T20:25');
    const state = { ...engine.state, handledSlots: { gone: '2026-03-01' } };
    expect(markHandled(state, [], engine.context()).handledSlots).toEqual({});
  });
});
