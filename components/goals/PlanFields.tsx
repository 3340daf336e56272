import { useId } from 'preact/hooks';
import { PLAN_MINUTES } from '../../core/goal/plan';
import type { FirstWeekday } from '../../core/time/week';
import { Field, Problem } from '../controls/Field';
import { useTranslator } from '../text/translators';
import type { PlanForm, PlanProblem } from './goal-form';

interface PlanFieldsProps {
  plan: PlanForm;
  /** Counts the planned times of the form from 1. */
  number: number;
  problems: readonly PlanProblem[];
  firstWeekday: FirstWeekday;
  onChange: (fields: Partial<PlanForm>) => void;
  onRemove: () => void;
}

/** One planned time: weekdays, a wall-clock time and a length. */
export function PlanFields({
  plan,
  number,
  problems,
  firstWeekday,
  onChange,
  onRemove,
}: PlanFieldsProps) {
  const { t, weekday } = useTranslator('goals');
  const id = useId();
  const days = Array.from({ length: 7 }, (_, index) => ((firstWeekday - 1 + index) % 7) + 1);
  const isWithoutDay = problems.includes('plan-without-weekday');
  const toggle = (day: number) =>
    onChange({
      weekdays: plan.weekdays.includes(day)
        ? plan.weekdays.filter((each) => each !== day)
        : [...plan.weekdays, day],
    });
  return (
    <fieldset class="plan">
      <legend class="visually-hidden">{t('planLegend', { number })}</legend>
      <fieldset {...(isWithoutDay && { 'aria-describedby': `${id}-days` })}>
        <legend class="visually-hidden">{t('weekdaysLabel')}</legend>
        <div class="weekdays">
          {days.map((day, index) => (
            <label class="chip" key={day}>
              <input
                type="checkbox"
                aria-label={weekday(day)}
                aria-invalid={isWithoutDay && index === 0 ? 'true' : undefined}
                checked={plan.weekdays.includes(day)}
                onChange={() => toggle(day)}
              />
              <span data-text={weekday(day, 'short')} aria-hidden="true">
                {weekday(day, 'short')}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {isWithoutDay && <Problem id={`${id}-days`} text={t('planWithoutWeekday')} />}
      <div class="side-by-side">
        <Field
          type="time"
          label={t('timeLabel')}
          value={plan.time}
          onInput={(time) => onChange({ time })}
          problem={problems.includes('time-not-valid') ? t('timeNotValid') : undefined}
        />
        <Field
          label={t('lengthLabel')}
          value={plan.minutes}
          onInput={(minutes) => onChange({ minutes })}
          problem={
            problems.includes('length-out-of-range')
              ? t('lengthOutOfRange', { min: PLAN_MINUTES.min, max: PLAN_MINUTES.max })
              : undefined
          }
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="link"
          aria-label={t('removePlanLabel', { number })}
          onClick={onRemove}
        >
          {t('removePlan')}
        </button>
      </div>
    </fieldset>
  );
}
