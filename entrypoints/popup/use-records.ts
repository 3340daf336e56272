import { useCallback } from 'preact/hooks';
import { addDays, dateAt, startOfDateMs } from '../../core/time/day';
import { nowMs, zone } from '../../platform/clock';
import type { PopupRecords } from '../../storage/popup-data';
import { useStored, type Watch } from './use-stored';

/** The month that is open began 31 days ago at most; a session that reaches into it, a day before. */
const DAYS_BACK = 32;

/** What is stored, and again whenever it changes. The store is loaded beside the first paint. */
export function useRecords() {
  const sinceMs = startOfDateMs(addDays(dateAt(nowMs(), zone(), 0), -DAYS_BACK), zone(), 0);
  const watch = useCallback<Watch<PopupRecords>>(
    async (onData, onError) => {
      const { watchPopup } = await import('../../storage/popup-data');
      return watchPopup({ sinceMs, nowMs: nowMs() }, onData, onError);
    },
    [sinceMs],
  );
  return useStored(watch);
}
