import { NotNowDialog } from '../../components/reminders/NotNowDialog';
import { TodayView } from '../../components/today/TodayView';
import { firstWeekdayOf } from '../../core/time/week';
import { todayOf } from '../../core/today/today-of';
import { nowMs, zone } from '../../platform/clock';
import { browserLanguage } from '../../platform/lifecycle';
import type { PopupRecords } from '../../storage/popup-data';
import { firstTranslators } from './locale';
import { offerOf } from './offer';
import { loadPage } from './pages';
import type { Route } from './route';
import { notNowChoices, todayActions } from './today-actions';
import type { Commands } from './use-commands';
import { useLoaded } from './use-loaded';
import { useTick } from './use-tick';

const loadTipNow = async () => {
  const { tipNow } = await import('./tip-now');
  return tipNow;
};

interface LoadedViewsProps {
  route: Route;
  records: PopupRecords;
  commands: Commands;
  isNotNowOpen: boolean;
  setNotNowOpen: (isOpen: boolean) => void;
}

/** The views, once the store has answered; they follow the clock. */
export function LoadedViews({
  route,
  records,
  commands,
  isNotNowOpen,
  setNotNowOpen,
}: LoadedViewsProps) {
  useTick(records.running ? 'second' : 'minute');
  const now = nowMs();
  const here = zone();
  const firstWeekday = records.settings.firstWeekday ?? firstWeekdayOf(browserLanguage());
  const today = todayOf({ ...records, firstWeekday }, now, here);
  const ways = { commands, text: firstTranslators.today, records, zone: here };
  const tipNow = useLoaded(loadTipNow);
  const laterView = useLoaded(route.view === 'today' ? undefined : loadPage[route.view]);
  const tip = tipNow.hasFailed ? null : tipNow.value?.(records, today, here);
  return (
    <>
      {route.view === 'today' && (
        <TodayView
          today={today}
          zone={here}
          offer={offerOf(records, today)}
          tip={tip}
          actions={todayActions(ways, () => setNotNowOpen(true))}
        />
      )}
      {laterView.hasFailed && <p class="soft">{firstTranslators.page.t('viewNotLoaded')}</p>}
      {laterView.value?.({ route, records, today, zone: here, firstWeekday, commands })}
      <NotNowDialog
        isOpen={isNotNowOpen}
        outlook={today.outlook}
        nowMs={now}
        zone={here}
        {...notNowChoices(ways)}
        onClose={() => setNotNowOpen(false)}
      />
    </>
  );
}
