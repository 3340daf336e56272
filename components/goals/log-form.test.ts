import { describe, expect, test } from 'vitest';
import { at, BERLIN, NOON, TODAY } from '../../test/builders';
import { emptyLogForm, readLogForm, type LogForm } from './log-form';

const read = (fields: Partial<LogForm>, now = NOON) =>
  readLogForm({ ...emptyLogForm(TODAY), ...fields }, at(now), BERLIN, now.slice(0, 10));
const interval = { shape: 'interval' as const };

describe('an amount', () => {
  test('is logged on its date', () => {
    expect(read({ date: '2026-03-09', minutes: '45', kind: 'together' })).toEqual({
      draft: { shape: 'amount', kind: 'together', date: '2026-03-09', minutes: 45 },
    });
  });

  test.each(['', '0', '1441', 'x'])('%j minutes are none', (minutes) => {
    expect(read({ minutes })).toEqual({ problems: { minutes: 'length-out-of-range' } });
  });

  test('lies in the past', () => {
    expect(read({ date: '' })).toEqual({ problems: { date: 'time-not-valid' } });
    expect(read({ date: '2026-03-12' })).toEqual({ problems: { date: 'in-the-future' } });
  });
});

describe('from and to', () => {
  test('become instants', () => {
    expect(read({ ...interval, from: '09:00', to: '09:40' })).toEqual({
      draft: {
        shape: 'interval',
        kind: 'solo',
        startedAtMs: at('2026-03-11T09:00'),
        endedAtMs: at('2026-03-11T09:40'),
      },
    });
  });

  test('an end before the start on the clock is on the next day', () => {
    expect(read({ ...interval, date: '2026-03-10', from: '23:30', to: '00:15' })).toMatchObject({
      draft: { endedAtMs: at('2026-03-11T00:15') },
    });
  });

  test('say what is wrong with them', () => {
    expect(read({ ...interval })).toEqual({
      problems: { from: 'time-not-valid', to: 'time-not-valid' },
    });
    expect(read({ ...interval, from: '09:00', to: '09:00' })).toEqual({
      problems: { to: 'ends-before-start' },
    });
    expect(read({ ...interval, from: '11:00', to: '12:01' })).toEqual({
      problems: { to: 'in-the-future' },
    });
  });

  test('a time that was shown twice is the one that is meant', () => {
    const fields = { ...interval, date: '2026-10-25', from: '02:15', to: '03:30' };
    const first = read(fields, '2026-10-26T12:00');
    const second = read({ ...fields, fromOccurrence: 'second' }, '2026-10-26T12:00');
    expect(first).toMatchObject({ draft: { startedAtMs: Date.parse('2026-10-25T02:15+02:00') } });
    expect(second).toMatchObject({ draft: { startedAtMs: Date.parse('2026-10-25T02:15+01:00') } });
  });
});
