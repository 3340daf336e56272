import { parseSettings } from '../settings/parse-settings';
import { dateAt, MINUTE_MS } from '../time/day';
import type { TipMark } from '../tip/tip';
import { accept, refuse, type Applied } from './applied';
import { deleteEnded, editEnded, emptyTrash, restoreDeleted } from './apply-edit-command';
import { archiveGoal, restoreGoal, saveGoal } from './apply-goal-command';
import { deleteGoal, deleteRest, saveRest } from './apply-rest-command';
import { reverse } from './apply-reversal';
import {
  answerForgotten,
  editRunning,
  extendRunning,
  pauseOrResume,
  startRunning,
} from './apply-running-command';
import { discardRunning, endRunning, logTime, rateSession } from './apply-session-command';
import type { Command } from './command';
import type { Moment, World } from './world';

/** What a command changes and what it is to the reminder engine; refused with a reason otherwise. */
export function applyCommand(world: World, command: Command, moment: Moment): Applied {
  switch (command.type) {
    case 'look':
      return accept([]);
    case 'start-session':
      return startRunning(world, command, moment);
    case 'extend-session':
      return extendRunning(world, command, moment);
    case 'end-session':
      return endRunning(world, command.sessionId, moment);
    case 'discard-session':
      return discardRunning(world, command.sessionId);
    case 'rate-session':
      return rateSession(world, command, moment);
    case 'log-time':
      return logTime(world, command, moment);
    case 'edit-session':
      return editEnded(world, command, moment);
    case 'delete-session':
      return deleteEnded(world, moment);
    case 'restore-session':
      return restoreDeleted(world, command.sessionId, moment);
    case 'empty-trash':
      return emptyTrash(world);
    case 'pause-session':
    case 'resume-session':
      return pauseOrResume(world, command, moment);
    case 'change-running':
      return editRunning(world, command, moment);
    case 'answer-forgotten':
      return answerForgotten(world, command, moment);
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
    case 'answer-absence':
      return accept([], { type: 'absence-answered' });
    case 'save-goal':
      return saveGoal(world, command, moment);
    case 'archive-goal':
      return archiveGoal(world, command.goalId, moment);
    case 'restore-goal':
      return restoreGoal(world, command.goalId, moment);
    case 'delete-goal':
      return deleteGoal(world, command.goalId, moment);
    case 'save-rest':
      return saveRest(world, command, moment);
    case 'delete-rest':
      return deleteRest(world, command.restId, moment);
    case 'undo':
    case 'redo':
      return reverse(world, command.type, command.operationId);
    case 'mark-tip':
      return accept([{ table: 'tipMarks', put: marked(world, command, moment) }]);
    case 'save-settings':
      return accept([{ table: 'settings', put: parseSettings(command.settings) }]);
  }
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
