import { MAX_PLANNED_MS, extendSession, startSession } from '../session/running-session';
import { parseSettings } from '../settings/parse-settings';
import { dateAt, MINUTE_MS } from '../time/day';
import type { TipMark } from '../tip/tip';
import { accept, refuse, type Applied } from './applied';
import { archiveGoal, restoreGoal, saveGoal } from './apply-goal-command';
import { discardRunning, endRunning, logTime, rateSession } from './apply-session-command';
import type { Command } from './command';
import type { Moment, World } from './world';

/** What a command changes and what it is to the reminder engine; refused with a reason otherwise. */
export function applyCommand(world: World, command: Command, moment: Moment): Applied {
  switch (command.type) {
    case 'look':
      return accept([]);
    case 'start-session':
      return start(world, command, moment);
    case 'extend-session':
      return extend(world, command, moment);
    case 'end-session':
      return endRunning(world, command.sessionId, moment);
    case 'discard-session':
      return discardRunning(world, command.sessionId);
    case 'rate-session':
      return rateSession(world, command, moment);
    case 'log-time':
      return logTime(world, command, moment);
    case 'snooze': {
      const untilMs = moment.nowMs + Math.round(command.minutes * MINUTE_MS);
      return accept([], { type: 'snoozed', untilMs });
    }
    case 'put-off-today':
      return accept([], { type: 'put-off-today' });
    case 'pause':
      return command.untilMs !== null && command.untilMs <= moment.nowMs
        ? refuse('time-not-valid')
        : accept([], { type: 'paused', untilMs: command.untilMs });
    case 'resume':
      return accept([], { type: 'resumed' });
    case 'save-goal':
      return saveGoal(world, command, moment);
    case 'archive-goal':
      return archiveGoal(world, command.goalId, moment);
    case 'restore-goal':
      return restoreGoal(world, command.goalId, moment);
    case 'mark-tip':
      return accept([{ table: 'tipMarks', put: marked(world, command, moment) }]);
    case 'save-settings':
      return accept([{ table: 'settings', put: parseSettings(command.settings) }]);
  }
}

/**
 * At most one session runs: a second start finds the first one and changes nothing. Nor does a start
 * that comes again after its session has ended, which would be written over in the end.
 */
function start(
  world: World,
  command: Extract<Command, { type: 'start-session' }>,
  { nowMs, zone }: Moment,
): Applied {
  const { running, session } = world;
  if (running?.id === command.sessionId)
    return accept([], undefined, { ok: true, sessionId: running.id });
  if (running)
    return accept([], undefined, { ok: true, saved: 'already-running', sessionId: running.id });
  if (session) return accept([], undefined, { ok: true, saved: 'session', sessionId: session.id });
  const plannedMs = command.plannedMinutes && Math.round(command.plannedMinutes * MINUTE_MS);
  if (plannedMs && plannedMs > MAX_PLANNED_MS) return refuse('length-out-of-range');
  const { sessionId: id, kind } = command;
  const put = startSession({ id, kind, ...(plannedMs && { plannedMs }) }, nowMs, zone);
  const outcome = { ok: true as const, sessionId: id };
  return accept([{ table: 'running', put }], { type: 'session-started' }, outcome);
}

function extend(
  { running }: World,
  command: Extract<Command, { type: 'extend-session' }>,
  { nowMs }: Moment,
): Applied {
  if (running?.id !== command.sessionId) return refuse('session-not-running');
  const isDone = command.revision !== undefined && command.revision !== running.revision;
  if (isDone || running.plannedMs === undefined) return accept([]);
  const byMs = Math.round(command.minutes * MINUTE_MS);
  return accept([{ table: 'running', put: extendSession(running, byMs, nowMs) }]);
}

/** The day of "not for me" is kept with it, so that the daily tips of the days before stay. */
function marked(
  world: World,
  { tipId, favourite, notForMe }: Extract<Command, { type: 'mark-tip' }>,
  { nowMs, zone }: Moment,
): TipMark {
  const { notForMeOn, ...before }: Omit<TipMark, 'updatedAtMs'> = world.tipMark ?? { tipId };
  const today = dateAt(nowMs, zone, world.settings.dayStartHour);
  const isNotForMe = notForMe ?? before.notForMe;
  return {
    ...before,
    ...(favourite !== undefined && { favourite }),
    ...(notForMe !== undefined && { notForMe }),
    ...(isNotForMe && { notForMeOn: notForMeOn ?? today }),
    updatedAtMs: nowMs,
  };
}
