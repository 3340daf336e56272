import type { CalendarMemory } from '../calendar/calendar-memory';
import { dateAt, type Zone } from '../time/day';
import { withHelped, withTried } from '../tip/own-tips';
import type { TipMark } from '../tip/tip';
import { checkInOf, type CheckIn } from './check-in';
import type { ClosenessCommand, DeleteCommandType } from './closeness-command';
import { withClosenessEdit } from './closeness-edit';
import type { ClosenessState } from './closeness-state';
import { draftOf, type MessageDraft } from './message-draft';
import { pairPlanOf, whyNotPairPlan, type PairPlan, type PairPlanRefusal } from './pair-plan';
import { weeklyTenOf, type WeeklyTen } from './weekly-ten';

/** What is stored and named by a command; each `undefined` where there is none. */
export interface ClosenessRecords {
  checkIn?: CheckIn | undefined;
  messageDraft?: MessageDraft | undefined;
  pairPlan?: PairPlan | undefined;
  weeklyTen?: WeeklyTen | undefined;
  tipMark?: TipMark | undefined;
  closeness: ClosenessState;
}

export type ClosenessChange =
  | { table: 'checkIns'; put: CheckIn }
  | { table: 'messageDrafts'; put: MessageDraft }
  | { table: 'pairPlans'; put: PairPlan }
  | { table: 'weeklyTens'; put: WeeklyTen }
  | { table: 'tipMarks'; put: TipMark }
  | { table: 'closeness'; put: ClosenessState }
  | { table: 'calendar'; put: CalendarMemory };

type ClosenessRefusal = PairPlanRefusal | 'record-not-found';
export type ClosenessApplied = { changes: ClosenessChange[] } | { refusal: ClosenessRefusal };

export interface ClosenessMoment {
  nowMs: number;
  zone: Zone;
  dayStartHour: number;
}

/** What a command comes to. One that arrives twice leaves the same record. */
export function applyClosenessCommand(
  command: ClosenessCommand,
  records: ClosenessRecords,
  { nowMs, zone, dayStartHour }: ClosenessMoment,
): ClosenessApplied {
  switch (command.type) {
    case 'save-check-in': {
      const made = checkInOf(command.recordId, command.draft, nowMs, zone);
      return one({ table: 'checkIns', put: keepingOrigin(made, records.checkIn) });
    }
    case 'save-message-draft': {
      const put = draftOf(command.recordId, command.draft, nowMs, records.messageDraft);
      return one({ table: 'messageDrafts', put });
    }
    case 'save-pair-plan': {
      const refusal = whyNotPairPlan(command.draft);
      if (refusal) return { refusal };
      const put = pairPlanOf(command.recordId, command.draft, nowMs, records.pairPlan);
      return one({ table: 'pairPlans', put });
    }
    case 'save-weekly-ten': {
      const put = weeklyTenOf(command.recordId, command.draft, nowMs, records.weeklyTen);
      return one({ table: 'weeklyTens', put });
    }
    case 'delete-check-in':
    case 'delete-message-draft':
    case 'delete-pair-plan':
    case 'delete-weekly-ten':
      return deleteRecord(command.type, records, nowMs);
    case 'edit-closeness':
      return one({
        table: 'closeness',
        put: withClosenessEdit(records.closeness, command.edit, nowMs),
      });
    case 'try-tip': {
      const date = dateAt(nowMs, zone, dayStartHour);
      return one({
        table: 'tipMarks',
        put: withTried(records.tipMark, command.tipId, date, nowMs),
      });
    }
    case 'rate-tip': {
      const mark = records.tipMark ?? { tipId: command.tipId, updatedAtMs: nowMs };
      return one({ table: 'tipMarks', put: withHelped(mark, command.helped ?? undefined, nowMs) });
    }
    case 'keep-export':
      return one({ table: 'calendar', put: command.memory });
  }
}

const one = (change: ClosenessChange): ClosenessApplied => ({ changes: [change] });

/** A check-in that is changed stays where and when it was made. */
function keepingOrigin(made: CheckIn, before: CheckIn | undefined): CheckIn {
  if (!before) return made;
  const { atMs, zone, createdAtMs, revision } = before;
  return { ...made, atMs, zone, createdAtMs, revision: revision + 1 };
}

function deleteRecord(
  type: DeleteCommandType,
  records: ClosenessRecords,
  nowMs: number,
): ClosenessApplied {
  const { checkIn, messageDraft, pairPlan, weeklyTen } = records;
  if (type === 'delete-check-in' && checkIn)
    return one({ table: 'checkIns', put: gone(checkIn, nowMs) });
  if (type === 'delete-message-draft' && messageDraft)
    return one({ table: 'messageDrafts', put: gone(messageDraft, nowMs) });
  if (type === 'delete-pair-plan' && pairPlan)
    return one({ table: 'pairPlans', put: gone(pairPlan, nowMs) });
  if (type === 'delete-weekly-ten' && weeklyTen)
    return one({ table: 'weeklyTens', put: gone(weeklyTen, nowMs) });
  return { refusal: 'record-not-found' };
}

const gone = <T extends { revision: number }>(record: T, nowMs: number) => ({
  ...record,
  deletedAtMs: nowMs,
  revision: record.revision + 1,
  updatedAtMs: nowMs,
});
