import type { ComponentChildren, Ref } from 'preact';
import { Sign } from '../frame/Sign';
import { useTranslator } from '../text/translators';

interface DashboardFrameProps {
  /** The pages that there are, in their order. */
  pages: readonly { address: string; label: string }[];
  /** The address of the one that is open. */
  current: string;
  /** Takes the focus when the page changes. */
  mainRef?: Ref<HTMLElement>;
  children: ComponentChildren;
}

/** What is around every page of the dashboard: the name and the way to the other pages. */
export function DashboardFrame({ pages, current, mainRef, children }: DashboardFrameProps) {
  const { t } = useTranslator('page');
  const label = pages.find(({ address }) => address === current)?.label;
  return (
    <div class="dashboard">
      <header>
        <p class="name">
          <Sign />
          {t('productName')}
        </p>
        <nav aria-label={t('pagesLabel')}>
          {pages.map((page) => (
            <a
              key={page.address}
              href={page.address}
              aria-current={page.address === current ? 'page' : undefined}
            >
              {page.label}
            </a>
          ))}
        </nav>
      </header>
      <main tabIndex={-1} aria-label={label} {...(mainRef && { ref: mainRef })}>
        {children}
      </main>
    </div>
  );
}
