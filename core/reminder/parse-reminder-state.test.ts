import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../test/engine';
import { parseReminderState } from './parse-reminder-state';
import { initialReminderState } from './reminder-state';

const NOW_MS = 1_770_000_000_000;

describe('the stored state of the engine', () => {
  test('is read back as it was written', () => {
    const engine = new Engine('2026-03-02T10:00').event().until('2026-03-02T11:30');
    engine.event({ type: 'snoozed', untilMs: engine.nowMs + 60_000 });
    engine.event({ type: 'paused', untilMs: null });
    expect(parseReminderState(structuredClone(engine.state), NOW_MS)).toEqual(engine.state);
  });

  test.each([[undefined], [null], [[]], ['x'], [{ version: 2 }]])('%j is a fresh start', (row) => {
    expect(parseReminderState(row, NOW_MS)).toEqual(initialReminderState(NOW_MS));
  });

  test('a part that cannot be read is forgotten, the rest stays', () => {
    const state = { ...initialReminderState(NOW_MS), presentMs: 5000, due: { id: 1 }, bell: 'x' };
    const row = {
      ...state,
      shownAtMs: [9, 'x', 3],
      handled: { a: ['2026-13-01'], b: ['2026-01-02', 'x'] },
    };
    expect(parseReminderState(row, 0)).toEqual({
      ...initialReminderState(NOW_MS),
      presentMs: 5000,
      shownAtMs: [3, 9],
      handled: { b: ['2026-01-02'] },
    });
  });

  test('whatever is stored, it is read, and reading again changes nothing', () => {
    const anyRow = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(1),
        presence: fc.anything(),
        due: fc.anything(),
        handled: fc.anything(),
        shownAtMs: fc.anything(),
        pausedUntilMs: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anyRow, (row) => {
        const state = parseReminderState(row, NOW_MS);
        expect(parseReminderState(state, NOW_MS)).toEqual(state);
      }),
    );
  });
});
