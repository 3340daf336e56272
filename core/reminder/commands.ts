import { badgeOf, type Badge } from './badge';
import { holdsOn } from './hold';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

/** What the browser is to hold. Each is a wanted state, so that carrying one out twice is harmless. */
export type ReminderCommand =
  | { type: 'arm-alarm'; atMs: number }
  /** Whether a browser whose alarms do not follow the clock over a sleep must look regularly. */
  | { type: 'set-heartbeat'; isOn: boolean }
  /** Without input for this long the browser is to tell: away, or a lull that a reminder waits for. */
  | { type: 'watch-idle'; seconds: number }
  | { type: 'set-badge'; badge: Badge }
  | { type: 'show-reminder'; due: DueReminder }
  /** No reminder waits: its notification, if there is one, goes. */
  | { type: 'clear-reminder' }
  | { type: 'show-bell'; key: string }
  | { type: 'clear-bell' };

/** What the browser must hold now, from the state alone: a wake after any kill repairs the rest. */
export function commandsFor(state: ReminderState, context: ReminderContext): ReminderCommand[] {
  const commands: ReminderCommand[] = [
    { type: 'arm-alarm', atMs: state.armedForMs ?? context.nowMs },
    { type: 'set-heartbeat', isOn: needsHeartbeat(state, context) },
    { type: 'watch-idle', seconds: idleSeconds(state, context) },
    { type: 'set-badge', badge: badgeOf(state, context) },
  ];
  const { due, bell } = state;
  if (due?.shownAtMs === undefined) commands.push({ type: 'clear-reminder' });
  else if (!due.isDelivered) commands.push({ type: 'show-reminder', due });
  if (!bell) commands.push({ type: 'clear-bell' });
  else if (!bell.isDelivered) commands.push({ type: 'show-bell', key: bell.key });
  return commands;
}

/** Only while a reminder may come, or a session may ring (hazards.md, section 6). */
function needsHeartbeat(state: ReminderState, context: ReminderContext): boolean {
  if (context.running) return true;
  const holds = holdsOn(undefined, state, context);
  return !holds.some(({ by }) => by === 'paused' || by === 'outside-hours');
}

/** Each lull wakes the worker, so it is watched for only while it is all that a reminder waits for. */
function idleSeconds(state: ReminderState, context: ReminderContext): number {
  const { lullSeconds, awayMinutes } = context.settings.reminders;
  const { due } = state;
  const holds = due && due.shownAtMs === undefined ? holdsOn(due, state, context) : [];
  const [only] = holds;
  return holds.length === 1 && only?.by === 'lull' ? lullSeconds : awayMinutes * 60;
}
