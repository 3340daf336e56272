import { MINUTE_MS } from '../../core/time/day';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';

interface TimeRingProps {
  elapsedMs: number;
  /** Absent for an open end. */
  plannedMs?: number;
}

/** A clock of a session: what is left of its length, or how long it has been. */
export function TimeRing({ elapsedMs, plannedMs }: TimeRingProps) {
  const { t, countedTime } = useTranslator('today');
  const page = useTranslator('page');
  const isOpen = plannedMs === undefined;
  const leftMs = isOpen ? 0 : Math.max(0, plannedMs - elapsedMs);
  const share = isOpen ? 1 : Math.min(1, elapsedMs / plannedMs);
  const isCountingUp = leftMs === 0;
  // A second that has begun still counts as left, so that 20 minutes begin at 20:00.
  const shownMs = isCountingUp ? elapsedMs : Math.ceil(leftMs / 1000) * 1000;
  return (
    <div class={isOpen ? 'time-ring is-open' : 'time-ring'}>
      <svg viewBox="0 0 190 190" aria-hidden="true">
        <circle cx="95" cy="95" r="82" />
        {share > 0 && (
          <circle
            cx="95"
            cy="95"
            r="82"
            pathLength="100"
            stroke-dasharray={`${share * 100} 100`}
            transform="rotate(-90 95 95)"
          />
        )}
      </svg>
      <p class="time" role="timer">
        <b>{countedTime(shownMs)}</b>{' '}
        {isCountingUp
          ? t('soFar')
          : t('leftOf', { length: shortDuration(page, plannedMs! / MINUTE_MS) })}
      </p>
    </div>
  );
}
