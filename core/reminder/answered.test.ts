import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';

const monday = (time: string) => `2026-03-02T${time}`;
const shownOnce = () => new Engine(monday('09:00')).only('rhythm').event().until(monday('10:30'));
const snooze = (engine: Engine, until: string) =>
  engine.event({ type: 'snoozed', untilMs: instantMs(monday(until), engine.zone) });

describe('answers', () => {
  test('two that are ignored slow the rhythm down, and any answer brings it back', () => {
    const engine = shownOnce().until(monday('13:30'));
    expect(engine.state.ignoredInRow).toBe(2);
    engine.event({ type: 'dismissed' });
    expect(engine.state.ignoredInRow).toBe(0);
  });

  test('whoever takes the break has answered', () => {
    const engine = shownOnce().until(monday('12:00'));
    expect(engine.state.ignoredInRow).toBe(1);
    engine.leave().until(monday('12:30')).return();
    expect(engine.state.ignoredInRow).toBe(0);
    expect(engine.log.at(-1)?.type).toBe('rested');
  });

  test('after three snoozes the fourth one means tomorrow', () => {
    const engine = shownOnce();
    for (const [until, shown] of [
      ['10:45', '10:46'],
      ['11:00', '11:01'],
      ['11:15', '11:16'],
    ] as const)
      snooze(engine, until).until(monday(shown));
    expect(engine.shown).toHaveLength(4);
    snooze(engine, '11:30');
    expect(engine.state.snoozedUntilMs).toBe(instantMs('2026-03-03T00:00', engine.zone));
    expect(engine.log.at(-1)?.type).toBe('put-off');
  });
});
