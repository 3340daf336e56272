import { useEffect, useState } from 'preact/hooks';
import type { StoreTrouble } from '../../components/frame/StoreError';
import { nowMs } from '../../platform/clock';
import type { DashboardRecords } from '../../storage/dashboard-data';
import { storeTroubleOf } from '../popup/store-trouble';

interface Records {
  /** `undefined` while the store is asked for the first time. */
  records?: DashboardRecords | undefined;
  trouble?: StoreTrouble | undefined;
  retry: () => void;
}

/** What is stored, and again whenever it changes. */
export function useDashboardRecords(): Records {
  const [records, setRecords] = useState<DashboardRecords>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const fail = (error: unknown) => {
      console.error('Breathing Room:', error);
      if (!isGone) setTrouble(storeTroubleOf(error));
    };
    const watch = async () => {
      const { watchDashboard } = await import('../../storage/dashboard-data');
      if (isGone) return;
      stop = watchDashboard(
        nowMs(),
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
  }, [attempt]);
  return { records, trouble, retry: () => setAttempt((count) => count + 1) };
}
