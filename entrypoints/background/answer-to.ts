import type { Command } from '../../core/command/command';
import type { World } from '../../core/command/world';
import { commandFor, REMINDER_ANSWERS, subjectOf } from '../../core/reminder/answer';
import type { Shortcut } from '../../platform/shortcuts';
import { BELL_ID, REMINDER_ID } from './carry-out';
import { MORE_MINUTES } from './texts';

/**
 * The command of a notification's button; `undefined` for a click on the notification itself, or
 * when what it spoke of is over.
 */
export function answerTo(
  notificationId: string,
  button: number | undefined,
  world: World,
  newSessionId: string,
): Command | undefined {
  if (button === undefined) return undefined;
  if (notificationId === BELL_ID) return answerToBell(button, world);
  const answer = REMINDER_ANSWERS[button];
  if (notificationId !== REMINDER_ID || !answer) return undefined;
  const { due } = world.reminderState;
  const subject = subjectOf(due, world.plans, world.goals);
  return commandFor(answer, subject, world.settings.reminders, newSessionId);
}

/** The command of a key: start a session of the usual length, or end the one that runs; or later. */
export function answerToShortcut(shortcut: Shortcut, world: World, newSessionId: string): Command {
  const { reminders } = world.settings;
  if (shortcut === 'toggle-session' && world.running)
    return { type: 'end-session', sessionId: world.running.id };
  const { due } = world.reminderState;
  const subject = subjectOf(due, world.plans, world.goals);
  const answer = shortcut === 'snooze' ? 'later' : 'start';
  return commandFor(answer, subject, reminders, newSessionId);
}

function answerToBell(button: number, { running }: World): Command | undefined {
  if (!running) return undefined;
  const sessionId = running.id;
  return button === 0
    ? { type: 'end-session', sessionId }
    : { type: 'extend-session', sessionId, minutes: MORE_MINUTES };
}
