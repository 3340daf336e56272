import { useState } from 'preact/hooks';
import { Problem } from '../controls/Field';
import { useTranslator } from '../text/translators';
import { nextAtMs, suggestedPauseTime } from './pause-time';
import type { Moment } from './reminder-line';

interface PauseUntilProps extends Moment {
  onPause: (untilMs: number | null) => void;
}

/** A pause with an end, or, only when it is asked for, without one. */
export function PauseUntil({ nowMs, zone, onPause }: PauseUntilProps) {
  const { t } = useTranslator('today');
  const [time, setTime] = useState(() => suggestedPauseTime(nowMs, zone));
  const [isMissing, setMissing] = useState(false);
  const pause = (event: SubmitEvent) => {
    event.preventDefault();
    const untilMs = nextAtMs(time, nowMs, zone);
    setMissing(untilMs === undefined);
    if (untilMs !== undefined) onPause(untilMs);
  };
  return (
    <section aria-labelledby="pause-heading">
      <h3 id="pause-heading">{t('pauseGroup')}</h3>
      <form class="with-button" onSubmit={pause} noValidate>
        <label for="pause-time">{t('pauseTimeLabel')}</label>
        <input
          type="time"
          class="input"
          id="pause-time"
          aria-invalid={isMissing ? 'true' : undefined}
          aria-describedby={isMissing ? 'pause-problem' : undefined}
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
        <button type="submit" class="chip">
          {t('pauseUntil')}
        </button>
      </form>
      {isMissing && <Problem id="pause-problem" text={t('pauseTimeMissing')} />}
      <button type="button" class="chip" onClick={() => onPause(null)}>
        {t('pauseOpen')}
      </button>
    </section>
  );
}
