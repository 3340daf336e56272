import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';
import { goAway, noticeSleep, presenceMs } from './presence';
import { initialReminderState } from './reminder-state';

const minutes = (count: number) => count * 60_000;

describe('presence', () => {
  test('is what was before plus the stretch that goes on', () => {
    const state = { ...initialReminderState(minutes(10)), presentMs: minutes(5) };
    expect(presenceMs(state, minutes(12))).toBe(minutes(7));
  });

  test('stops at the last input, which lies before the event that told of it', () => {
    const state = goAway(initialReminderState(0), minutes(8));
    expect(presenceMs(state, minutes(30))).toBe(minutes(8));
  });

  test('an absence that began before this stretch takes nothing away', () => {
    const state = { ...initialReminderState(minutes(10)), presentMs: minutes(5) };
    expect(goAway(state, minutes(9)).presentMs).toBe(minutes(5));
  });

  test('being away twice is being away once', () => {
    const away = goAway(initialReminderState(0), minutes(8));
    expect(goAway(away, minutes(20))).toBe(away);
  });
});

describe('a sleep that no event told of', () => {
  test('a wake long after the alarm was an absence and a break', () => {
    const engine = new Engine('2026-03-02T10:00').event().until('2026-03-02T10:45');
    engine.asleepUntil('2026-03-02T12:00');
    expect(engine.state.presentMs).toBe(0);
    expect(engine.state.returnedAtMs).toBe(instantMs('2026-03-02T12:00', engine.zone));
  });

  test('a short one gives no credit', () => {
    const engine = new Engine('2026-03-02T10:00').event().until('2026-03-02T10:45');
    engine.asleepUntil('2026-03-02T11:10');
    expect(presenceMs(engine.state, engine.nowMs)).toBe(minutes(60));
  });

  test('an alarm that is two minutes late was only late', () => {
    const state = { ...initialReminderState(0), armedForMs: minutes(30) };
    const context = new Engine('2026-03-02T10:00').context();
    expect(noticeSleep(state, { ...context, nowMs: minutes(32) })).toBe(state);
  });
});
