import { useEffect, useRef } from 'preact/hooks';
import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import { Announcer } from '../../components/frame/Announcer';
import { Notice } from '../../components/frame/Notice';
import { StoreError } from '../../components/frame/StoreError';
import { TranslatorsProvider } from '../../components/text/translators';
import { firstTranslators } from '../popup/locale';
import { useCommands } from '../popup/use-commands';
import { RemindersPage } from './RemindersPage';
import { PAGES, usePage, type DashboardPage } from './route';
import { useDashboardRecords } from './use-dashboard-records';

/** The dashboard: the frame, which stands at once, and in it what the store says. */
export function DashboardApp() {
  const page = usePage();
  const { records, trouble, retry } = useDashboardRecords();
  const commands = useCommands(firstTranslators.page);
  const main = useFocusOfPage(page);
  const { t } = firstTranslators.page;
  return (
    <TranslatorsProvider value={firstTranslators}>
      <DashboardFrame
        pages={PAGES.map((each) => ({ address: `#${each}`, label: t(each) }))}
        current={`#${page}`}
        mainRef={main}
      >
        {commands.notice && <Notice {...commands.notice} onClose={commands.closeNotice} />}
        {trouble && <StoreError trouble={trouble} onRetry={retry} />}
        {!trouble && records && <RemindersPage records={records} commands={commands} />}
      </DashboardFrame>
      <Announcer announcement={commands.announcement} />
    </TranslatorsProvider>
  );
}

/** With another page its beginning is in sight and has the focus, and the tab has its name. */
function useFocusOfPage(page: DashboardPage) {
  const mainRef = useRef<HTMLElement>(null);
  const beforeRef = useRef(page);
  useEffect(() => {
    const { t } = firstTranslators.page;
    document.title = t('pageTitle', { view: t(page) });
    if (beforeRef.current === page) return;
    beforeRef.current = page;
    scrollTo(0, 0);
    mainRef.current?.focus({ preventScroll: true });
  }, [page]);
  return mainRef;
}
