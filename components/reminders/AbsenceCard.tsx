import { useState } from 'preact/hooks';
import type { Absence } from '../../core/reminder/reminder-state';
import type { Kind } from '../../core/session/session';
import { MINUTE_MS } from '../../core/time/day';
import { Field } from '../controls/Field';
import { useTranslator } from '../text/translators';
import {
  absenceForm,
  readAbsenceForm,
  type AbsenceAnswer,
  type AbsenceProblems,
} from './absence-form';
import type { Moment } from './reminder-line';

interface AbsenceCardProps extends Moment {
  absence: Absence;
  onAnswer: (answer: AbsenceAnswer) => void;
}

/** After a while away: whether it was time to oneself. Without an answer nothing is counted. */
export function AbsenceCard({ absence, nowMs, zone, onAnswer }: AbsenceCardProps) {
  const { t, longDuration } = useTranslator('today');
  const [form, setForm] = useState(() => absenceForm(absence, zone));
  const [problems, setProblems] = useState<AbsenceProblems>({});
  const duration = longDuration((absence.untilMs - absence.fromMs) / MINUTE_MS);
  const change = (fields: Partial<typeof form>) => {
    setProblems({});
    setForm((before) => ({ ...before, ...fields }));
  };
  const log = (kind: Kind) => {
    const read = readAbsenceForm(form, absence, kind, { nowMs, zone });
    if ('problems' in read) setProblems(read.problems);
    else onAnswer({ absence, time: read.time });
  };
  return (
    <section class="card">
      <div>
        <h2>{t('absenceHeading')}</h2>
        <p class="soft">{t('absenceText', { duration })}</p>
      </div>
      <div class="side-by-side">
        <Field
          type="time"
          label={t('absenceFrom')}
          value={form.from}
          onInput={(from) => change({ from })}
          problem={problems.from && t(problems.from)}
        />
        <Field
          type="time"
          label={t('absenceTo')}
          value={form.to}
          onInput={(to) => change({ to })}
          problem={problems.to && t(problems.to)}
        />
      </div>
      <div class="chips">
        <button type="button" class="chip" onClick={() => log('solo')}>
          {t('absenceYes')}
        </button>
        <button type="button" class="chip" onClick={() => log('together')}>
          {t('absenceTogether')}
        </button>
        <button type="button" class="chip" onClick={() => onAnswer({ absence })}>
          {t('absenceNo')}
        </button>
      </div>
    </section>
  );
}
