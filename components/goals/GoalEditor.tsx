import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { GoalDraft } from '../../core/command/command';
import { MAX_GOAL_TITLE } from '../../core/goal/goal';
import type { FirstWeekday } from '../../core/time/week';
import { Field } from '../controls/Field';
import { KindSwitch } from '../controls/KindSwitch';
import { useTranslator } from '../text/translators';
import { goalDraftOf, goalProblems, hasProblems, type GoalForm } from './goal-form';
import { PlanList } from './PlanList';
import { TargetFields } from './TargetFields';

interface GoalEditorProps {
  heading: string;
  /** What the form begins with; later changes of it do not touch what is typed. */
  initial: GoalForm;
  firstWeekday: FirstWeekday;
  newId: () => string;
  /** Settles when it is saved or refused; the page says which and leads on. */
  onSave: (draft: GoalDraft) => Promise<void>;
  /** What stands below the buttons. */
  children?: ComponentChildren;
}

/** The form of a goal. What was typed stays when saving is refused. */
export function GoalEditor({
  heading,
  initial,
  firstWeekday,
  newId,
  onSave,
  children,
}: GoalEditorProps) {
  const { t } = useTranslator('goals');
  const page = useTranslator('page');
  const [form, setForm] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const change = (fields: Partial<GoalForm>) => setForm((before) => ({ ...before, ...fields }));
  const problems = isTried ? goalProblems(form) : { plans: {} };

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isSaving) return;
    if (hasProblems(goalProblems(form))) {
      focusFirstProblem(element);
      return;
    }
    setSaving(true);
    await onSave(goalDraftOf(form));
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
        <h2 tabIndex={-1}>{heading}</h2>
      </header>
      <Field
        label={t('titleLabel')}
        value={form.title}
        onInput={(title) => change({ title })}
        hint={t('titleHint')}
        problem={problems.title && t('titleMissing')}
        maxLength={MAX_GOAL_TITLE}
        required
        autocomplete="off"
        dir="auto"
      />
      <KindSwitch
        legend={t('kindLabel')}
        hasLegend
        kind={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <TargetFields
        measure={form.measure}
        target={form.target}
        onChange={change}
        isWrong={problems.target !== undefined}
      />
      <PlanList
        plans={form.plans}
        problems={problems.plans}
        firstWeekday={firstWeekday}
        newId={newId}
        onChange={(plans) => change({ plans })}
      />
      <div class="actions">
        <button type="submit" class="go" disabled={isSaving}>
          {page.t('save')}
        </button>
        <a class="go quiet" href="#goals">
          {page.t('cancel')}
        </a>
      </div>
      {children}
    </form>
  );
}

/** After the problems are on the page. */
function focusFirstProblem(form: { current: HTMLFormElement | null }) {
  requestAnimationFrame(() =>
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
  );
}
