import { useEffect, useState } from 'preact/hooks';
import type { StoreTrouble } from '../../components/frame/StoreError';
import { addDays, dateAt, startOfDateMs } from '../../core/time/day';
import { nowMs, zone } from '../../platform/clock';
import type { PopupRecords } from '../../storage/popup-data';
import { storeTroubleOf } from './store-trouble';

/** The month that is open began 31 days ago at most; a session that reaches into it, a day before. */
const DAYS_BACK = 32;

export interface Records {
  /** `undefined` while the store is asked for the first time. */
  records?: PopupRecords | undefined;
  trouble?: StoreTrouble | undefined;
  retry: () => void;
}

/** What is stored, and again whenever it changes. The store is loaded beside the first paint. */
export function useRecords(): Records {
  const [records, setRecords] = useState<PopupRecords>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const [attempt, setAttempt] = useState(0);
  const sinceMs = startOfDateMs(addDays(dateAt(nowMs(), zone(), 0), -DAYS_BACK), zone(), 0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const fail = (error: unknown) => {
      console.error('Breathing Room:', error);
      if (!isGone) setTrouble(storeTroubleOf(error));
    };
    const watch = async () => {
      const { watchPopup } = await import('../../storage/popup-data');
      if (isGone) return;
      stop = watchPopup(
        { sinceMs, nowMs: nowMs() },
        (next) => {
          setTrouble(undefined);
          setRecords(next);
        },
        fail,
      );
    };
    watch().catch(fail);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [sinceMs, attempt]);
  return { records, trouble, retry: () => setAttempt((count) => count + 1) };
}
