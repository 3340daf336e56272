import { describe, expect, it, test } from 'vitest';
import {
  aGoal,
  aGoalDraft,
  aMoment,
  aPlan,
  aPlanDraft,
  aVersion,
  at,
  aWorld,
  NOON,
  someSettings,
} from '../../test/builders';
import { parseGoal } from '../goal/parse-goal';
import { parsePlan } from '../goal/parse-plan';
import type { Goal } from '../goal/goal';
import type { Plan } from '../goal/plan';
import { MAX_PLANS_PER_GOAL, saveGoal } from './apply-goal-command';
import type { GoalDraft } from './command';
import type { Moment, World } from './world';

const noon = aMoment();

interface Saved {
  goal: Goal;
  plans: Plan[];
}

function save(
  world: World,
  fields: Partial<GoalDraft>,
  moment: Moment = noon,
  goalId = 'goal-1',
): Saved {
  const command = { type: 'save-goal' as const, goalId, draft: aGoalDraft(fields) };
  const { changes, outcome } = saveGoal(world, command, moment);
  expect(outcome).toEqual({ ok: true });
  const goal = changes.flatMap((change) => (change.table === 'goals' ? [change.put] : []))[0]!;
  const plans = changes.flatMap((change) => (change.table === 'plans' ? [change.put] : []));
  // What is saved can be read again as it is.
  expect(parseGoal(goal)).toEqual(goal);
  expect(plans.map(parsePlan)).toEqual(plans);
  return { goal, plans };
}

describe('a new goal', () => {
  it('is saved with its plans', () => {
    const { goal, plans } = save(aWorld(), { title: '  Reading\n' });
    const record = { revision: 1, createdAtMs: at(NOON), updatedAtMs: at(NOON) };
    expect(goal).toStrictEqual({
      id: 'goal-1',
      title: 'Reading',
      kind: 'solo',
      tagsAny: [],
      state: 'active',
      archivedSpans: [],
      versions: [aVersion({ effectiveDate: '2026-03-09' })],
      ...record,
    });
    expect(plans).toStrictEqual([{ ...aPlanDraft(), goalId: 'goal-1', ...record }]);
  });

  test.each<[string, Partial<Moment>, Parameters<typeof someSettings>[0], string]>([
    ['on the first day of the locale’s week', { firstWeekday: 7 }, {}, '2026-03-08'],
    [
      'on the person’s own first day of the week',
      { firstWeekday: 7 },
      { firstWeekday: 6 },
      '2026-03-07',
    ],
    [
      'in the week of their evening',
      { nowMs: at('2026-03-16T02:00') },
      { dayStartHour: 4 },
      '2026-03-09',
    ],
    [
      'in the week where they are',
      { nowMs: at('2026-03-15T23:00'), zone: 'Asia/Kolkata' },
      {},
      '2026-03-16',
    ],
  ])('counts from this week on: %s', (_name, moment, settings, effectiveDate) => {
    const world = aWorld({ settings: someSettings(settings) });
    expect(save(world, {}, aMoment(moment)).goal.versions[0]?.effectiveDate).toBe(effectiveDate);
  });

  it('may have as many plans as there are', () => {
    const plans = Array.from({ length: MAX_PLANS_PER_GOAL }, (_, index) =>
      aPlanDraft({ id: `plan-${index}` }),
    );
    expect(save(aWorld(), { plans }).plans).toHaveLength(MAX_PLANS_PER_GOAL);
  });
});

describe('a changed goal', () => {
  const world = aWorld({ goals: [aGoal()], plans: [aPlan()] });

  it('keeps who it is', () => {
    const before = aGoal({
      tagsAny: ['outside'],
      archivedSpans: [{ from: '2026-01-20', to: '2026-02-01' }],
    });
    const { goal } = save(aWorld({ goals: [before] }), { title: 'Quiet', kind: 'together' });
    expect(goal).toStrictEqual({
      ...before,
      title: 'Quiet',
      kind: 'together',
      revision: 2,
      updatedAtMs: at(NOON),
    });
  });

  it('stays archived', () => {
    const archived = aGoal({ state: 'archived', archivedSpans: [{ from: '2026-03-01' }] });
    const { goal } = save(aWorld({ goals: [archived] }), { target: 60 });
    expect(goal).toMatchObject({ state: 'archived', archivedSpans: archived.archivedSpans });
  });

  it('keeps its versions when the target stays', () => {
    expect(save(world, { title: 'Quiet' }).goal.versions).toEqual(aGoal().versions);
  });

  it('has a new version from this week on when the target changes', () => {
    expect(save(world, { target: 60 }).goal.versions).toEqual([
      aVersion(),
      aVersion({ effectiveDate: '2026-03-09', atLeast: 60 }),
    ]);
  });

  it('has a new version when the measure changes, and keeps its least length', () => {
    const goals = [aGoal({ version: { minSessionMinutes: 25 } })];
    const { goal } = save(aWorld({ goals }), { measure: 'sessions', target: 3 });
    expect(goal.versions.at(-1)).toEqual(
      aVersion({
        effectiveDate: '2026-03-09',
        measure: 'sessions',
        atLeast: 3,
        minSessionMinutes: 25,
      }),
    );
  });

  it('changes this week’s version when the target changes again in the same week', () => {
    const { goal } = save(world, { target: 60 });
    const sunday = aMoment({ local: '2026-03-15T23:59' });
    expect(save(aWorld({ goals: [goal] }), { target: 90 }, sunday).goal.versions).toEqual([
      aVersion(),
      aVersion({ effectiveDate: '2026-03-09', atLeast: 90 }),
    ]);
  });

  it('gains a version when the target changes in a later week', () => {
    const { goal } = save(world, { target: 60 });
    const monday = aMoment({ local: '2026-03-16T00:00' });
    const later = save(aWorld({ goals: [goal] }), { target: 90 }, monday).goal;
    expect(later.versions.map((each) => [each.effectiveDate, each.atLeast])).toEqual([
      ['2026-01-05', 120],
      ['2026-03-09', 60],
      ['2026-03-16', 90],
    ]);
  });

  it('goes back to its old target from this week on', () => {
    const { goal } = save(world, { target: 60 });
    const { versions } = save(aWorld({ goals: [goal] }), { target: 120 }).goal;
    expect(versions.at(-1)).toMatchObject({ effectiveDate: '2026-03-09', atLeast: 120 });
    expect(versions.map((each) => each.effectiveDate)).toEqual(['2026-01-05', '2026-03-09']);
  });

  it('has one version for this week though its first day was moved', () => {
    const { goal } = save(world, { target: 60 });
    const sundays = aWorld({ goals: [goal], settings: someSettings({ firstWeekday: 7 }) });
    expect(save(sundays, { target: 90 }).goal.versions).toEqual([
      aVersion(),
      aVersion({ effectiveDate: '2026-03-08', atLeast: 90 }),
    ]);
  });
});

describe('the plans of a goal', () => {
  const world = aWorld({
    goals: [aGoal()],
    plans: [
      aPlan(),
      aPlan({ id: 'plan-2', time: '09:00' }),
      aPlan({ id: 'other', goalId: 'goal-2' }),
    ],
  });
  const second = aPlanDraft({ id: 'plan-2', time: '09:00' });

  it('that stay as they are keep when they were changed', () => {
    expect(save(world, { plans: [aPlanDraft(), second] }).plans).toEqual([]);
  });

  it('that change are written, and no others', () => {
    const { plans } = save(world, { plans: [aPlanDraft(), { ...second, time: '10:00' }] });
    const changed = { time: '10:00', revision: 2, updatedAtMs: at(NOON) };
    expect(plans).toEqual([aPlan({ id: 'plan-2', ...changed })]);
  });

  test.each([
    ['weekdays', { weekdays: [2] }],
    ['length', { minutes: 45 }],
  ])('with other %s are changed', (_name, fields) => {
    expect(save(world, { plans: [aPlanDraft(fields), second] }).plans).toEqual([
      aPlan({ ...fields, revision: 2, updatedAtMs: at(NOON) }),
    ]);
  });

  it('that are left out are deleted, and never those of another goal', () => {
    const { plans } = save(world, { plans: [second] });
    expect(plans).toEqual([aPlan({ revision: 2, updatedAtMs: at(NOON), deletedAtMs: at(NOON) })]);
  });

  it('that are new are added', () => {
    const { plans } = save(world, { plans: [aPlanDraft(), second, aPlanDraft({ id: 'plan-3' })] });
    expect(plans).toMatchObject([
      { id: 'plan-3', goalId: 'goal-1', revision: 1, createdAtMs: at(NOON) },
    ]);
  });
});
