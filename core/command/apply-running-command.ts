import {
  changeRunning,
  endSessionAt,
  pauseRunning,
  resumeRunning,
  whyNotStart,
} from '../session/change-running';
import { keepGoing } from '../session/forgotten';
import { MAX_ACTIVITY } from '../session/parse-session';
import {
  extendSession,
  MAX_PLANNED_MS,
  plannedEndMs,
  startSession,
  type RunningSession,
} from '../session/running-session';
import { MINUTE_MS } from '../time/day';
import { readText } from '../untrusted/read';
import { accept, refuse, type Applied } from './applied';
import { discardRunning } from './apply-session-command';
import type { Command } from './command';
import type { Moment, World } from './world';

type About<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * At most one session runs: a second start finds the first one and changes nothing. Nor does a start
 * that comes again after its session has ended, which would be written over in the end.
 */
export function startRunning(
  world: World,
  command: About<'start-session'>,
  { nowMs, zone }: Moment,
): Applied {
  const { running, session = world.trash?.find((each) => each.id === command.sessionId) } = world;
  if (running?.id === command.sessionId)
    return accept([], undefined, { ok: true, sessionId: running.id });
  if (running)
    return accept([], undefined, { ok: true, saved: 'already-running', sessionId: running.id });
  if (session) return accept([], undefined, { ok: true, saved: 'session', sessionId: session.id });
  const plannedMs = command.plannedMinutes && Math.round(command.plannedMinutes * MINUTE_MS);
  if (plannedMs && plannedMs > MAX_PLANNED_MS) return refuse('length-out-of-range');
  const { sessionId: id, kind, startedAtMs = nowMs } = command;
  const refusal = whyNotStart(startedAtMs, nowMs);
  if (refusal) return refuse(refusal);
  const activity = readText(command.activity, MAX_ACTIVITY);
  const options = { id, kind, ...(plannedMs && { plannedMs }), ...(activity && { activity }) };
  const put = startSession(options, startedAtMs, zone);
  const outcome = { ok: true as const, sessionId: id };
  return accept([{ table: 'running', put }], { type: 'session-started' }, outcome);
}

export function extendRunning(
  { running }: World,
  command: About<'extend-session'>,
  { nowMs }: Moment,
): Applied {
  if (running?.id !== command.sessionId) return refuse('session-not-running');
  const isDone = command.revision !== undefined && command.revision !== running.revision;
  if (isDone || running.plannedMs === undefined) return accept([]);
  const byMs = Math.round(command.minutes * MINUTE_MS);
  return written(running, extendSession(running, byMs, nowMs));
}

export function pauseOrResume(
  { running }: World,
  command: About<'pause-session' | 'resume-session'>,
  { nowMs }: Moment,
): Applied {
  if (running?.id !== command.sessionId) return refuse('session-not-running');
  const change = command.type === 'pause-session' ? pauseRunning : resumeRunning;
  return written(running, change(running, nowMs));
}

export function editRunning(
  { running }: World,
  command: About<'change-running'>,
  { nowMs }: Moment,
): Applied {
  if (running?.id !== command.sessionId) return refuse('session-not-running');
  const changed = changeRunning(running, command.edit, nowMs);
  return typeof changed === 'string' ? refuse(changed) : written(running, changed);
}

/** The answer to "When did it end?" (goals.md, section 6). */
export function answerForgotten(
  world: World,
  { sessionId, answer }: About<'answer-forgotten'>,
  { nowMs }: Moment,
): Applied {
  const { running, session } = world;
  const outcome = { ok: true, saved: 'session', sessionId } as const;
  if (running?.id !== sessionId)
    return session ? accept([], undefined, outcome) : refuse('session-not-running');
  if (answer.type === 'discard') return discardRunning(world, sessionId);
  if (answer.type === 'still-going') return written(running, keepGoing(running, nowMs));
  const endedAtMs = answer.type === 'ended' ? answer.endedAtMs : plannedEndMs(running);
  if (endedAtMs === undefined) return refuse('time-not-valid');
  const ended = endSessionAt(running, endedAtMs, nowMs);
  if (typeof ended === 'string') return refuse(ended);
  return accept(
    [
      { table: 'running', put: null },
      { table: 'sessions', put: ended },
    ],
    { type: 'session-ended' },
    outcome,
  );
}

const written = (before: RunningSession, put: RunningSession): Applied =>
  accept(put === before ? [] : [{ table: 'running', put }]);
