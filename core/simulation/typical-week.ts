import type { Goal } from '../goal/goal';
import type { Plan } from '../goal/plan';
import type { ReminderKind } from '../reminder/kind';
import type { Delivery, Settings } from '../settings/settings';
import {
  addDays,
  dateAt,
  minutesAsTime,
  weekdayOf,
  type PlainDateText,
  type Zone,
} from '../time/day';
import { weekOf, type FirstWeekday } from '../time/week';
import type { ScenarioEvent } from './scenario-event';
import { simulate } from './simulate';

/** A stretch of a day at the screen, in minutes since midnight. */
export interface Stretch {
  from: number;
  to: number;
}

/** A reminder that would come. */
interface Mark {
  /** Minutes since midnight. */
  minute: number;
  kind: ReminderKind;
  delivery: Delivery;
}

export interface TypicalDay {
  date: PlainDateText;
  stretches: readonly Stretch[];
  marks: Mark[];
}

/** Whose week it is. Plans and goals count as they are; no session is logged in it. */
export interface TypicalPerson {
  settings: Settings;
  goals: Goal[];
  plans: Plan[];
  zone: Zone;
  firstWeekday: FirstWeekday;
}

const hours = (from: number, to: number): Stretch => ({ from: from * 60, to: to * 60 });
const WORKDAY = [hours(9, 10.75), hours(11, 12.5), hours(13.25, 15.5), hours(15.75, 17.5)];
const WORK_EVENING = [...WORKDAY, hours(20, 22)];
const WEEKEND = [hours(10, 12), hours(16, 17), hours(19.5, 22)];
const SATURDAY = 6;

/** Every so many minutes this person pauses for a moment, and closes what has come. */
const PAUSE_EVERY = 5;

/**
 * A default working week under these settings, run through the engine: the next whole week, so that
 * plans of today count and the clock changes of that week are in it.
 */
export function typicalWeek(person: TypicalPerson, nowMs: number): TypicalDay[] {
  const { settings, goals, plans, zone, firstWeekday } = person;
  const today = dateAt(nowMs, zone, 0);
  const { dates } = weekOf(addDays(today, 7), firstWeekday);
  const days = dates.map((date): TypicalDay => ({ date, stretches: stretchesOf(date), marks: [] }));
  const scenario = {
    zone,
    from: `${dates[0]!}T00:00`,
    until: `${addDays(dates.at(-1)!, 1)}T00:00`,
    settings: { ...settings, firstWeekday },
    goals,
    plans,
    events: days.flatMap(({ date, stretches }) => eventsOf(date, stretches)),
  };
  simulate(scenario, {
    line: (line) => {
      if (line.type !== 'reminder') return;
      const { kind, delivery } = line;
      const day = days.find(({ date }) => date === dateAt(line.atMs, zone, 0));
      day?.marks.push({ minute: minuteOf(line.atMs, zone), kind, delivery });
    },
  });
  return days;
}

const stretchesOf = (date: PlainDateText): readonly Stretch[] =>
  weekdayOf(date) < SATURDAY ? WORK_EVENING : WEEKEND;

/** The person comes and goes, pauses for a moment now and then, and closes what was shown. */
function eventsOf(date: PlainDateText, stretches: readonly Stretch[]): ScenarioEvent[] {
  const at = (minute: number, second = '00') => `${date}T${minutesAsTime(minute)}:${second}`;
  const present = stretches.flatMap(({ from, to }): ScenarioEvent[] => {
    const count = Math.floor((to - from) / PAUSE_EVERY) - 1;
    const pauses = Array.from({ length: count }, (_, index) => from + (index + 1) * PAUSE_EVERY);
    return [
      { at: at(from), type: 'active' },
      ...pauses.flatMap((minute): ScenarioEvent[] => [
        { at: at(minute), type: 'idle' },
        { at: at(minute, '30'), type: 'active' },
        { at: at(minute, '45'), type: 'answer', answer: 'dismissed' },
      ]),
      { at: at(to), type: 'idle' },
    ];
  });
  return [{ at: at(0), type: 'idle' }, ...present];
}

function minuteOf(ms: number, zone: Zone): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
}
