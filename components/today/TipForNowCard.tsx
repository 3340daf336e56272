import type { TipForNow, TipReason } from '../../core/tip/tip-for-now';
import type { English } from '../../locales/messages';
import type { TextKey } from '../../locales/translate';
import { useTranslator } from '../text/translators';

type ReasonKey = Extract<TextKey<English['today']>, `tip${string}`>;

const MOMENT_KEYS: Record<Extract<TipReason, { kind: 'moment' }>['moment'], ReasonKey> = {
  'before-solo': 'tipBeforeSolo',
  'after-solo': 'tipAfterSolo',
  'behind-goal': 'tipBehindGoal',
  'weekly-reflection': 'tipWeekly',
  'before-asking': 'tipBeforeAsking',
};
const REASON_KEYS: Record<Exclude<TipReason['kind'], 'moment'>, ReasonKey> = {
  daily: 'tipDaily',
  favourite: 'tipFavourite',
  feeling: 'tipFeeling',
  balance: 'tipBalance',
};

interface TipForNowCardProps {
  /** `undefined` while the tips are on their way: the place is kept. `null`: no tip fits. */
  tip: TipForNow | null | undefined;
  isInSession: boolean;
}

/** One tip, and why it is this one. */
export function TipForNowCard({ tip, isInSession }: TipForNowCardProps) {
  const { t } = useTranslator('today');
  if (tip === null) return null;
  if (!tip) return <div class="wash tip-for-now" />;
  const { reason } = tip;
  const key = reason.kind === 'moment' ? MOMENT_KEYS[reason.moment] : REASON_KEYS[reason.kind];
  const isForTwo = tip.tip.tryThis?.how === 'together';
  return (
    <article class={isForTwo ? 'wash tip-for-now for-two' : 'wash tip-for-now'}>
      <small>{t(isInSession ? 'tipWhileHere' : key)}</small>
      <h3>{tip.tip.title}</h3>
      <p>{tip.tip.body}</p>
    </article>
  );
}
