import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';
import { heldUntilMs, holdsOn } from './hold';

describe('holds', () => {
  test('are a set: several at once, each with its end where it has one', () => {
    const engine = new Engine('2026-03-02T21:30').event().start();
    engine.event({ type: 'paused', untilMs: instantMs('2026-03-02T23:00', engine.zone) });
    expect(holdsOn(undefined, engine.state, engine.context())).toEqual([
      { by: 'paused', untilMs: instantMs('2026-03-02T23:00', engine.zone) },
      { by: 'session' },
      { by: 'outside-hours', untilMs: instantMs('2026-03-03T09:00', engine.zone) },
    ]);
  });

  test('a repeat that was asked for is held neither by the gap nor by the cap', () => {
    const engine = new Engine('2026-03-02T10:00').set({ dailyCap: 1 }).event();
    engine.until('2026-03-02T11:31');
    const due = engine.state.due!;
    const by = (repeat: typeof due) =>
      holdsOn(repeat, engine.state, engine.context()).map((hold) => hold.by);
    expect(by(due)).toEqual(['daily-cap', 'gap']);
    expect(by({ ...due, snoozes: 1 })).toEqual([]);
  });

  test('end together at the last of their ends, or nobody knows when', () => {
    expect(
      heldUntilMs([
        { by: 'gap', untilMs: 5 },
        { by: 'settling', untilMs: 9 },
      ]),
    ).toBe(9);
    expect(heldUntilMs([{ by: 'gap', untilMs: 5 }, { by: 'away' }])).toBeUndefined();
  });
});
