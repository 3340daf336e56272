import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aMomentInAZone } from '../../test/arbitraries';
import { at, BERLIN } from '../../test/builders';
import { localTimeChoices, localTimeMs } from './local-time';

const HOUR_MS = 3_600_000;

describe('a typed time', () => {
  it('usually exists once', () => {
    expect(localTimeChoices('2026-03-10', '18:30', BERLIN)).toEqual({
      type: 'once',
      atMs: at('2026-03-10T18:30'),
    });
  });

  test.each([
    ['2026-03-29', '02:30', BERLIN, '03:30'],
    ['2026-03-08', '02:00', 'America/New_York', '03:00'],
    ['2015-10-18', '00:15', 'America/Sao_Paulo', '01:15'],
    ['2026-10-04', '02:10', 'Australia/Lord_Howe', '02:40'],
  ])('%s %s in %s moves forward by the gap to %s', (date, typed, zone, time) => {
    const atMs = at(`${date}T${time}`, zone);
    expect(localTimeChoices(date, typed, zone)).toEqual({ type: 'moved', atMs, time });
  });

  test.each([
    ['2026-10-25', '02:15', BERLIN, '+02:00', '+01:00', 1],
    ['2026-11-01', '01:30', 'America/New_York', '-04:00', '-05:00', 1],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '+11:00', '+10:30', 0.5],
  ])('%s %s in %s exists twice, %s and %s', (date, time, zone, summer, winter, hours) => {
    const local = localTimeChoices(date, time, zone);
    if (local.type !== 'twice') throw new Error(local.type);
    const [first, second] = local.choices;
    expect([first.offset, second.offset]).toEqual([summer, winter]);
    expect(second.atMs - first.atMs).toBe(hours * HOUR_MS);
    expect(localTimeMs(local)).toBe(first.atMs);
  });

  it('that was read off a clock gives its moment back, or one that looked the same', () => {
    fc.assert(
      fc.property(aMomentInAZone, ({ zone, nowMs }) => {
        const minuteMs = nowMs - (nowMs % 60_000);
        const local = Temporal.Instant.fromEpochMilliseconds(minuteMs).toZonedDateTimeISO(zone);
        const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
        const found = localTimeChoices(local.toPlainDate().toString(), time, zone);
        const moments =
          found.type === 'twice' ? found.choices.map((each) => each.atMs) : [localTimeMs(found)];
        expect(found.type).not.toBe('moved');
        expect(moments).toContain(minuteMs);
      }),
    );
  });
});
