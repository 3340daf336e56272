import type { Goal } from '../../core/goal/goal';
import type { Plan } from '../../core/goal/plan';
import type { GoalProgress, GoalStatus } from '../../core/goal/progress';
import type { English } from '../../locales/messages';
import type { TextKey, Translator } from '../../locales/translate';
import { shortDuration } from '../text/durations';

export interface GoalTexts {
  text: Translator<English['goals']>;
  page: Translator<English['page']>;
}

const STATUS_KEYS = {
  met: 'statusMet',
  easy: 'statusEasy',
  stretch: 'statusStretch',
  tight: 'statusTight',
} as const satisfies Record<GoalStatus, TextKey<English['goals']>>;

/** "1 h 20 of 2 h", "2 of 3 sessions". More than planned is told as a plain number. */
export function progressText(goal: GoalProgress, { text, page }: GoalTexts): string {
  const { measure, target } = goal;
  const done = Math.round(goal.progress);
  if (measure === 'sessions') return text.plural('sessionsOf', target, { done });
  if (measure === 'days') return text.plural('daysOf', target, { done });
  return text.t('minutesOf', {
    done: shortDuration(page, done),
    target: shortDuration(page, target),
  });
}

export const statusText = ({ status }: GoalProgress, { text }: GoalTexts): string =>
  text.t(STATUS_KEYS[status]);

/** "Tue and Thu, 20:30": one phrase for each planned time, or that any day will do. */
export function planTexts(goal: Goal, plans: readonly Plan[], { text }: GoalTexts): string[] {
  const own = plans.filter((plan) => plan.goalId === goal.id).toSorted(byTime);
  if (own.length === 0) return [text.t('anyDay')];
  return own.map(({ weekdays, time }) =>
    text.t('planLine', {
      weekdays: text.list(weekdays.map((weekday) => text.weekday(weekday, 'short'))),
      time: text.time(time),
    }),
  );
}

/** In the order of a week that begins on Monday. */
function byTime(a: Plan, b: Plan): number {
  return (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0) || (a.time < b.time ? -1 : 1);
}
