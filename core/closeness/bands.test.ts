import { describe, expect, it, test } from 'vitest';
import { anAmount } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import type { Kind } from '../session/session';
import { parseBands, suggestBands } from './bands';

const context = { today: '2026-03-11', firstWeekday: 1, dayStartHour: 0 } as const;
const logged = (kind: Kind, ...days: (readonly [date: string, minutes: number])[]) =>
  days.map(([date, minutes]) => anAmount({ id: `${kind}-${date}`, kind, date, minutes }));

describe('bands are suggested', () => {
  it('from half to one and a half of the median of three weeks, in steps of five minutes', () => {
    const sessions = logged('solo', ['2026-02-16', 60], ['2026-02-24', 133], ['2026-03-02', 300]);
    expect(suggestBands(sessions, context)).toEqual({
      solo: { leastMinutes: 65, mostMinutes: 200 },
    });
  });

  it('not before three closed weeks have time of the kind', () => {
    const sessions = logged('solo', ['2026-02-16', 60], ['2026-02-24', 120], ['2026-03-09', 300]);
    expect(suggestBands(sessions, context)).toEqual({});
  });

  it('from the first three weeks, whatever came later, with the days of a week added up', () => {
    const sessions = logged(
      'together',
      ...([
        ['2026-01-05', 60],
        ['2026-01-07', 40],
        ['2026-01-25', 100],
      ] as const),
      ...([
        ['2026-02-02', 100],
        ['2026-02-09', 999],
        ['2026-02-16', 999],
      ] as const),
    );
    expect(suggestBands(sessions, context)).toEqual({
      together: { leastMinutes: 50, mostMinutes: 150 },
    });
  });

  it('by the person’s own weeks: a Sunday belongs to the next one where weeks begin on it', () => {
    const sessions = logged('solo', ['2026-02-15', 60], ['2026-02-16', 60], ['2026-02-24', 60]);
    expect(suggestBands(sessions, context)).toHaveProperty('solo');
    expect(suggestBands(sessions, { ...context, firstWeekday: 7 })).toEqual({});
  });

  it('for each kind by itself, without deleted time', () => {
    const gone = logged('solo', ['2026-02-16', 60], ['2026-02-23', 60], ['2026-03-02', 60]).map(
      (each) => Object.assign(each, { deletedAtMs: 1 }),
    );
    const shared = logged('together', ['2026-02-16', 60], ['2026-02-23', 60], ['2026-03-02', 60]);
    expect(Object.keys(suggestBands([...gone, ...shared], context))).toEqual(['together']);
  });
});

describe('stored bands', () => {
  const sound = {
    solo: { leastMinutes: 60, mostMinutes: 180 },
    together: { leastMinutes: 0, mostMinutes: 10_080 },
  };

  it('are read as they are, and anything else as none', () => {
    expectSoundParser(parseBands, sound);
    expect(parseBands(sound)).toEqual(sound);
  });

  test.each<[string, object]>([
    ['one kind only', { together: undefined }],
    ['more than a week', { solo: { leastMinutes: 60, mostMinutes: 10_081 } }],
    ['the wrong way round', { solo: { leastMinutes: 61, mostMinutes: 60 } }],
    ['below nothing', { solo: { leastMinutes: -1, mostMinutes: 60 } }],
    ['half a band', { solo: { leastMinutes: 1 } }],
  ])('with %s are none', (_name, fields) => {
    expect(parseBands({ ...sound, ...fields })).toBeUndefined();
  });
});
