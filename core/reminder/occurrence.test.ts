import { describe, expect, test } from 'vitest';
import { aPlan } from '../../test/builders';
import { Engine } from '../../test/engine';

const monday = (time: string) => `2026-03-02T${time}`;
const sunday = (time: string) => `2026-03-08T${time}`;
const window = (timesPerWeek: number) =>
  aPlan({
    weekdays: [1, 2, 3],
    time: '14:00',
    minutes: 30,
    window: { to: '17:00', timesPerWeek },
    updatedAtMs: 0,
  });

describe('a window', () => {
  test('has its moment when the person has been at it for a good while', () => {
    const engine = new Engine(monday('13:50')).only('planned');
    engine.plans = [window(2)];
    expect(engine.event().until(monday('17:00')).shown).toEqual(['planned 2026-03-02T14:35']);
  });

  test('at the latest while there is still room, and no more often than it was planned', () => {
    const engine = new Engine(monday('13:50')).only('planned');
    engine.plans = [window(1)];
    engine.event().until('2026-03-05T00:00');
    expect(engine.shown).toHaveLength(1);
  });
});

describe('kinds of an hour', () => {
  test('the check-in comes on its day', () => {
    const engine = new Engine(monday('10:00')).only('check-in').event();
    expect(engine.until(sunday('20:00')).shown).toEqual(['check-in 2026-03-08T18:00']);
  });

  test('a goal that is behind is spoken of once a day, at its hour', () => {
    const engine = new Engine(monday('10:00')).only('behind');
    engine.standing = { ...engine.standing, isSoloBehind: true };
    expect(engine.event().until('2026-03-04T09:00').shown).toEqual([
      'behind 2026-03-02T17:00',
      'behind 2026-03-03T17:00',
    ]);
  });

  test('one that gets behind after the hour waits for the next day', () => {
    const engine = new Engine(monday('10:00')).only('behind').event().until(monday('18:00'));
    engine.standing = { ...engine.standing, isSoloBehind: true };
    expect(engine.until(monday('23:00')).shown).toEqual([]);
  });

  test('time together is spoken of only where there is a goal for it', () => {
    const engine = new Engine(monday('10:00')).only('reconnect');
    engine.standing = { ...engine.standing, isFarApart: true };
    expect(engine.event().until(monday('20:00')).shown).toEqual([]);
    engine.standing = { ...engine.standing, hasTogetherGoal: true };
    expect(engine.until('2026-03-03T20:00').shown).toEqual(['reconnect 2026-03-03T17:00']);
  });

  test('the tip of the day is over with the day', () => {
    const engine = new Engine(monday('10:00')).only('tip').event();
    engine.event({ type: 'paused', untilMs: engine.nowMs + 15 * 3_600_000 });
    engine.until('2026-03-03T02:00');
    expect(engine.state.due).toBeUndefined();
    expect(engine.shown).toEqual([]);
  });
});
