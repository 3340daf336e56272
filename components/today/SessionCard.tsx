import { useState } from 'preact/hooks';
import { elapsedMs, remainingMs, type RunningSession } from '../../core/session/running-session';
import { MINUTE_MS } from '../../core/time/day';
import { useTranslator } from '../text/translators';
import { DiscardQuestion } from './DiscardQuestion';
import { TimeRing } from './TimeRing';

interface SessionCardProps {
  running: RunningSession;
  nowMs: number;
  onBack: () => void;
  onExtend: () => void;
  onDiscard: () => void;
}

/** The session that runs: time left or time so far, and the way back. */
export function SessionCard({ running, nowMs, onBack, onExtend, onDiscard }: SessionCardProps) {
  const { t, plural } = useTranslator('today');
  const [isAsking, setAsking] = useState(false);
  const { plannedMs, kind } = running;
  const isUp = remainingMs(running, nowMs) === 0;
  const headline = isUp
    ? plural('isUp', Math.round((plannedMs ?? 0) / MINUTE_MS))
    : t(kind === 'solo' ? 'runningSolo' : 'runningTogether');
  return (
    <section class={kind === 'together' ? 'view for-two' : 'view'}>
      <div class="hero">
        <TimeRing
          elapsedMs={elapsedMs(running, nowMs)}
          {...(plannedMs !== undefined && { plannedMs })}
        />
        <h2>{headline}</h2>
        <p>{t(isUp ? 'isUpText' : 'runningText')}</p>
      </div>
      <button type="button" class="go" onClick={onBack}>
        {t('back')}
      </button>
      {isAsking ? (
        <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={onDiscard} />
      ) : (
        <div class="row centred">
          {plannedMs !== undefined && (
            <button type="button" class="chip" onClick={onExtend}>
              {t('extend')}
            </button>
          )}
          <button type="button" class="chip" onClick={() => setAsking(true)}>
            {t('discard')}
          </button>
        </div>
      )}
    </section>
  );
}
