import { describe, expect, it, test } from 'vitest';
import { aGoal, anAmount, aVersion, BERLIN, TODAY } from '../../test/builders';
import { addDays } from '../time/day';
import { changedVersions, type ChangeChoice, type GoalAsk } from './goal-changes';
import type { GoalVersion } from './goal';
import { goalDays } from './goal-days';
import { rhythmOf } from './rhythm';

const ask = (fields: Partial<GoalAsk> = {}): GoalAsk => {
  const { effectiveDate: _date, ...asked } = aVersion(fields);
  return asked;
};

const changed = (
  versions: readonly GoalVersion[],
  fields: Partial<GoalAsk>,
  choice?: ChangeChoice,
  today = TODAY,
) =>
  changedVersions(versions, ask(fields), choice, { today, firstWeekday: 1 }).map(
    (version) => `${version.effectiveDate} ${version.period} ${version.measure} ${version.atLeast}`,
  );

const BEFORE = '2026-01-05 week minutes 120';

describe('a changed target', () => {
  const now = [aVersion()];

  test.each<[ChangeChoice | undefined, string[]]>([
    [undefined, [BEFORE, '2026-03-09 week minutes 60']],
    ['from-this-week', [BEFORE, '2026-03-09 week minutes 60']],
    ['from-next-week', [BEFORE, '2026-03-16 week minutes 60']],
    ['recount-past', ['2026-01-05 week minutes 60']],
  ])('%s', (choice, versions) => {
    expect(changed(now, { atLeast: 60 }, choice)).toEqual(versions);
  });

  it('that is none changes nothing', () => {
    for (const choice of [undefined, 'from-this-week', 'from-next-week'] as const)
      expect(changed(now, {}, choice)).toEqual([BEFORE]);
  });

  it('is the first version of a new goal, from this week on', () => {
    for (const choice of [undefined, 'from-this-week', 'recount-past'] as const)
      expect(changed([], {}, choice)).toEqual(['2026-03-09 week minutes 120']);
  });

  it.each<Partial<GoalAsk>>([
    { measure: 'sessions', atLeast: 2 },
    { atMost: 300 },
    { minSessionMinutes: 20 },
  ])('may be of anything that is asked: %j', (fields) => {
    expect(changed(now, fields)).toHaveLength(2);
  });
});

describe('a target that was set for next week', () => {
  const set = [aVersion(), aVersion({ effectiveDate: '2026-03-16', atLeast: 60 })];

  it('stays when only the title is saved, with the target of this week or with the new one', () => {
    expect(changed(set, { atLeast: 120 })).toHaveLength(2);
    expect(changed(set, { atLeast: 60 })).toEqual([BEFORE, '2026-03-16 week minutes 60']);
  });

  it('counts from this week on when that is chosen', () => {
    expect(changed(set, { atLeast: 60 }, 'from-this-week')).toEqual([
      BEFORE,
      '2026-03-09 week minutes 60',
    ]);
  });

  it('is replaced by another one', () => {
    expect(changed(set, { atLeast: 90 }, 'from-next-week')).toEqual([
      BEFORE,
      '2026-03-16 week minutes 90',
    ]);
    expect(changed(set, { atLeast: 90 })).toEqual([BEFORE, '2026-03-09 week minutes 90']);
  });

  it('is in force next week', () => {
    expect(changed(set, { atLeast: 60 }, undefined, '2026-03-18')).toHaveLength(2);
    expect(changed(set, { atLeast: 30 }, undefined, '2026-03-25')).toHaveLength(3);
  });
});

describe('by the month', () => {
  const month = { period: 'month', atLeast: 600 } as const;
  const monthly = [aVersion({ ...month, effectiveDate: '2026-01-01' })];

  test.each<
    [string, readonly GoalVersion[], Partial<GoalAsk>, ChangeChoice | undefined, string, string]
  >([
    [
      'months from this one on',
      monthly,
      { ...month, atLeast: 300 },
      undefined,
      '2026-03-11',
      '2026-03-09',
    ],
    [
      'not from a week that began last month',
      monthly,
      { ...month, atLeast: 300 },
      undefined,
      '2026-04-01',
      '2026-04-01',
    ],
    [
      'from next month',
      monthly,
      { ...month, atLeast: 300 },
      'from-next-week',
      '2026-03-11',
      '2026-04-01',
    ],
    ['from weeks to months', [aVersion()], month, undefined, '2026-03-11', '2026-03-09'],
    ['from months to weeks', monthly, {}, undefined, '2026-03-11', '2026-03-09'],
    [
      'from months to weeks on the first day of a month',
      monthly,
      {},
      undefined,
      '2026-04-01',
      '2026-04-01',
    ],
  ])('%s', (_name, versions, fields, choice, today, effectiveDate) => {
    expect(changed(versions, fields, choice, today).at(-1)).toContain(effectiveDate);
  });

  it('no closed period ever loses its version', () => {
    const context = { zone: BERLIN, firstWeekday: 1, dayStartHour: 0, rests: [] } as const;
    const days = goalDays([anAmount()], aGoal(), 0);
    for (const before of [aVersion(), ...monthly])
      for (const after of [ask(), ask({ atLeast: 60 }), ask(month), ask({ ...month, atLeast: 90 })])
        for (const choice of ['from-this-week', 'from-next-week'] as const)
          for (let offset = 0; offset < 40; offset += 1) {
            const today = addDays(TODAY, offset);
            const versions = changedVersions([before], after, choice, { today, firstWeekday: 1 });
            const closed = (goal: ReturnType<typeof aGoal>) =>
              rhythmOf(goal, days, { ...context, today })
                .periods.filter((each) => !each.isOpen)
                .map(
                  ({ period, target }) => `${period.kind} ${period.firstDate} ${target.atLeast}`,
                );
            expect(closed(aGoal({ versions }))).toEqual(closed(aGoal({ versions: [before] })));
          }
  });
});
