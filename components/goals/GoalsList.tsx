import type { Goal } from '../../core/goal/goal';
import type { Plan } from '../../core/goal/plan';
import type { GoalProgress } from '../../core/goal/progress';
import { useTranslator } from '../text/translators';
import { ArchivedGoals } from './ArchivedGoals';
import { GoalCard } from './GoalCard';

interface GoalsListProps {
  goals: readonly GoalProgress[];
  plans: readonly Plan[];
  archived: readonly Goal[];
  onRestore: (goalId: string) => void;
}

/** All goals that are active, and what leads on from here. */
export function GoalsList({ goals, plans, archived, onRestore }: GoalsListProps) {
  const { t } = useTranslator('goals');
  return (
    <div class="view">
      {goals.length === 0 ? (
        <section class="wash">
          <h2>{t('emptyHeading')}</h2>
          <p>{t('emptyText')}</p>
        </section>
      ) : (
        <ul class="goal-list">
          {goals.map((progress) => (
            <GoalCard key={progress.goal.id} progress={progress} plans={plans} />
          ))}
        </ul>
      )}
      <a class={goals.length === 0 ? 'go' : 'go quiet'} href="#goals/new">
        {t('newGoal')}
      </a>
      <div class="end">
        <a class="link" href="#goals/log">
          {t('logTime')}
        </a>
        {goals.length > 0 && <p class="soft">{t('lightWeek')}</p>}
      </div>
      <ArchivedGoals goals={archived} onRestore={onRestore} />
    </div>
  );
}
