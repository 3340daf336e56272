import { goalProgress, isReached, type GoalProgress } from '../goal/progress';
import type { Goal } from '../goal/goal';
import type { Rest } from '../goal/rest';
import { upcomingSlots, type Plan } from '../goal/plan';
import { standingOf } from '../goal/standing';
import { outlookOf } from '../reminder/outlook';
import type { ReminderState } from '../reminder/reminder-state';
import { countedElapsedMs, forgottenQuestion } from '../session/forgotten';
import type { RunningSession } from '../session/running-session';
import { sessionLengthMs, type IntervalSession, type Kind, type Session } from '../session/session';
import { kindMinutesByDate } from '../session/totals';
import type { Settings } from '../settings/settings';
import { dateAt, MINUTE_MS, type Zone } from '../time/day';
import { weekOf, type FirstWeekday, type Week } from '../time/week';
import type { Ring, Today } from './today';

/** What `todayOf` reads; the store gives it whole. */
export interface TodayRecords {
  settings: Settings;
  firstWeekday: FirstWeekday;
  goals: readonly Goal[];
  plans: readonly Plan[];
  rests: readonly Rest[];
  /** All sessions that reach into this week, at least; into this month where a goal counts by months. */
  sessions: readonly Session[];
  running?: RunningSession;
  reminderState: ReminderState;
}

/** A plan of one weekday whose time is over today comes again in a week. */
const LOOKAHEAD_DAYS = 8;
/** How long "How recharged are you?" is asked after a session. */
const ASK_RECHARGED_MS = 10 * MINUTE_MS;

export function todayOf(records: TodayRecords, nowMs: number, zone: Zone): Today {
  const { settings, running, reminderState } = records;
  const { dayStartHour } = settings;
  const today = dateAt(nowMs, zone, dayStartHour);
  const week = weekOf(today, records.firstWeekday);
  const active = records.goals.filter((goal) => goal.state === 'active');
  const sessions = running
    ? [...records.sessions, soFar(running, nowMs, dayStartHour)]
    : records.sessions;
  const { rests } = records;
  const context = { week, today, dayStartHour, rests };
  const goals = active.map((goal) => goalProgress(goal, sessions, context));
  const forgotten = running && forgottenQuestion(running, nowMs, dayStartHour);
  const plans = records.plans.filter((plan) => active.some((goal) => goal.id === plan.goalId));
  const justEnded = running ? undefined : sessionToRate(records.sessions, nowMs);
  const [slot] = upcomingSlots(plans, nowMs, zone, LOOKAHEAD_DAYS);
  return {
    nowMs,
    rings: {
      solo: ringOf('solo', sessions, goals, week, dayStartHour),
      together: ringOf('together', sessions, goals, week, dayStartHour),
    },
    goals,
    ...(running && { running }),
    ...(forgotten && { forgotten }),
    ...(justEnded && { justEnded }),
    ...(slot && { nextSlot: { ...slot, goalTitle: titleOf(slot.goalId, active) } }),
    outlook: outlookOf(reminderState, {
      nowMs,
      zone,
      settings,
      firstWeekday: records.firstWeekday,
      standing: standingOf(active, sessions, { week, today, dayStartHour }, false),
      plans,
      ...(running && { running }),
    }),
  };
}

const titleOf = (goalId: string, goals: readonly Goal[]) =>
  goals.find((goal) => goal.id === goalId)?.title ?? '';

function ringOf(
  kind: Kind,
  sessions: readonly Session[],
  goals: readonly GoalProgress[],
  week: Week,
  dayStartHour: number,
): Ring {
  const byDate = kindMinutesByDate(sessions, kind, dayStartHour);
  const minutes = week.dates.reduce((sum, date) => sum + (byDate.get(date) ?? 0), 0);
  const own = goals.filter((each) => each.goal.kind === kind);
  const weekly = own.filter((each) => each.measure === 'minutes' && each.period.kind === 'week');
  const targets = weekly.map((each) => each.target);
  if (own.length === 0) return { kind, minutes };
  if (targets.length > 0) {
    // Goals of one kind count the same minutes, so the largest of them is what the week asks.
    const targetMinutes = Math.max(...targets);
    const isFull = isReached('minutes', minutes, targetMinutes);
    return { kind, minutes, targetMinutes, share: isFull ? 1 : minutes / targetMinutes };
  }
  const share = own.reduce((sum, each) => sum + each.attainment, 0) / own.length;
  return { kind, minutes, share };
}

/**
 * The running session as if it ended now, so that its minutes count while they pass; of one that
 * seems forgotten only those up to where it is asked about.
 */
function soFar(running: RunningSession, nowMs: number, dayStartHour: number): IntervalSession {
  const countedMs = countedElapsedMs(running, nowMs, dayStartHour);
  return {
    id: running.id,
    kind: running.kind,
    shape: 'interval',
    startedAtMs: running.startedAtMs,
    endedAtMs: running.startedAtMs + running.pausedMs + countedMs,
    pausedMs: running.pausedMs,
    zone: running.zone,
    source: 'timer',
    tags: [],
    revision: 0,
    createdAtMs: running.startedAtMs,
    updatedAtMs: nowMs,
  };
}

/** The latest session, when the timer ended it a moment ago and nobody has rated or dismissed it. */
function sessionToRate(sessions: readonly Session[], nowMs: number): IntervalSession | undefined {
  const [latest] = sessions
    .filter((each) => each.shape === 'interval')
    .filter((each) => each.deletedAtMs === undefined && each.source === 'timer')
    .toSorted((a, b) => b.endedAtMs - a.endedAtMs);
  if (!latest || nowMs - latest.endedAtMs > ASK_RECHARGED_MS || sessionLengthMs(latest) <= 0)
    return undefined;
  return latest.updatedAtMs > latest.createdAtMs ? undefined : latest;
}
