import type { FirstWeekday } from '../../core/time/week';
import { useTranslator } from '../text/translators';
import { emptyPlanForm, type GoalProblems, type PlanForm } from './goal-form';
import { PlanFields } from './PlanFields';

interface PlanListProps {
  plans: readonly PlanForm[];
  problems: GoalProblems['plans'];
  firstWeekday: FirstWeekday;
  newId: () => string;
  onChange: (plans: PlanForm[]) => void;
}

/** The times that a person sets aside for a goal: none, one or several. */
export function PlanList({ plans, problems, firstWeekday, newId, onChange }: PlanListProps) {
  const { t } = useTranslator('goals');
  const change = (id: string, fields: Partial<PlanForm>) =>
    onChange(plans.map((plan) => (plan.id === id ? { ...plan, ...fields } : plan)));
  return (
    <section class="plans" aria-labelledby="plans-heading">
      <h3 id="plans-heading">{t('plansLabel')}</h3>
      {plans.map((plan, index) => (
        <PlanFields
          key={plan.id}
          plan={plan}
          number={index + 1}
          problems={problems[plan.id] ?? []}
          firstWeekday={firstWeekday}
          onChange={(fields) => change(plan.id, fields)}
          onRemove={() => onChange(plans.filter((each) => each.id !== plan.id))}
        />
      ))}
      <div class="row">
        <button
          type="button"
          class="chip"
          onClick={() => onChange([...plans, emptyPlanForm(newId())])}
        >
          {t('addPlan')}
        </button>
        <p class="soft">{t('plansHint')}</p>
      </div>
    </section>
  );
}
