import { useState } from 'preact/hooks';
import { MAX_NOTE } from '../../core/session/parse-session';
import {
  RECHARGES,
  sessionLengthMs,
  type IntervalSession,
  type Recharge,
} from '../../core/session/session';
import { MINUTE_MS } from '../../core/time/day';
import { ChoiceChips } from '../controls/ChoiceChips';
import { useTranslator } from '../text/translators';
import { Face } from './Face';

interface EndedCardProps {
  session: IntervalSession;
  onDone: (recharged: Recharge | undefined, note: string) => void;
}

/** After a session: how long it was, and how it did the person good. Both answers are optional. */
export function EndedCard({ session, onDone }: EndedCardProps) {
  const { t, longDuration } = useTranslator('today');
  const [recharged, setRecharged] = useState<Recharge>();
  const [note, setNote] = useState('');
  const duration = longDuration(Math.max(1, sessionLengthMs(session) / MINUTE_MS));
  const choices = RECHARGES.map((level) => ({
    value: String(level),
    label: t(`face${level}`),
    icon: <Face level={level} />,
  }));
  return (
    <section class={session.kind === 'together' ? 'view for-two' : 'view'}>
      <div class="hero">
        <h2>{t(session.kind === 'solo' ? 'endedSolo' : 'endedTogether', { duration })}</h2>
        <p>{t('endedText')}</p>
      </div>
      <form
        class="view"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(recharged, note.trim());
        }}
      >
        <div class="card recharged">
          <ChoiceChips
            legend={t('rechargedQuestion')}
            hasLegend
            layout="faces"
            choices={choices}
            value={recharged === undefined ? undefined : String(recharged)}
            onChange={(value) => setRecharged(RECHARGES.find((level) => String(level) === value))}
          />
          <input
            class="input"
            aria-label={t('noteLabel')}
            placeholder={t('noteLabel')}
            maxLength={MAX_NOTE}
            autocomplete="off"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="go quiet">
          {t('done')}
        </button>
      </form>
    </section>
  );
}
