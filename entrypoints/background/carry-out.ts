import type { ReminderCommand } from '../../core/reminder/commands';
import type { ReminderEvent } from '../../core/reminder/reminder-event';
import { armAlarm, setHeartbeat } from '../../platform/alarms';
import { nowMs, zone } from '../../platform/clock';
import { clearNotification, showNotification } from '../../platform/notifications';
import { watchIdle } from '../../platform/presence';
import { setToolbar } from '../../platform/toolbar';
import type { Committed } from '../../storage/commit';
import { bellText, reminderText, toolbarText } from './texts';

/** One notification of each sort: a new one takes the place of the old. */
export const REMINDER_ID = 'reminder';
export const BELL_ID = 'bell';

/**
 * Makes the browser hold what the decision says. One command that fails keeps no other back; the
 * next wake tries it again.
 *
 * @returns what the engine has to know of it: which notifications the browser took
 */
export async function carryOut(committed: Committed): Promise<ReminderEvent[]> {
  const results = await Promise.allSettled(
    committed.decision.commands.map((command) => carryOutOne(command, committed)),
  );
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures) console.warn('Breathing Room:', reason);
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

async function carryOutOne(
  command: ReminderCommand,
  { decision, install }: Committed,
): Promise<ReminderEvent[]> {
  const { world } = decision;
  switch (command.type) {
    case 'arm-alarm':
      await armAlarm(command.atMs);
      return [];
    case 'set-heartbeat':
      await setHeartbeat(command.isOn);
      return [];
    case 'watch-idle':
      watchIdle(command.seconds);
      return [];
    case 'set-badge':
      await setToolbar(toolbarText(command.badge, world, zone()));
      return [];
    case 'show-reminder': {
      const { due } = command;
      const text = reminderText(due, world, install.seed, zone(), nowMs());
      await showNotification(REMINDER_ID, text);
      return [{ type: 'delivered', what: 'reminder', key: due.id }];
    }
    case 'clear-reminder':
      await clearNotification(REMINDER_ID);
      return [];
    case 'show-bell':
      await showNotification(BELL_ID, bellText(world));
      return [{ type: 'delivered', what: 'bell', key: command.key }];
    case 'clear-bell':
      await clearNotification(BELL_ID);
      return [];
  }
}
