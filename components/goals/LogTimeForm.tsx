import { useRef, useState } from 'preact/hooks';
import type { Refusal, TimeDraft } from '../../core/command/command';
import { dateAt, type Zone } from '../../core/time/day';
import { ChoiceChips } from '../controls/ChoiceChips';
import { Field } from '../controls/Field';
import { KindSwitch } from '../controls/KindSwitch';
import { useTranslator } from '../text/translators';
import { ClockFields } from './ClockFields';
import { emptyLogForm, LOG_MINUTES, readLogForm, type LogField, type LogForm } from './log-form';

interface LogTimeFormProps {
  nowMs: number;
  zone: Zone;
  dayStartHour: number;
  /** Settles when it is logged or refused; the page says which and leads on. */
  onLog: (draft: TimeDraft) => Promise<void>;
}

/** Time that was taken without the timer: an amount on a date, or from one clock time to another. */
export function LogTimeForm({ nowMs, zone, dayStartHour, onLog }: LogTimeFormProps) {
  const { t } = useTranslator('goals');
  const page = useTranslator('page');
  const today = dateAt(nowMs, zone, dayStartHour);
  const [form, setForm] = useState(() => emptyLogForm(today));
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const change = (fields: Partial<LogForm>) => setForm((before) => ({ ...before, ...fields }));
  // Clock times are on the calendar's day; amounts on the person's, which may begin later.
  const latest = form.shape === 'amount' ? today : dateAt(nowMs, zone, 0);
  const read = readLogForm(form, nowMs, zone, latest);
  const problems = isTried && 'problems' in read ? read.problems : {};
  const words: Partial<Record<Refusal, string>> = {
    'time-not-valid': t('timeNotValid'),
    'in-the-future': t('inTheFuture'),
    'ends-before-start': t('endsBeforeStart'),
    'length-out-of-range': t('lengthOutOfRange', LOG_MINUTES),
  };
  const problemOf = (field: LogField) => problems[field] && words[problems[field]];

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isSaving) return;
    if ('problems' in read) {
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
      return;
    }
    setSaving(true);
    await onLog(read.draft);
    setSaving(false);
  };

  return (
    <form
      class={form.kind === 'together' ? 'form for-two' : 'form'}
      ref={element}
      onSubmit={save}
      noValidate
    >
      <header>
        <h2 tabIndex={-1}>{t('logHeading')}</h2>
        <p class="soft">{t('logText')}</p>
      </header>
      <KindSwitch
        legend={t('kindLabel')}
        hasLegend
        kind={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <ChoiceChips
        legend={t('shapeLabel')}
        hasLegend
        choices={[
          { value: 'amount' as const, label: t('shapeAmount') },
          { value: 'interval' as const, label: t('shapeInterval') },
        ]}
        value={form.shape}
        onChange={(shape) => change({ shape })}
      />
      <div class="side-by-side">
        <Field
          type="date"
          label={t('dateLabel')}
          value={form.date}
          max={latest}
          onInput={(date) => change({ date })}
          problem={problems.date === 'time-not-valid' ? t('dateNotValid') : problemOf('date')}
        />
        {form.shape === 'amount' && (
          <Field
            label={t('amountLabel')}
            value={form.minutes}
            onInput={(minutes) => change({ minutes })}
            problem={problemOf('minutes')}
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
          />
        )}
      </div>
      {form.shape === 'interval' && (
        <ClockFields form={form} zone={zone} onChange={change} problemOf={problemOf} />
      )}
      <div class="actions">
        <button type="submit" class="go" disabled={isSaving}>
          {t('logSave')}
        </button>
        <a class="go quiet" href="#goals">
          {page.t('cancel')}
        </a>
      </div>
    </form>
  );
}
