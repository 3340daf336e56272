import { isSameRecord } from '../record/canonical';
import { endSession } from '../session/running-session';
import { MAX_SESSION_MS, type Session } from '../session/session';
import { dateAt, isPlainDate, MINUTE_MS } from '../time/day';
import { accept, refuse, type Applied } from './applied';
import type { Command, TimeDraft } from './command';
import { saveSession } from './resolve-overlap';
import type { Moment, World } from './world';

const DAY_MINUTES = 1440;

/** Ends the running session and saves it, unless it lasted under a minute. Asked twice, it saves once. */
export function endRunning(world: World, sessionId: string, { nowMs }: Moment): Applied {
  const { running, session } = world;
  if (running?.id !== sessionId)
    return session
      ? accept([], undefined, { ok: true, saved: 'session', sessionId })
      : refuse('session-not-running');
  const ended = endSession(running, nowMs);
  if (!ended)
    return accept([{ table: 'running', put: null }], undefined, { ok: true, saved: 'too-short' });
  return accept(
    [
      { table: 'running', put: null },
      { table: 'sessions', put: ended },
    ],
    { type: 'session-ended' },
    { ok: true, saved: 'session', sessionId },
  );
}

/**
 * A session that is thrown away was no break: the reminders go on as if it had not been. One that
 * was saved in the meantime stays; one that is nowhere was thrown away before.
 */
export function discardRunning({ running, session }: World, sessionId: string): Applied {
  if (running?.id === sessionId) return accept([{ table: 'running', put: null }]);
  return session ? refuse('session-not-running') : accept([]);
}

/** Without a rating and a note it only says that the person was asked and went on. */
export function rateSession(
  world: World,
  command: Extract<Command, { type: 'rate-session' }>,
  { nowMs }: Moment,
): Applied {
  const { session } = world;
  if (!session) return refuse('session-not-found');
  const { recharged, note } = command;
  const put: Session = {
    ...session,
    ...(recharged !== undefined && { recharged }),
    ...(note !== undefined && { note }),
    revision: session.revision + 1,
    // Later than the creation even on a clock that was set back, which is how "asked" is told.
    updatedAtMs: Math.max(nowMs, session.createdAtMs + 1),
  };
  const isDone = session.updatedAtMs > session.createdAtMs && isSameRecord(session, put);
  return accept(isDone ? [] : [{ table: 'sessions', put }]);
}

/** Saves time that was not timed. The id makes a command that arrives twice one session. */
export function logTime(
  world: World,
  command: Extract<Command, { type: 'log-time' }>,
  moment: Moment,
): Applied {
  const { time, sessionId } = command;
  const outcome = { ok: true, saved: 'session', sessionId } as const;
  const isSaved = world.session ?? world.trash?.some((each) => each.id === sessionId);
  if (isSaved) return accept([], undefined, outcome);
  const refusal = whyNotTime(time, world, moment);
  if (refusal) return refuse(refusal);
  const record = {
    id: sessionId,
    kind: time.kind,
    zone: moment.zone,
    source: 'manual' as const,
    tags: [],
    revision: 1,
    createdAtMs: moment.nowMs,
    updatedAtMs: moment.nowMs,
  };
  const put: Session =
    time.shape === 'amount'
      ? {
          ...record,
          shape: 'amount',
          date: time.date,
          amountMs: Math.round(time.minutes * MINUTE_MS),
        }
      : {
          ...record,
          shape: 'interval',
          startedAtMs: time.startedAtMs,
          endedAtMs: time.endedAtMs,
          pausedMs: 0,
        };
  return saveSession(put, world, command.onOverlap, moment);
}

function whyNotTime(time: TimeDraft, world: World, { nowMs, zone }: Moment) {
  if (time.shape === 'amount') {
    const today = dateAt(nowMs, zone, world.settings.dayStartHour);
    if (!isPlainDate(time.date)) return 'time-not-valid';
    if (time.date > today) return 'in-the-future';
    return time.minutes >= 1 && time.minutes <= DAY_MINUTES ? undefined : 'length-out-of-range';
  }
  const lengthMs = time.endedAtMs - time.startedAtMs;
  if (time.endedAtMs > nowMs) return 'in-the-future';
  if (lengthMs <= 0) return 'ends-before-start';
  return lengthMs < MINUTE_MS || lengthMs > MAX_SESSION_MS ? 'length-out-of-range' : undefined;
}
