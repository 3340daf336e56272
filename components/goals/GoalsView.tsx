import type { GoalDraft, TimeDraft } from '../../core/command/command';
import type { Goal } from '../../core/goal/goal';
import type { Plan } from '../../core/goal/plan';
import type { GoalProgress } from '../../core/goal/progress';
import type { Zone } from '../../core/time/day';
import type { FirstWeekday } from '../../core/time/week';
import { useTranslator } from '../text/translators';
import { emptyGoalForm, goalFormOf } from './goal-form';
import { GoalEditor } from './GoalEditor';
import { GoalsList } from './GoalsList';
import { LogTimeForm } from './LogTimeForm';

/** Where in the goals a person is. */
export type GoalsPlace =
  { type: 'list' } | { type: 'new' } | { type: 'log' } | { type: 'edit'; goalId: string };

/** What a person can do in this view. */
export interface GoalsActions {
  newId: () => string;
  save: (goalId: string | undefined, draft: GoalDraft) => Promise<void>;
  archive: (goalId: string) => void;
  restore: (goalId: string) => void;
  log: (draft: TimeDraft) => Promise<void>;
}

interface GoalsViewProps {
  place: GoalsPlace;
  /** Active goals with their week. */
  goals: readonly GoalProgress[];
  archived: readonly Goal[];
  plans: readonly Plan[];
  firstWeekday: FirstWeekday;
  dayStartHour: number;
  nowMs: number;
  zone: Zone;
  actions: GoalsActions;
}

/** Goals: the list, one of them, or time to log. */
export function GoalsView({ place, ...props }: GoalsViewProps) {
  return (
    <div class="view">
      {place.type === 'log' ? (
        <LogTimeForm
          nowMs={props.nowMs}
          zone={props.zone}
          dayStartHour={props.dayStartHour}
          onLog={props.actions.log}
        />
      ) : place.type === 'list' ? (
        <GoalsList
          goals={props.goals}
          plans={props.plans}
          archived={props.archived}
          onRestore={props.actions.restore}
        />
      ) : (
        <Editor key={place.type === 'edit' ? place.goalId : 'new'} place={place} {...props} />
      )}
    </div>
  );
}

type EditorProps = Omit<GoalsViewProps, 'place'> & {
  place: Extract<GoalsPlace, { type: 'new' | 'edit' }>;
};

function Editor({ place, goals, plans, firstWeekday, actions }: EditorProps) {
  const { t } = useTranslator('goals');
  const page = useTranslator('page');
  const goalId = place.type === 'edit' ? place.goalId : undefined;
  const progress = goals.find((each) => each.goal.id === goalId);
  const initial = progress ? goalFormOf(progress, plans) : emptyGoalForm();
  if (goalId !== undefined && !progress) return <p class="soft">{page.t('goalNotFound')}</p>;
  return (
    <GoalEditor
      heading={t(goalId === undefined ? 'newHeading' : 'editHeading')}
      initial={initial}
      firstWeekday={firstWeekday}
      newId={actions.newId}
      onSave={(draft) => actions.save(goalId, draft)}
    >
      {goalId !== undefined && (
        <div class="end">
          <button type="button" class="link" onClick={() => actions.archive(goalId)}>
            {t('archive')}
          </button>
          <p class="soft">{t('archiveHint')}</p>
        </div>
      )}
    </GoalEditor>
  );
}
