import type { GoalProgress } from '../../core/goal/progress';
import { addDays, dateAt, type Zone } from '../../core/time/day';
import type { Today } from '../../core/today/today';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';
import { dayFromNow } from '../text/days';
import { shortDuration } from '../text/durations';

interface Texts {
  text: Translator<English['today']>;
  page: Translator<English['page']>;
}

/** The sentence of the week: what there is, then what could be next. It describes and never grades. */
export interface WeekSentence {
  headline: string;
  sub: string;
  /** Nothing yet and no goal: the place to say how it begins. */
  isTeaching: boolean;
}

export function weekSentence(today: Today, zone: Zone, texts: Texts): WeekSentence {
  const { text } = texts;
  const { minutes, targetMinutes } = today.rings.solo;
  const done = shortDuration(texts.page, minutes);
  const goal = soloGoal(today.goals);
  const isEmpty = minutes < 1 && today.rings.together.minutes < 1;
  if (isEmpty && today.goals.length === 0)
    return { headline: text.t('weekNothing'), sub: text.t('teachText'), isTeaching: true };
  const headline = targetMinutes
    ? text.t('weekOfTarget', { done, target: shortDuration(texts.page, targetMinutes) })
    : text.t('weekOpen', { done });
  return { headline, sub: subSentence(today, goal, zone, texts), isTeaching: false };
}

/** The goal that the headline is about: the largest in minutes, else the first. */
function soloGoal(goals: readonly GoalProgress[]): GoalProgress | undefined {
  const solo = goals.filter((each) => each.goal.kind === 'solo');
  const [largest] = solo
    .filter((each) => each.measure === 'minutes')
    .toSorted((a, b) => b.target - a.target);
  return largest ?? solo[0];
}

function subSentence(
  today: Today,
  goal: GoalProgress | undefined,
  zone: Zone,
  texts: Texts,
): string {
  const { text } = texts;
  const { nowMs, nextSlot } = today;
  if (!goal || goal.status === 'met') return restSentence(today, goal, texts);
  if (goal.isBehind && goal.measure === 'minutes') return behindSentence(goal, nowMs, zone, texts);
  if (nextSlot)
    return text.t('subNextSlot', { when: whenText(nextSlot.startMs, nowMs, zone, text) });
  if (goal.measure !== 'minutes')
    return text.t('subCounts', { done: goal.progress, target: goal.target });
  return goal.status === 'tight'
    ? behindSentence(goal, nowMs, zone, texts)
    : text.t('subEasy', { left: leftOf(goal, texts) });
}

/** Nothing is asked of time alone any more: a word about time together, where its plan has room. */
function restSentence(today: Today, goal: GoalProgress | undefined, { text, page }: Texts) {
  const isUsBehind = today.goals.some((each) => each.goal.kind === 'together' && each.isBehind);
  if (isUsBehind) return text.t('subTogetherBehind');
  if (!goal) return text.t('subNoGoal');
  const over = goal.measure === 'minutes' ? Math.round(goal.progress - goal.target) : 0;
  return over >= 1 ? text.t('subOver', { over: shortDuration(page, over) }) : text.t('subMet');
}

function behindSentence(goal: GoalProgress, nowMs: number, zone: Zone, texts: Texts): string {
  const { text } = texts;
  const left = leftOf(goal, texts);
  if (goal.status === 'tight') return text.t('subTight', { left });
  const today = dateAt(nowMs, zone, 0);
  const tomorrow = addDays(today, 1);
  const isEvening = dateAt(nowMs + EVENING_MS, zone, 0) !== today;
  return isEvening
    ? text.t('subStretch', { left, weekday: text.weekday(tomorrow) })
    : text.t('subStretchToday', { left });
}

/** With less than this left of the day, tomorrow is the kinder proposal. */
const EVENING_MS = 4 * 3_600_000;

const leftOf = (goal: GoalProgress, { page }: Texts) =>
  shortDuration(page, goal.target - Math.round(goal.progress));

function whenText(
  ms: number,
  nowMs: number,
  zone: Zone,
  text: Translator<English['today']>,
): string {
  const time = text.clock(ms, zone);
  const day = dayFromNow(ms, nowMs, zone);
  if (day.is === 'today') return text.t('whenToday', { time });
  if (day.is === 'tomorrow') return text.t('whenTomorrow', { time });
  return text.t('whenDay', { weekday: text.weekday(day.date), time });
}
