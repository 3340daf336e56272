import type { Standing } from '../core/reminder/reminder-context';
import type { GoalDraft, PlanDraft, TimeDraft } from '../core/command/command';
import type { Moment, World } from '../core/command/world';
import type { Goal, GoalVersion } from '../core/goal/goal';
import type { Plan } from '../core/goal/plan';
import type { Rest } from '../core/goal/rest';
import { initialReminderState } from '../core/reminder/reminder-state';
import { startSession, type RunningSession } from '../core/session/running-session';
import type { AmountSession, IntervalSession } from '../core/session/session';
import { DEFAULT_SETTINGS, type ReminderSettings, type Settings } from '../core/settings/settings';
import { MINUTE_MS, type Zone } from '../core/time/day';
import { weekOf, type Week } from '../core/time/week';
import type { TodayRecords } from '../core/today/today-of';
import { instantMs } from './local-time';

/** Small records with sensible defaults, for tests. Their world is Berlin in March 2026. */

export const BERLIN = 'Europe/Berlin';

/** The instant of a local time, `2026-03-11T12:00`; in Berlin unless told otherwise. */
export const at = (local: string, zone: Zone = BERLIN): number => instantMs(local, zone);

/** Wednesday, in the middle of a week without any change of clocks. */
export const NOON = '2026-03-11T12:00';
export const TODAY = '2026-03-11';
/** Monday the 9th to Sunday the 15th. */
export const THIS_WEEK: Week = weekOf(TODAY, 1);

interface Times {
  /** Local time in the session's zone. */
  from?: string;
  to?: string;
  minutes?: number;
}

/** Half an hour alone on Tuesday evening, unless told otherwise. */
export function aSession({
  from = '2026-03-10T18:00',
  to,
  minutes = 30,
  ...fields
}: Times & Partial<IntervalSession> = {}): IntervalSession {
  const zone = fields.zone ?? BERLIN;
  const startedAtMs = at(from, zone);
  const endedAtMs = to === undefined ? startedAtMs + minutes * MINUTE_MS : at(to, zone);
  return {
    id: 'session-1',
    kind: 'solo',
    shape: 'interval',
    startedAtMs,
    endedAtMs,
    pausedMs: 0,
    zone,
    source: 'timer',
    tags: [],
    revision: 1,
    createdAtMs: endedAtMs,
    updatedAtMs: endedAtMs,
    ...fields,
  };
}

/** An hour alone that was logged without clock times. */
export function anAmount({
  minutes = 60,
  ...fields
}: { minutes?: number } & Partial<AmountSession> = {}): AmountSession {
  return {
    id: 'amount-1',
    kind: 'solo',
    shape: 'amount',
    date: '2026-03-10',
    amountMs: minutes * MINUTE_MS,
    zone: BERLIN,
    source: 'manual',
    tags: [],
    revision: 1,
    createdAtMs: at(NOON),
    updatedAtMs: at(NOON),
    ...fields,
  };
}

/** A timer for time alone that began at eleven, an hour before `NOON`. */
export function aRunningSession({
  from = '2026-03-11T11:00',
  plannedMinutes,
  ...fields
}: { from?: string; plannedMinutes?: number } & Partial<RunningSession> = {}): RunningSession {
  const zone = fields.zone ?? BERLIN;
  const planned = plannedMinutes === undefined ? {} : { plannedMs: plannedMinutes * MINUTE_MS };
  const options = { id: 'running-1', kind: 'solo' as const, ...planned };
  return { ...startSession(options, at(from, zone), zone), ...fields };
}

export function aVersion(fields: Partial<GoalVersion> = {}): GoalVersion {
  return {
    effectiveDate: '2026-01-05',
    period: 'week',
    measure: 'minutes',
    atLeast: 120,
    minSessionMinutes: 10,
    ...fields,
  };
}

/** Two hours alone a week, since January; `version` changes what it asks. */
export function aGoal({
  version,
  ...fields
}: { version?: Partial<GoalVersion> } & Partial<Goal> = {}): Goal {
  return {
    id: 'goal-1',
    title: 'Time to myself',
    kind: 'solo',
    tagsAny: [],
    state: 'active',
    archivedSpans: [],
    versions: [aVersion(version)],
    revision: 1,
    createdAtMs: at('2026-01-05T09:00'),
    updatedAtMs: at('2026-01-05T09:00'),
    ...fields,
  };
}

/** Half an hour on Tuesday and Thursday evening for the goal of `aGoal`. */
export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-1',
    goalId: 'goal-1',
    weekdays: [2, 4],
    time: '20:30',
    minutes: 30,
    revision: 1,
    createdAtMs: at('2026-01-05T09:00'),
    updatedAtMs: at('2026-01-05T09:00'),
    ...fields,
  };
}

/** All goals rest from Monday on, until it is ended. */
export function aRest(fields: Partial<Rest> = {}): Rest {
  return {
    id: 'rest-1',
    goalId: 'all',
    from: '2026-03-09',
    why: 'rest',
    revision: 1,
    createdAtMs: at('2026-03-09T09:00'),
    updatedAtMs: at('2026-03-09T09:00'),
    ...fields,
  };
}

/** The default settings, with some of them changed. */
export function someSettings({
  reminders,
  ...fields
}: { reminders?: Partial<ReminderSettings> } & Partial<
  Omit<Settings, 'reminders'>
> = {}): Settings {
  const defaults = structuredClone(DEFAULT_SETTINGS);
  return { ...defaults, ...fields, reminders: { ...defaults.reminders, ...reminders } };
}

/** The world of somebody who has just installed the extension. */
export function aWorld(fields: Partial<World> = {}): World {
  return {
    settings: someSettings(),
    goals: [],
    plans: [],
    rests: [],
    recent: [],
    reminderState: initialReminderState(at(NOON)),
    ...fields,
  };
}

/** A world in which everything that a command can name is there. */
export const aFullWorld = (fields: Partial<World> = {}): World =>
  aWorld({
    goals: [aGoal()],
    plans: [aPlan()],
    running: aRunningSession({ plannedMinutes: 90 }),
    session: aSession(),
    ...fields,
  });

export function aMoment({
  local = NOON,
  ...fields
}: { local?: string } & Partial<Moment> = {}): Moment {
  const zone = fields.zone ?? BERLIN;
  return { nowMs: at(local, zone), zone, firstWeekday: 1, ...fields };
}

/** What the popup reads for somebody who has just installed the extension. */
export function todayRecords(fields: Partial<TodayRecords> = {}): TodayRecords {
  return {
    settings: someSettings(),
    firstWeekday: 1,
    goals: [],
    plans: [],
    rests: [],
    sessions: [],
    reminderState: initialReminderState(at(NOON)),
    ...fields,
  };
}

/** What a person typed: the plan of `aPlan`. */
export const aPlanDraft = (fields: Partial<PlanDraft> = {}): PlanDraft => ({
  id: 'plan-1',
  weekdays: [2, 4],
  time: '20:30',
  minutes: 30,
  ...fields,
});

/** What a person typed: the goal of `aGoal` with the plan of `aPlan`. */
export const aGoalDraft = (fields: Partial<GoalDraft> = {}): GoalDraft => ({
  title: 'Time to myself',
  kind: 'solo',
  measure: 'minutes',
  target: 120,
  plans: [aPlanDraft()],
  ...fields,
});

/** What a person typed: half an hour of today. */
export const AMOUNT_DRAFT = {
  shape: 'amount',
  kind: 'solo',
  date: TODAY,
  minutes: 30,
} as const satisfies TimeDraft;

/** What a person typed: an hour of this morning. */
export const INTERVAL_DRAFT = {
  shape: 'interval',
  kind: 'solo',
  startedAtMs: at('2026-03-11T09:00'),
  endedAtMs: at('2026-03-11T10:00'),
} as const satisfies TimeDraft;

/** No goal is behind. */
export const NO_STANDING: Standing = {
  hasTogetherGoal: false,
  isSoloBehind: false,
  isTogetherBehind: false,
  isFarApart: false,
};
