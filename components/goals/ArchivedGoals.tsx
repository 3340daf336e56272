import type { Goal } from '../../core/goal/goal';
import { useTranslator } from '../text/translators';

interface ArchivedGoalsProps {
  goals: readonly Goal[];
  onRestore: (goalId: string) => void;
}

/** The goals that were put away, counted and one press from coming back. */
export function ArchivedGoals({ goals, onRestore }: ArchivedGoalsProps) {
  const { t, plural } = useTranslator('goals');
  if (goals.length === 0) return null;
  return (
    <details class="archived">
      <summary>{plural('archived', goals.length)}</summary>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <span dir="auto">{goal.title}</span>
            <button
              type="button"
              class="link"
              aria-label={t('restoreLabel', { title: goal.title })}
              onClick={() => onRestore(goal.id)}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
