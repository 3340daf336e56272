import { tips } from '../../content/en/tips';
import { dateAt, type Zone } from '../../core/time/day';
import { tipForNow, type MomentNow, type TipForNow } from '../../core/tip/tip-for-now';
import type { Today } from '../../core/today/today';
import type { PopupRecords } from '../../storage/popup-data';

/** A planned time that begins within this is close. */
const CLOSE_MS = 2 * 3_600_000;

/** The tip that fits what the first view shows; `null` when none does. */
export function tipNow(records: PopupRecords, today: Today, zone: Zone): TipForNow | null {
  const { install, tipMarks, settings } = records;
  const localDate = dateAt(today.nowMs, zone, settings.dayStartHour);
  const found = tipForNow(tips, {
    installSeed: install?.seed ?? '',
    installDate: install?.date ?? localDate,
    localDate,
    marks: tipMarks,
    moments: momentsOf(today),
  });
  return found ?? null;
}

function momentsOf({ nowMs, justEnded, goals, nextSlot }: Today): Set<MomentNow> {
  const moments = new Set<MomentNow>();
  const kindOf = (goalId: string) => goals.find((each) => each.goal.id === goalId)?.goal.kind;
  if (justEnded?.kind === 'solo') moments.add('after-solo');
  if (goals.some((each) => each.isBehind)) moments.add('behind-goal');
  if (nextSlot && nextSlot.startMs - nowMs < CLOSE_MS && kindOf(nextSlot.goalId) === 'solo')
    moments.add('before-solo');
  return moments;
}
