import type { Standing } from '../reminder/reminder-context';
import type { Session } from '../session/session';
import { goalProgress, type ProgressContext } from './progress';
import type { Goal } from './goal';

/**
 * How the goals that are active stand now, for the reminders that are about them.
 *
 * @param isFarApart whether the last two closed weeks were (content guide, section 6)
 */
export function standingOf(
  goals: readonly Goal[],
  sessions: readonly Session[],
  context: ProgressContext,
  isFarApart: boolean,
): Standing {
  const active = goals.filter((goal) => goal.state === 'active');
  const behind = active.filter((goal) => goalProgress(goal, sessions, context).isBehind);
  return {
    hasTogetherGoal: active.some((goal) => goal.kind === 'together'),
    isSoloBehind: behind.some((goal) => goal.kind === 'solo'),
    isTogetherBehind: behind.some((goal) => goal.kind === 'together'),
    isFarApart,
  };
}
