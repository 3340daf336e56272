import type { Command } from '../command/command';
import type { Goal } from '../goal/goal';
import type { Plan } from '../goal/plan';
import type { Kind } from '../session/session';
import type { ReminderSettings } from '../settings/settings';
import type { DueReminder } from './reminder-state';

/** The answers that a reminder offers, wherever it is shown, in the order of its buttons. */
export const REMINDER_ANSWERS = ['start', 'later', 'not-today'] as const;
export type ReminderAnswer = (typeof REMINDER_ANSWERS)[number];

/** How long a session lasts that starts from a reminder of the rhythm. */
const USUAL_SESSION_MINUTES = 20;
const FALLBACK_SNOOZE_MINUTES = 15;

/** What a reminder is about: the kind and length of the session that *Start* begins. */
export interface ReminderSubject {
  kind: Kind;
  minutes: number;
}

/** The planned session where the reminder has a plan, else time alone of the usual length. */
export function subjectOf(
  due: DueReminder | undefined,
  plans: readonly Plan[],
  goals: readonly Goal[],
): ReminderSubject {
  const plan = plans.find((each) => each.id === due?.planId);
  const goal = goals.find((each) => each.id === plan?.goalId);
  const usual = due?.kind === 'reconnect' ? 'together' : 'solo';
  return { kind: goal?.kind ?? usual, minutes: plan?.minutes ?? USUAL_SESSION_MINUTES };
}

/** The command that an answer is. */
export function commandFor(
  answer: ReminderAnswer,
  { kind, minutes }: ReminderSubject,
  settings: ReminderSettings,
  sessionId: string,
): Command {
  switch (answer) {
    case 'start':
      return { type: 'start-session', sessionId, kind, plannedMinutes: minutes };
    case 'later':
      return { type: 'snooze', minutes: settings.snoozeMinutes[0] ?? FALLBACK_SNOOZE_MINUTES };
    case 'not-today':
      return { type: 'put-off-today' };
  }
}
