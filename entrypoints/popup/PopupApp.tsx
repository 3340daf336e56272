import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../components/frame/Announcer';
import { Frame, type View } from '../../components/frame/Frame';
import { Notice } from '../../components/frame/Notice';
import { StoreError } from '../../components/frame/StoreError';
import { TranslatorsProvider } from '../../components/text/translators';
import { TodayPending } from '../../components/today/TodayPending';
import { openDashboard } from '../../platform/pages';
import { firstTranslators } from './locale';
import { LoadedViews } from './LoadedViews';
import { useRoute } from './route';
import { useCommands } from './use-commands';
import { useRecords } from './use-records';

/** The popup: the frame, which stands at once, and in it what the store says. */
export function PopupApp() {
  const route = useRoute();
  const { records, trouble, retry } = useRecords();
  const commands = useCommands(firstTranslators.page);
  const [isNotNowOpen, setNotNowOpen] = useState(false);
  const main = useFocusOfView(route.view, JSON.stringify(route));
  const { reminderState } = records ?? {};
  const isWaiting = reminderState?.due !== undefined && records?.running === undefined;
  const isPaused = reminderState?.pausedUntilMs !== undefined;
  return (
    <TranslatorsProvider value={firstTranslators}>
      <Frame
        view={route.view}
        bell={isPaused ? 'paused' : isWaiting ? 'waiting' : 'on'}
        onBell={() => setNotNowOpen(true)}
        onDashboard={() => void openDashboard()}
        mainRef={main}
      >
        {commands.notice && <Notice {...commands.notice} onClose={commands.closeNotice} />}
        {trouble && <StoreError trouble={trouble} onRetry={retry} />}
        {!trouble && !records && route.view === 'today' && <TodayPending />}
        {!trouble && records && (
          <LoadedViews
            route={route}
            records={records}
            commands={commands}
            isNotNowOpen={isNotNowOpen}
            setNotNowOpen={setNotNowOpen}
          />
        )}
      </Frame>
      <Announcer announcement={commands.announcement} />
    </TranslatorsProvider>
  );
}

/** With another view its beginning is in sight and has the focus, and the page has its name. */
function useFocusOfView(view: View, address: string) {
  const mainRef = useRef<HTMLElement>(null);
  const addressRef = useRef(address);
  useEffect(() => {
    const { t } = firstTranslators.page;
    document.title = t('pageTitle', { view: t(view) });
    if (addressRef.current === address) return;
    addressRef.current = address;
    // At a high zoom the page scrolls instead of its middle.
    mainRef.current?.scrollTo(0, 0);
    scrollTo(0, 0);
    mainRef.current?.focus({ preventScroll: true });
  }, [view, address]);
  return mainRef;
}
