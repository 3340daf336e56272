import type { Plan } from '../../core/goal/plan';
import type { GoalProgress } from '../../core/goal/progress';
import { useTranslator } from '../text/translators';
import { planTexts, progressText, statusText } from './goal-words';

interface GoalCardProps {
  progress: GoalProgress;
  plans: readonly Plan[];
}

/** A goal this week: how far it is, in words and as a bar, and when it is planned. */
export function GoalCard({ progress, plans }: GoalCardProps) {
  const text = useTranslator('goals');
  const page = useTranslator('page');
  const texts = { text, page };
  const { goal, attainment } = progress;
  const reached = progressText(progress, texts);
  const kind = goal.kind === 'together' ? [text.t('kindTogether')] : [];
  return (
    <li class={goal.kind === 'together' ? 'card goal for-two' : 'card goal'}>
      <header>
        <h2 dir="auto">{goal.title}</h2>
        <p class="soft">{reached}</p>
      </header>
      <progress aria-label={goal.title} max="1" value={attainment} aria-valuetext={reached} />
      <footer>
        <p class="soft">
          {[...kind, ...planTexts(goal, plans, texts), statusText(progress, texts)].join(' · ')}
        </p>
        <a
          class="link"
          href={`#goals/edit/${goal.id}`}
          aria-label={text.t('editLabel', { title: goal.title })}
        >
          {text.t('edit')}
        </a>
      </footer>
    </li>
  );
}
