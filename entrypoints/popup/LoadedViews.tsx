import { useMemo } from 'preact/hooks';
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

const loadTipNow = () => import('./tip-now').then((module) => module.tipNow);

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
  const fail = () => commands.trouble(firstTranslators.common.t('viewNotLoaded'));
  const tipNow = useLoaded(loadTipNow, fail);
  const Page = useLoaded(route.view === 'today' ? undefined : loadPage[route.view], fail);
  const phase = records.running?.id ?? today.justEnded?.id ?? '';
  // A tip stays while a person reads it; it changes with what happens, not with the clock.
  const tip = useMemo(() => tipNow?.(records, today, here), [tipNow, records, phase]);
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
      {Page && (
        <Page
          route={route}
          records={records}
          today={today}
          zone={here}
          firstWeekday={firstWeekday}
          commands={commands}
        />
      )}
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
