import { nowMs } from '../../platform/clock';
import type { DashboardRecords } from '../../storage/dashboard-data';
import { useStored, type Watch } from '../popup/use-stored';

const watch: Watch<DashboardRecords> = async (onData, onError) => {
  const { watchDashboard } = await import('../../storage/dashboard-data');
  return watchDashboard(nowMs(), onData, onError);
};

/** What is stored, and again whenever it changes. */
export const useDashboardRecords = () => useStored(watch);
