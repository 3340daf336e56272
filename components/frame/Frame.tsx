import type { ComponentChildren, Ref } from 'preact';
import { BellIcon, BellOffIcon, DashboardIcon } from '../controls/Icons';
import { useTranslator } from '../text/translators';
import { Sign } from './Sign';

const VIEWS = ['today', 'tips', 'goals'] as const;
export type View = (typeof VIEWS)[number];

interface FrameProps {
  view: View;
  /** What the bell shows: reminders come, one waits, or they are paused. */
  bell: 'on' | 'waiting' | 'paused';
  onBell: () => void;
  onDashboard: () => void;
  /** Takes the focus when the view changes. */
  mainRef?: Ref<HTMLElement>;
  children: ComponentChildren;
}

/** What is around every view: the name, the bell, and the way to the other views. */
export function Frame({ view, bell, onBell, onDashboard, mainRef, children }: FrameProps) {
  const { t } = useTranslator('page');
  const labels: Record<View, string> = { today: t('today'), tips: t('tips'), goals: t('goals') };
  return (
    <div class="frame">
      <header>
        <Sign />
        <h1>{t('productName')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('openDashboard')}
          onClick={onDashboard}
        >
          <DashboardIcon />
        </button>
        <button
          type="button"
          class={bell === 'waiting' ? 'icon-button bell has-mark' : 'icon-button bell'}
          aria-label={t(bell === 'paused' ? 'remindersButtonPaused' : 'remindersButton')}
          aria-haspopup="dialog"
          onClick={onBell}
        >
          {bell === 'paused' ? <BellOffIcon /> : <BellIcon />}
        </button>
      </header>
      <main tabIndex={-1} aria-label={labels[view]} {...(mainRef && { ref: mainRef })}>
        {children}
      </main>
      <nav aria-label={t('viewsLabel')}>
        {VIEWS.map((each) => (
          <a key={each} href={`#${each}`} aria-current={each === view ? 'page' : undefined}>
            {labels[each]}
          </a>
        ))}
      </nav>
    </div>
  );
}
