import { describe, expect, test } from 'vitest';
import { aPlan, at } from '../../test/builders';
import { Engine } from '../../test/engine';
import type { Plan } from '../goal/plan';
import { markHandled, openOccurrences } from './occurrence';

const MINUTE = 60_000;
const monday = (time: string) => `2026-03-02T${time}`;

function engineWith(plans: Plan[], start = monday('10:00')): Engine {
  const engine = new Engine(start).only('planned');
  engine.plans = plans.map((plan) => ({ ...plan, updatedAtMs: 0 }));
  return engine;
}

const open = (engine: Engine) => openOccurrences(engine.state, engine.context());
const fixed = aPlan({ id: 'plan-1', weekdays: [1], time: '20:30', minutes: 30 });
const window = aPlan({
  id: 'plan-2',
  weekdays: [1, 2, 3, 4, 5],
  time: '14:00',
  minutes: 30,
  window: { to: '17:00', timesPerWeek: 2 },
});

describe('a planned time', () => {
  test('is due the lead before it, and over at its end', () => {
    const [first] = open(engineWith([fixed]));
    expect(first).toMatchObject({ source: 'plan-1', date: '2026-03-02', isWanted: true });
    expect(first!.dueAtMs).toBe(at(monday('20:20')));
    expect(first!.lapsesAtMs).toBe(at(monday('21:00')));
  });

  test('is left out when the plan was made too late for its reminder', () => {
    const engine = engineWith([fixed]);
    engine.plans = [{ ...fixed, updatedAtMs: at(monday('20:25')) }];
    expect(open(engine)[0]?.date).toBe('2026-03-09');
  });

  test('that was dealt with is not open any more', () => {
    const engine = engineWith([fixed]);
    engine.state = markHandled(engine.state, open(engine).slice(0, 1), engine.context());
    expect(open(engine)[0]?.date).toBe('2026-03-09');
  });

  test('is not looked for when its kind is off', () => {
    expect(open(engineWith([fixed]).only('rhythm'))).toEqual([]);
  });
});

describe('a moment in a window', () => {
  test('comes after a good while of presence, not before the window', () => {
    const engine = engineWith([window], monday('13:50')).event();
    expect(open(engine)[0]!.dueAtMs).toBe(at(monday('14:35')));
    engine.until(monday('13:59'));
    engine.state = { ...engine.state, presentMs: 60 * MINUTE };
    expect(open(engine)[0]!.dueAtMs).toBe(at(monday('14:00')));
  });

  test('comes at the latest while there is room for its length', () => {
    const engine = engineWith([window], monday('16:20')).event();
    expect(open(engine)[0]!.dueAtMs).toBe(at(monday('16:30')));
  });

  test('comes so often a week and no more', () => {
    const engine = engineWith([window]);
    engine.state = { ...engine.state, handled: { 'plan-2': ['2026-03-02', '2026-03-03'] } };
    expect(open(engine)[0]!.date).toBe('2026-03-09');
  });
});

describe('a kind of a fixed hour', () => {
  test('is over at the end of the day', () => {
    const [tip] = open(new Engine(monday('10:00')).only('tip'));
    expect(tip).toMatchObject({ kind: 'tip', date: '2026-03-02' });
    expect(tip!.dueAtMs).toBe(at(monday('12:00')));
    expect(tip!.lapsesAtMs).toBe(at('2026-03-03T00:00'));
  });

  test('comes in the late night of a day that starts later than its hour', () => {
    const engine = new Engine(monday('10:00')).only('tip').set({ tipTime: '02:00' });
    engine.settings = { ...engine.settings, dayStartHour: 4 };
    expect(open(engine)[0]).toMatchObject({ date: '2026-03-02', dueAtMs: at('2026-03-03T02:00') });
  });

  test('that has no reason is known, and not wanted', () => {
    const [behind] = open(new Engine(monday('10:00')).only('behind'));
    expect(behind!.isWanted).toBe(false);
  });

  test('of a weekday comes on that day only', () => {
    const dates = open(new Engine(monday('10:00')).only('check-in')).map(({ date }) => date);
    expect(dates).toEqual(['2026-03-08', '2026-03-15']);
  });
});

test('dates are kept for the moments of a week, and those of gone plans are forgotten', () => {
  const engine = engineWith([fixed]);
  engine.state = { ...engine.state, handled: { gone: ['2026-03-01'], tip: ['2026-03-01'] } };
  const tenWeeks = Array.from({ length: 10 }, () => open(engine)[0]!);
  const { handled } = markHandled(engine.state, tenWeeks, engine.context());
  expect(Object.keys(handled)).toEqual(['tip', 'plan-1']);
  expect(handled['plan-1']).toHaveLength(8);
});
