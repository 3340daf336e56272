import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';
import { aPlan } from '../../test/builders';
import { outlookOf } from './outlook';

const monday = (time: string) => `2026-03-02T${time}`;
const outlook = (engine: Engine) => outlookOf(engine.state, engine.context());
const at = (local: string) => instantMs(local, 'Europe/Berlin');

describe('what can be said about reminders', () => {
  test('the next one, around the end of the interval', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('10:40'));
    expect(outlook(engine)).toEqual({
      next: { kind: 'rhythm', aroundMs: at(monday('11:30')) },
      holds: [],
    });
  });

  test('a planned time that is nearer goes first', () => {
    const engine = new Engine(monday('19:30'));
    engine.plans = [aPlan({ weekdays: [1], time: '20:30' })];
    expect(outlook(engine.event()).next).toEqual({
      kind: 'planned',
      aroundMs: at(monday('20:20')),
    });
  });

  test('one that would fall outside active hours is expected when they begin', () => {
    const engine = new Engine(monday('20:00')).event();
    expect(outlook(engine).next).toEqual({ kind: 'rhythm', aroundMs: at('2026-03-03T09:00') });
  });

  test('paused: until when, and what comes after', () => {
    const engine = new Engine(monday('10:00')).event();
    engine.event({ type: 'paused', untilMs: at(monday('15:00')) });
    expect(outlook(engine)).toMatchObject({
      pausedUntilMs: at(monday('15:00')),
      next: { kind: 'rhythm', aroundMs: at(monday('15:00')) },
    });
  });

  test('paused without an end: no next one is promised', () => {
    const engine = new Engine(monday('10:00')).event().event({ type: 'paused', untilMs: null });
    expect(outlook(engine)).toEqual({ pausedUntilMs: null, holds: [{ by: 'paused' }] });
  });

  test('one that waits, held, with all its reasons', () => {
    const engine = new Engine(monday('10:00')).set({ settleMinutes: 60 }).event();
    engine.until(monday('11:00')).leave().until(monday('11:05')).return().until(monday('11:40'));
    expect(outlook(engine)).toMatchObject({
      waiting: { kind: 'rhythm' },
      holds: [{ by: 'settling', untilMs: at(monday('12:05')) }],
    });
  });
});
