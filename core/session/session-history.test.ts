import { describe, expect, it, test } from 'vitest';
import { anAmount, aSession, at } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { historyOf, usedWords, type HistoryFilter } from './session-history';

const context = { firstWeekday: 1, dayStartHour: 0 } as const;
const sessions = [
  aSession({ id: 'tuesday', note: 'By the River', tags: ['outside'], activity: 'walk' }),
  aSession({ id: 'evening', from: '2026-03-10T23:30', minutes: 60 }),
  anAmount({ id: 'amount' }),
  aSession({ id: 'shared', kind: 'together', from: '2026-03-09T20:00', source: 'manual' }),
  aSession({ id: 'sunday', from: '2026-03-08T12:00' }),
  aSession({ id: 'gone', deletedAtMs: 1 }),
];
const idsOf = (filter: HistoryFilter) =>
  historyOf(sessions, filter, context).map(({ week, sessions: some }) =>
    [week.firstDate].concat(some.map((each) => each.session.id)),
  );

describe('the history by week', () => {
  it('has the newest first, amounts before what has a time', () => {
    expect(idsOf({})).toEqual([
      ['2026-03-09', 'amount', 'evening', 'tuesday', 'shared'],
      ['2026-03-02', 'sunday'],
    ]);
  });

  it('sums a week whatever is looked for, and says which went on over midnight', () => {
    const [week] = historyOf(sessions, { text: 'river' }, context);
    expect(week?.minutes).toEqual({ solo: 150, together: 30 });
    const dated = historyOf(sessions, {}, context)[0]!.sessions;
    expect(dated.map(({ session, date, nextDays }) => [session.id, date, nextDays])).toEqual([
      ['amount', '2026-03-10', 0],
      ['evening', '2026-03-10', 1],
      ['tuesday', '2026-03-10', 0],
      ['shared', '2026-03-09', 0],
    ]);
  });

  it('does not go on over a midnight at which a session ends', () => {
    const [week] = historyOf([aSession({ from: '2026-03-10T23:30' })], {}, context);
    expect(week?.sessions[0]?.nextDays).toBe(0);
  });

  test.each<[HistoryFilter, string[]]>([
    [{ text: 'RIVER walk' }, ['tuesday']],
    [{ text: ' ' }, ['amount', 'evening', 'tuesday', 'shared', 'sunday']],
    [{ text: 'sea' }, []],
    [{ kind: 'together' }, ['shared']],
    [{ tag: 'outside' }, ['tuesday']],
    [{ source: 'manual' }, ['amount', 'shared']],
    [{ from: '2026-03-09', to: '2026-03-09' }, ['shared']],
    [{ from: '2026-03-10', kind: 'solo', text: 'calm' }, []],
  ])('%j finds %j', (filter, ids) => {
    expect(idsOf(filter).flatMap((row) => row.slice(1))).toEqual(ids);
  });
});

it('knows the words that were used, the most used first', () => {
  const more = [aSession({ id: 'x', tags: ['inside', 'outside'], activity: 'tea' })];
  expect(usedWords([...sessions, ...more])).toEqual({
    tags: ['outside', 'inside'],
    activities: ['tea', 'walk'],
  });
});

it('of 20,000 sessions is there in a moment', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => {
    const startedAtMs = at('2025-03-10T00:00') + index * 26 * MINUTE_MS;
    return aSession({
      id: `s${index}`,
      startedAtMs,
      endedAtMs: startedAtMs + 20 * MINUTE_MS,
      note: 'By the river',
    });
  });
  const startMs = performance.now();
  const weeks = historyOf(many, { text: 'river' }, context);
  expect(performance.now() - startMs).toBeLessThan(2000);
  expect(weeks.reduce((sum, each) => sum + each.sessions.length, 0)).toBe(20_000);
});
