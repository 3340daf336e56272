import type { Offer } from '../../components/reminders/WaitingReminder';
import { subjectOf } from '../../core/reminder/answer';
import type { Today } from '../../core/today/today';
import type { PopupRecords } from '../../storage/popup-data';

/** The reminder that waits, with the session that it offers. */
export function offerOf(
  { plans, goals }: Pick<PopupRecords, 'plans' | 'goals'>,
  today: Today,
): Offer | undefined {
  const { waiting } = today.outlook;
  return waiting && { reminder: waiting, ...subjectOf(waiting, plans, goals) };
}
