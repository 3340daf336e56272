import { describe, expect, test } from 'vitest';
import {
  aGoal,
  aGoalDraft,
  aMoment,
  AMOUNT_DRAFT,
  aPlan,
  aPlanDraft,
  at,
  aWorld,
  INTERVAL_DRAFT,
  NOON,
} from '../../test/builders';
import { applyCommand } from './apply-command';
import type { Command, Refusal } from './command';

const log = (time: object) => ({ type: 'log-time', sessionId: 'new', time }) as Command;
const save = (fields: object) =>
  ({ type: 'save-goal', goalId: 'goal-1', draft: aGoalDraft(fields) }) as Command;
const withPlan = (fields: object) => save({ plans: [aPlanDraft(fields)] });

describe('a refused command', () => {
  test.each<[string, Command, Refusal]>([
    [
      'more for a session that has ended',
      { type: 'extend-session', sessionId: 'gone', minutes: 5 },
      'session-not-running',
    ],
    [
      'an end of a session that never was',
      { type: 'end-session', sessionId: 'gone' },
      'session-not-running',
    ],
    [
      'a plan of more than a day',
      { type: 'start-session', sessionId: 'a', kind: 'solo', plannedMinutes: 24 * 60 + 1 },
      'length-out-of-range',
    ],
    [
      'a rating of nothing',
      { type: 'rate-session', sessionId: 'gone', recharged: 3 },
      'session-not-found',
    ],
    [
      'time on a date that does not exist',
      log({ ...AMOUNT_DRAFT, date: '2026-02-30' }),
      'time-not-valid',
    ],
    ['time tomorrow', log({ ...AMOUNT_DRAFT, date: '2026-03-12' }), 'in-the-future'],
    ['time of nothing', log({ ...AMOUNT_DRAFT, minutes: 0 }), 'length-out-of-range'],
    [
      'time that is no number',
      log({ ...AMOUNT_DRAFT, minutes: Number.NaN }),
      'length-out-of-range',
    ],
    ['more than a day on a date', log({ ...AMOUNT_DRAFT, minutes: 1441 }), 'length-out-of-range'],
    [
      'time that has not ended',
      log({ ...INTERVAL_DRAFT, endedAtMs: at(NOON) + 1 }),
      'in-the-future',
    ],
    [
      'an end before the start',
      log({ ...INTERVAL_DRAFT, startedAtMs: at('2026-03-11T11:00') }),
      'ends-before-start',
    ],
    [
      'an end at the start',
      log({ ...INTERVAL_DRAFT, startedAtMs: INTERVAL_DRAFT.endedAtMs }),
      'ends-before-start',
    ],
    [
      'less than a minute',
      log({ ...INTERVAL_DRAFT, startedAtMs: INTERVAL_DRAFT.endedAtMs - 59_999 }),
      'length-out-of-range',
    ],
    [
      'more than a week',
      log({ ...INTERVAL_DRAFT, startedAtMs: at('2026-03-04T09:00') }),
      'length-out-of-range',
    ],
    ['a pause until now', { type: 'pause', untilMs: at(NOON) }, 'time-not-valid'],
    ['a goal without a title', save({ title: ' \u0000 ' }), 'title-missing'],
    ['a goal that asks nothing', save({ target: 0 }), 'target-out-of-range'],
    ['a goal that asks more than a week has', save({ target: 10_081 }), 'target-out-of-range'],
    ['a goal that asks for a fraction', save({ target: 60.5 }), 'target-out-of-range'],
    ['a goal whose target is no number', save({ target: Number.NaN }), 'target-out-of-range'],
    ['a goal of eight days a week', save({ measure: 'days', target: 8 }), 'target-out-of-range'],
    ['22 plans', save({ plans: Array(22).fill(aPlanDraft()) }), 'too-many-plans'],
    ['a plan on no day', withPlan({ weekdays: [] }), 'plan-without-weekday'],
    ['a plan at no time', withPlan({ time: '24:00' }), 'time-not-valid'],
    ['a plan that is too short', withPlan({ minutes: 4 }), 'length-out-of-range'],
    ['a plan that is too long', withPlan({ minutes: 721 }), 'length-out-of-range'],
    ['a plan of no length', withPlan({ minutes: Number.NaN }), 'length-out-of-range'],
    ['to archive what is not there', { type: 'archive-goal', goalId: 'gone' }, 'goal-not-found'],
    ['to restore what is not there', { type: 'restore-goal', goalId: 'gone' }, 'goal-not-found'],
  ])('%s changes nothing and says why', (_name, command, refusal) => {
    const world = aWorld({ goals: [aGoal()], plans: [aPlan()] });
    expect(applyCommand(world, command, aMoment())).toEqual({
      changes: [],
      event: { type: 'look' },
      outcome: { ok: false, refusal },
    });
  });
});
