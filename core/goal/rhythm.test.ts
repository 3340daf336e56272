import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aGoal, anAmount, aRest, aSession, aVersion, at, BERLIN } from '../../test/builders';
import { LIVE_VECTOR, RHYTHM_VECTORS, type VectorWeek } from '../../test/rhythm-vectors';
import type { Session } from '../session/session';
import { addDays, MINUTE_MS } from '../time/day';
import type { Goal } from './goal';
import { daysOfGoals, goalDays } from './goal-days';
import type { Rest } from './rest';
import { rhythmOf, type Rhythm, type RhythmContext } from './rhythm';

const START = '2026-01-05';
const TARGET = 100;

const monday = (index: number) => addDays(START, index * 7);

/** Amounts and rests that make the weeks of a vector, the first of which begins on `START`. */
function historyOf(weeks: readonly VectorWeek[]): { sessions: Session[]; rests: Rest[] } {
  const all = weeks.map((week, index) => ({ week, id: `week-${index}`, from: monday(index) }));
  return {
    sessions: all.flatMap(({ week, id, from }) =>
      week === '–' ? [] : [anAmount({ id, date: addDays(from, 2), minutes: week * TARGET })],
    ),
    rests: all.flatMap(({ week, id, from }) =>
      week === '–' ? [aRest({ id, from, to: addDays(from, 6) })] : [],
    ),
  };
}

const goal = aGoal({ version: { atLeast: TARGET } });

const contextOn = (today: string, fields: Partial<RhythmContext> = {}): RhythmContext => ({
  today,
  zone: BERLIN,
  firstWeekday: 1,
  dayStartHour: 0,
  rests: [],
  ...fields,
});

const rhythmAfter = (asked: Goal, sessions: readonly Session[], context: RhythmContext): Rhythm =>
  rhythmOf(asked, goalDays(sessions, asked, context.dayStartHour), context);

/** The rhythm on the day after the last of these weeks, or on a day of the last one. */
function rhythmOfWeeks(weeks: readonly VectorWeek[], day = 7): Rhythm {
  const { sessions, rests } = historyOf(weeks);
  const today = addDays(START, (weeks.length - 1) * 7 + day);
  return rhythmAfter(goal, sessions, contextOn(today, { rests }));
}

const scoreOf = ({ score }: Rhythm) => (score.stage === 'scored' ? score.score : undefined);
const liveOf = ({ score }: Rhythm) => (score.stage === 'scored' ? score.live : undefined);

describe('the vectors, from sessions and rests', () => {
  test.each(RHYTHM_VECTORS)('$id', ({ weeks, score, run, best }) => {
    const rhythm = rhythmOfWeeks(weeks);
    expect(scoreOf(rhythm)).toBeCloseTo(score, 6);
    expect(rhythm.goodWeeks).toMatchObject({ run, best });
  });

  test.each(LIVE_VECTOR.live)('V11: the open week at %d shows %d', (open, live) => {
    const rhythm = rhythmOfWeeks([...LIVE_VECTOR.weeks, open], 3);
    expect(scoreOf(rhythm)).toBeCloseTo(LIVE_VECTOR.score, 4);
    expect(liveOf(rhythm)).toBeCloseTo(live, 4);
  });
});

describe('waiting', () => {
  it('changes nothing until a week closes', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => rhythmOfWeeks([1, 0.4, 0.9, 0.2, 0], day));
    for (const each of days) {
      expect(each.score).toEqual(days[0]!.score);
      expect(each.goodWeeks).toEqual(days[0]!.goodWeeks);
    }
    expect(scoreOf(rhythmOfWeeks([1, 0.4, 0.9, 0.2, 0], 7))).toBeLessThan(scoreOf(days[0]!)!);
  });
});

describe('a week of rest', () => {
  it('has no effect at all, wherever it is put', () => {
    const someWeeks = fc.array(fc.constantFrom<VectorWeek>(0, 0.3, 0.6, 1), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(someWeeks, fc.nat(), (weeks, where) => {
        const rested = weeks.toSpliced(where % (weeks.length + 1), 0, '–');
        expect(rhythmOfWeeks(rested).score).toEqual(rhythmOfWeeks(weeks).score);
        expect(rhythmOfWeeks(rested).goodWeeks).toEqual(rhythmOfWeeks(weeks).goodWeeks);
      }),
      { numRuns: 40 },
    );
  });

  it('is marked, and does not lift while it is open', () => {
    const { sessions } = historyOf([1, 1, 0, 1, 1]);
    const rests = [aRest({ from: '2026-02-02', to: '2026-02-05' })];
    const rhythm = rhythmAfter(goal, sessions, contextOn('2026-02-04', { rests }));
    expect(rhythm.periods.at(-1)).toMatchObject({ isOpen: true, exclusion: 'rest' });
    expect(liveOf(rhythm)).toBe(scoreOf(rhythm));
  });

  it('of three days only makes the week smaller', () => {
    const { sessions } = historyOf([1, 1, 0.57]);
    const rests = [aRest({ from: '2026-01-19', to: '2026-01-21' })];
    const { periods } = rhythmAfter(goal, sessions, contextOn('2026-01-26', { rests }));
    expect(periods[2]).toMatchObject({ target: { atLeast: 57 }, attainment: 1 });
    expect(periods[2]).not.toHaveProperty('exclusion');
  });
});

describe('which weeks there are', () => {
  it('begin with the one in which the goal was made, a warm-up unless on its first day', () => {
    const wednesday = aGoal({ createdAtMs: at('2026-01-07T09:00') });
    const context = contextOn('2026-01-20');
    const { periods, score } = rhythmAfter(wednesday, [anAmount({ date: '2026-01-05' })], context);
    expect(periods.map((each) => each.period.firstDate)).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-19',
    ]);
    expect(periods[0]).toMatchObject({ exclusion: 'warm-up', progress: 60 });
    expect(score).toEqual({ stage: 'beginning', n: 2 });
  });

  it('are none for a goal of tomorrow, on a clock that was set back', () => {
    const { periods, score } = rhythmAfter(goal, [], contextOn('2026-01-01'));
    expect(periods).toEqual([]);
    expect(score).toEqual({ stage: 'beginning', n: 1 });
  });

  it('leave out those that an archived span touches', () => {
    const archived = { ...goal, archivedSpans: [{ from: '2026-01-22', to: '2026-07-01' }] };
    const { sessions } = historyOf([1, 1, 1]);
    const { periods, goodWeeks } = rhythmAfter(archived, sessions, contextOn('2026-07-14'));
    const excluded = periods.filter((each) => each.exclusion === 'archived');
    expect(excluded.map((each) => each.period.firstDate)).toContain('2026-01-19');
    expect(excluded.at(-1)?.period.firstDate).toBe('2026-06-29');
    expect(goodWeeks.run).toBe(2);
    expect(periods.filter((each) => !each.isOpen && !each.exclusion)).toHaveLength(3);
  });

  it('use the version in force on their last day, and keep their own target', () => {
    const versions = [
      aVersion({ atLeast: 100 }),
      aVersion({ effectiveDate: '2026-01-18', atLeast: 50 }),
    ];
    const { sessions } = historyOf([0.5, 0.5, 0.5]);
    const { periods } = rhythmAfter({ ...goal, versions }, sessions, contextOn('2026-01-26'));
    expect(periods.slice(0, 3).map((each) => each.target.atLeast)).toEqual([100, 50, 50]);
    expect(periods.slice(0, 3).map((each) => each.attainment)).toEqual([0.5, 1, 1]);
  });

  it('go on when the measure changes', () => {
    const versions = [
      aVersion(),
      aVersion({ effectiveDate: '2026-01-19', measure: 'sessions', atLeast: 1 }),
    ];
    const { sessions } = historyOf([1.2, 1.2, 0.3, 0.3]);
    const rhythm = rhythmAfter({ ...goal, versions }, sessions, contextOn('2026-02-02'));
    expect(scoreOf(rhythm)).toBeCloseTo(1, 9);
    expect(rhythm.goodWeeks.run).toBe(4);
  });

  it('follow the first day of the week', () => {
    const context = contextOn('2026-01-26', { firstWeekday: 7 });
    const { periods } = rhythmAfter(goal, [], context);
    expect(periods[0]?.period.firstDate).toBe('2026-01-04');
    expect(periods[0]?.exclusion).toBe('warm-up');
  });
});

const inMonths = (...minutes: number[]) =>
  minutes.map((each, index) =>
    anAmount({ id: `${index}`, date: `2026-0${index + 1}-15`, minutes: each }),
  );

describe('a goal by the month', () => {
  const version = { period: 'month', atLeast: 600 } as const;
  const monthly = aGoal({ createdAtMs: at('2026-01-01T00:00'), version });

  it('counts its months', () => {
    const context = contextOn('2026-04-10');
    const rhythm = rhythmAfter(monthly, inMonths(600, 300, 600, 60), context);
    expect(rhythm.periods.map((each) => each.attainment)).toEqual([1, 0.5, 1, 0.1]);
    expect(rhythm.periods.map((each) => each.isOpen)).toEqual([false, false, false, true]);
    const keep = 0.5 ** (1 / 3);
    expect(scoreOf(rhythm)).toBeCloseTo((keep ** 2 + keep / 2 + 1) / (keep ** 2 + keep + 1), 9);
  });

  it('that counted weeks before keeps them', () => {
    const versions = [
      aVersion({ atLeast: 100 }),
      aVersion({ ...version, effectiveDate: '2026-02-02' }),
    ];
    const { sessions } = historyOf([1, 1, 1, 1]);
    const { periods } = rhythmAfter({ ...goal, versions }, sessions, contextOn('2026-03-02'));
    expect(periods.map(({ period }) => `${period.kind} ${period.firstDate}`)).toEqual([
      'week 2026-01-05',
      'week 2026-01-12',
      'week 2026-01-19',
      'week 2026-01-26',
      'month 2026-02-01',
      'month 2026-03-01',
    ]);
  });
});

describe('an upper limit', () => {
  const { atLeast: _atLeast, ...atMostOnly } = aVersion({ atMost: 100 });
  const shared = aGoal({ versions: [atMostOnly] });

  it('is not lifted by an open week that has only begun', () => {
    const { sessions } = historyOf([1.5, 1.5, 1.5]);
    const rhythm = rhythmAfter(shared, sessions, contextOn('2026-01-26'));
    expect(rhythm.periods.at(-1)?.attainment).toBe(1);
    expect(liveOf(rhythm)).toBeCloseTo(0.5, 9);
  });

  it('of a range counts for the open week as if it were none', () => {
    const range = aGoal({ version: { atLeast: 50, atMost: 100 } });
    const { sessions } = historyOf([0.25, 0.25, 0.25, 2]);
    const rhythm = rhythmAfter(range, sessions, contextOn('2026-01-28'));
    expect(rhythm.periods.at(-1)?.attainment).toBe(0);
    expect(liveOf(rhythm)).toBeGreaterThan(scoreOf(rhythm)!);
  });
});

const aTime = fc.record({
  day: fc.integer({ min: 0, max: 69 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  minutes: fc.integer({ min: 1, max: 600 }),
});
const sessionOf = (
  { day, minute, minutes }: { day: number; minute: number; minutes: number },
  id: number,
) => {
  const startedAtMs = at(`${addDays(START, day)}T00:00`) + minute * MINUTE_MS;
  return aSession({ id: `${id}`, startedAtMs, endedAtMs: startedAtMs + minutes * MINUTE_MS });
};

it('more time never lowers score or run of an at-least goal', () => {
  const aMeasure = fc.constantFrom('minutes', 'sessions', 'days');
  fc.assert(
    fc.property(fc.array(aTime, { minLength: 1, maxLength: 25 }), aMeasure, (times, measure) => {
      const sessions = times.map(sessionOf);
      const version = { measure, atLeast: measure === 'minutes' ? 300 : 2 } as const;
      const asked = aGoal({ version });
      const context = contextOn(addDays(START, 70));
      const less = rhythmAfter(asked, sessions.slice(1), context);
      const more = rhythmAfter(asked, sessions, context);
      expect(scoreOf(more)).toBeGreaterThanOrEqual(scoreOf(less)! - 1e-12);
      expect(liveOf(more)).toBeGreaterThanOrEqual(liveOf(less)! - 1e-12);
      expect(more.goodWeeks.run).toBeGreaterThanOrEqual(less.goodWeeks.run);
    }),
    { numRuns: 200 },
  );
});

it('a year of ten goals over 20,000 sessions takes a moment', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'];
  const sessions = Array.from({ length: 20_000 }, (_, index) => {
    const startedAtMs = at('2025-03-10T00:00') + index * 26 * MINUTE_MS;
    return aSession({
      id: `s${index}`,
      kind: index % 3 === 0 ? 'together' : 'solo',
      zone: zones[Math.floor(index / 400) % 3]!,
      startedAtMs,
      endedAtMs: startedAtMs + 20 * MINUTE_MS,
      tags: index % 5 === 0 ? ['outside'] : [],
    });
  });
  const goals = Array.from({ length: 10 }, (_, index) =>
    aGoal({
      id: `g${index}`,
      kind: index % 2 ? 'together' : 'solo',
      tagsAny: index % 3 === 0 ? ['outside'] : [],
      createdAtMs: at('2025-03-10T09:00'),
    }),
  );
  const startMs = performance.now();
  const days = daysOfGoals(sessions, goals, 3);
  const context = contextOn('2026-03-11', { dayStartHour: 3 });
  const rhythms = goals.map((each) => rhythmOf(each, days.get(each.id)!, context));
  const tookMs = performance.now() - startMs;
  expect(rhythms.every(({ periods }) => periods.length === 53)).toBe(true);
  // About 0.4 s when nothing is compiled yet, 0.2 s after; a busy machine may take its time.
  expect(tookMs).toBeLessThan(3000);
});
