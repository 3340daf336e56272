import { describe, expect, test } from 'vitest';
import { instantMs } from '../../test/engine';
import { activeHoursAt } from './active-hours';

const zone = 'Europe/Berlin';
const day = { from: '09:00', to: '21:00' };
const night = { from: '22:00', to: '06:00' };
const at = (local: string) => instantMs(local, zone);

describe('active hours', () => {
  test.each([
    ['before a day range', [day], '2026-03-02T08:59', false, '2026-03-02T09:00'],
    ['at its start', [day], '2026-03-02T09:00', true, undefined],
    ['at its end, which is outside', [day], '2026-03-02T21:00', false, '2026-03-03T09:00'],
    ['in the evening of an overnight range', [night], '2026-03-02T23:00', true, undefined],
    ['in its morning', [night], '2026-03-03T05:59', true, undefined],
    ['after its morning', [night], '2026-03-03T06:00', false, '2026-03-03T22:00'],
    ['between two ranges', [day, night], '2026-03-02T21:30', false, '2026-03-02T22:00'],
    ['the whole day', [{ from: '00:00', to: '00:00' }], '2026-03-02T03:00', true, undefined],
    ['no range at all', [], '2026-03-02T12:00', false, undefined],
    // 02:00 to 03:00 does not exist on this day.
    [
      'a start in the skipped hour',
      [{ from: '02:30', to: '04:00' }],
      '2026-03-29T01:59',
      false,
      '2026-03-29T03:00',
    ],
  ] as const)('%s', (_name, ranges, local, isActive, nextStart) => {
    expect(activeHoursAt(ranges, at(local), zone)).toEqual({
      isActive,
      ...(nextStart && { nextStartMs: at(nextStart) }),
    });
  });
});
