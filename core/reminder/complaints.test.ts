import { describe, expect, test } from 'vitest';
import { aPlan } from '../../test/builders';
import { printedLines, remindersOf } from '../../test/simulated';

// What users of break reminders complain about in their trackers, each as a day of a person. The
// 10th of March 2026 is a Tuesday. `restless` types without a lull, so that the grace of ten minutes
// is part of each time.

const day = '2026-03-10';
const next = '2026-03-11';

type Event = [at: string, type: string, rest?: object];

function scenario(from: string, until: string, events: Event[], fields: object = {}): object {
  return {
    zone: 'Europe/Berlin',
    from,
    until,
    events: events.map(([at, type, rest]) => ({ at, type, ...rest })),
    ...fields,
  };
}

const reminders = (...args: Parameters<typeof scenario>) => remindersOf(scenario(...args));
const only = { reminders: { delivery: { behind: 'off', 'check-in': 'off', reconnect: 'off' } } };

test('"It fires at an empty chair": nobody is there, so nothing comes, at whatever length', () => {
  const events: Event[] = [[`${day}T10:20`, 'idle']];
  expect(reminders(`${day}T09:00`, `2026-03-14T00:00`, events)).toEqual([]);
});

test('"It fires the moment I come back": it waits until the person has settled', () => {
  // A planned time falls due during an absence too short to be a break.
  const plans = [
    aPlan({ id: 'plan-1', weekdays: [2], time: '11:00', minutes: 60, updatedAtMs: 0 }),
  ];
  const events: Event[] = [
    [`${day}T10:45`, 'idle'],
    [`${day}T10:58`, 'active'],
  ];
  const shown = reminders(`${day}T10:00`, `${day}T11:30`, events, { plans });
  expect(shown).toEqual([`planned ${day}T11:03`]);
});

test('"A lock of five seconds resets all": it changes nothing', () => {
  const locked: Event[] = [
    [`${day}T10:15:00`, 'locked'],
    [`${day}T10:15:05`, 'active'],
    [`${day}T10:28:00`, 'locked'],
    [`${day}T10:28:05`, 'active'],
  ];
  const [from, until] = [`${day}T09:00`, `${day}T13:00`] as const;
  const [first] = reminders(from, until, locked);
  expect(first).toBe(`rhythm ${day}T10:40`);
  expect(reminders(from, until, locked)).toEqual(reminders(from, until, []));
});

test('"After sleep they all come at once": what was missed comes to one, after settling', () => {
  const plans = ['10:00', '11:00', '12:00', '17:00'].map((time, index) =>
    aPlan({ id: `plan-${index}`, weekdays: [2], time, minutes: 480, updatedAtMs: 0 }),
  );
  const events: Event[] = [
    [`${day}T09:10`, 'sleep'],
    [`${day}T17:20`, 'wake'],
  ];
  const settings = { reminders: { delivery: { tip: 'notification' } } };
  const shown = reminders(`${day}T09:00`, `${day}T18:20`, events, { plans, settings });
  expect(shown).toEqual([`planned ${day}T17:25`]);
});

test('"One call of two hours and it is silent all day": it comes once when the sound ends', () => {
  const events: Event[] = [
    [`${day}T09:30`, 'audible', { on: true }],
    [`${day}T11:30`, 'audible', { on: false }],
  ];
  const shown = reminders(`${day}T09:00`, `${day}T14:00`, events);
  expect(shown).toEqual([`rhythm ${day}T11:31`, `rhythm ${day}T13:11`]);
});

test('"I paused it, and forgot that for weeks": a pause with an end ends, closed browser or not', () => {
  const events: Event[] = [
    [`${day}T09:30`, 'pause', { until: `${day}T13:00` }],
    [`${day}T10:00`, 'browser-closed'],
    [`${day}T13:30`, 'browser-opened'],
  ];
  const shown = reminders(`${day}T09:00`, `${day}T16:00`, events);
  expect(shown).toEqual([`rhythm ${day}T15:10`]);
});

describe('"I work at night": the range from 22:00 to 06:00', () => {
  const settings = { reminders: { activeRanges: [{ from: '22:00', to: '06:00' }], dailyCap: 20 } };

  test('has reminders on both sides of midnight and none by day', () => {
    const shown = reminders(`${day}T20:00`, `${next}T20:00`, [], { settings });
    expect(shown.map((line) => line.slice(-5))).toEqual(['22:00', '23:40', '01:20', '03:45']);
  });

  test('loses its last hour to no date', () => {
    const shown = reminders(`${next}T03:30`, `${next}T09:00`, [], { settings });
    expect(shown).toEqual([`rhythm ${next}T05:10`]);
  });
});

describe('"Twice a year it goes wrong": daylight saving', () => {
  const nights = { ...only.reminders, activeRanges: [{ from: '00:00', to: '00:00' }] };
  const settings = { reminders: { ...nights, delivery: { ...nights.delivery, rhythm: 'off' } } };
  const plans = [
    aPlan({ id: 'plan-1', weekdays: [7], time: '02:30', minutes: 30, updatedAtMs: 0 }),
  ];

  test('a time that the clocks skip is the first one after them', () => {
    const fields = { settings, plans };
    const shown = reminders('2026-03-29T00:00', '2026-03-29T12:00', [], fields);
    // The lead of ten minutes before 03:00, which follows 01:59, and ten of grace.
    expect(shown).toEqual(['planned 2026-03-29T03:00']);
  });

  test('a time that comes twice is one', () => {
    const fields = { settings, plans };
    const shown = reminders('2026-10-25T00:00', '2026-10-25T12:00', [], fields);
    expect(shown).toEqual(['planned 2026-10-25T02:30']);
  });

  test('an interval is as long as on any other day', () => {
    const rhythm = { settings: { reminders: { ...nights, breakMinutes: 15 } } };
    const shown = reminders('2026-03-29T00:45', '2026-03-29T04:30', [], rhythm);
    expect(shown).toEqual(['rhythm 2026-03-29T03:25']);
  });
});

test('"It woke me after my flight": nine zones on, the hours are those of the new place', () => {
  const events: Event[] = [
    [`${day}T13:00`, 'sleep'],
    [`${day}T22:00`, 'zone', { zone: 'America/Los_Angeles' }],
    // 22:00 in Berlin is 14:00 there.
    [`${day}T14:30`, 'wake'],
  ];
  const shown = reminders(`${day}T13:00`, `${day}T23:30`, events);
  expect(shown.map((line) => line.slice(-5))).toEqual(['16:10', '17:50', '19:30']);
});

describe('"I corrected the clock": set back three hours', () => {
  // No browser tells of it; the worker sees it at the next sign of life, such as a short absence.
  const back: Event[] = [
    [`${day}T15:00`, 'clock', { by: '-PT3H' }],
    [`${day}T12:05`, 'idle'],
    [`${day}T12:10`, 'active'],
  ];

  test('there is no silence longer than an interval, and no burst', () => {
    const shown = reminders(`${day}T14:00`, `${day}T15:00`, back, { settings: only });
    expect(shown).toEqual([`rhythm ${day}T12:52`, `rhythm ${day}T14:32`]);
  });

  test('an hour that comes a second time brings its reminder once', () => {
    const settings = { reminders: { delivery: { tip: 'notification', rhythm: 'off' } } };
    const fields = { settings: { reminders: { ...settings.reminders, tipTime: '14:00' } } };
    const shown = reminders(`${day}T13:30`, `${day}T18:00`, back, fields);
    expect(shown).toEqual([`tip ${day}T14:10`]);
  });
});

const saved = (settings: object): Event[] => [[`${day}T10:29`, 'settings', { settings }]];

describe('"I saved the settings and had to start over": at minute 89 of 90', () => {
  test('an edit of something else moves nothing', () => {
    const events = saved({ reminders: { sound: 'chime' } });
    expect(reminders(`${day}T09:00`, `${day}T11:00`, events)).toEqual([`rhythm ${day}T10:40`]);
  });

  test('a shorter interval counts what was worked already', () => {
    const lines = printedLines(
      scenario(`${day}T09:00`, `${day}T11:00`, saved({ reminders: { intervalMinutes: 60 } })),
    );
    const badge = lines.find((line) => line.type === 'badge' && line.badge === 'waiting');
    expect(String(badge?.at).slice(0, 16)).toBe(`${day}T10:29`);
  });
});

describe('found in simulated years', () => {
  const lull: Event[] = [
    [`${day}T10:20`, 'fullscreen', { on: true }],
    [`${day}T10:31`, 'fullscreen', { on: false }],
    [`${day}T10:31`, 'idle'],
    [`${day}T10:32:30`, 'active'],
  ];

  test('a lull is seen although it began before the sound or full screen had ended', () => {
    const lines = printedLines(scenario(`${day}T09:00`, `${day}T10:50`, lull));
    const reminder = lines.find((line) => line.type === 'reminder');
    expect(String(reminder?.at).slice(0, 16)).toBe(`${day}T10:32`);
  });

  test('a lull is seen although it began before the person had settled', () => {
    const events: Event[] = [
      [`${day}T10:20`, 'idle'],
      [`${day}T10:26`, 'active'],
      [`${day}T10:31:05`, 'idle'],
      [`${day}T10:32:00`, 'active'],
    ];
    const settings = { reminders: { intervalMinutes: 82 } };
    expect(reminders(`${day}T09:00`, `${day}T10:50`, events, { settings })).toEqual([
      `rhythm ${day}T10:31`,
    ]);
  });

  test('a short sleep that the alarm tells of is a return, and is settled from', () => {
    const events: Event[] = [
      [`${day}T10:31`, 'sleep'],
      [`${day}T10:43`, 'wake'],
    ];
    const settings = { reminders: { awayMinutes: 8 } };
    expect(reminders(`${day}T09:00`, `${day}T11:00`, events, { settings })).toEqual([
      `rhythm ${day}T10:48`,
    ]);
  });

  test('a planned time that a flight has put into the past is over', () => {
    const plans = [
      aPlan({ id: 'plan-1', weekdays: [2], time: '14:00', minutes: 60, updatedAtMs: 0 }),
    ];
    const events: Event[] = [[`${day}T13:52`, 'zone', { zone: 'Asia/Tokyo' }]];
    const lines = printedLines(
      scenario(`${day}T13:30`, `${day}T22:30`, events, { plans, settings: only }),
    );
    expect(lines.filter((line) => line.type === 'reminder')).toEqual([]);
    expect(lines).toContainEqual(expect.objectContaining({ type: 'lapsed', kind: 'planned' }));
  });

  test('a planned time that a flight has put into the future comes there, and once', () => {
    const plans = [
      aPlan({ id: 'plan-1', weekdays: [2], time: '14:00', minutes: 60, updatedAtMs: 0 }),
    ];
    const events: Event[] = [[`${day}T13:52`, 'zone', { zone: 'America/New_York' }]];
    const settings = {
      reminders: { delivery: { ...only.reminders.delivery, rhythm: 'off' } },
    };
    const shown = reminders(`${day}T13:30`, `${day}T18:00`, events, { plans, settings });
    expect(shown).toEqual([`planned ${day}T14:00`]);
  });
});
