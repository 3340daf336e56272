import { describe, expect, test } from 'vitest';
import { aPlan } from '../../test/builders';
import { Engine, instantMs } from '../../test/engine';

const monday = (time: string) => `2026-03-02T${time}`;
const armed = (engine: Engine) => engine.state.armedForMs;
const at = (local: string) => instantMs(local, 'Europe/Berlin');

describe('the one alarm', () => {
  test('looks every half hour on a fixed grid while presence counts, and when it is due', () => {
    const engine = new Engine(monday('10:07')).event();
    expect(armed(engine)).toBe(at(monday('10:30')));
    engine.until(monday('11:31'));
    expect(armed(engine)).toBe(at(monday('11:37')));
  });

  test('sleeps while the person is away, until a planned time at the latest', () => {
    const engine = new Engine(monday('10:00')).only('planned', 'rhythm');
    engine.plans = [aPlan({ weekdays: [1], time: '20:30' })];
    engine.event().leave();
    expect(armed(engine)).toBe(at(monday('20:20')));
  });

  test('is never further away than a day', () => {
    const engine = new Engine(monday('10:00')).set({
      activeRanges: [{ from: '00:00', to: '00:00' }],
    });
    engine.only('rhythm').event().leave();
    expect(armed(engine)).toBe(engine.nowMs + 24 * 3_600_000);
  });

  test('comes when a pause or the hold on what is due ends', () => {
    const engine = new Engine(monday('10:00')).event();
    engine.event({ type: 'paused', untilMs: at(monday('10:20')) });
    expect(armed(engine)).toBe(at(monday('10:20')));
  });

  test('a working day of eight hours with five breaks wakes the worker at most 40 times', () => {
    const engine = new Engine(monday('09:00')).event();
    for (const hour of ['10:15', '12:00', '13:20', '15:00', '16:10']) {
      engine.until(monday(hour)).leave();
      const back = Temporal.PlainTime.from(hour).add({ minutes: 12 }).toString();
      engine.until(monday(back)).return();
    }
    engine.until(monday('17:00'));
    expect(engine.wakeUps).toBeLessThanOrEqual(40);
    expect(engine.shown.length).toBeGreaterThan(0);
  });
});
