import type { Refusal, TimeDraft } from '../../core/command/command';
import type { Kind } from '../../core/session/session';
import { addDays, isPlainDate, timeAsMinutes, type Zone } from '../../core/time/day';
import { localTimeChoices, localTimeMs, type LocalTime } from '../../core/time/local-time';
import { readWhole } from './goal-form';

/** Which of two occurrences is meant, when the clocks showed a time twice. */
export type Occurrence = 'first' | 'second';

/** The form for time that was not timed, as it is typed. */
export interface LogForm {
  kind: Kind;
  shape: TimeDraft['shape'];
  date: string;
  minutes: string;
  from: string;
  to: string;
  fromOccurrence: Occurrence;
  toOccurrence: Occurrence;
}

export const LOG_MINUTES = { min: 1, max: 1440 } as const;

export const emptyLogForm = (today: string): LogForm => ({
  kind: 'solo',
  shape: 'amount',
  date: today,
  minutes: '30',
  from: '',
  to: '',
  fromOccurrence: 'first',
  toOccurrence: 'first',
});

/** The clock times of the form as instants; absent while they cannot be read. */
export interface LogSpan {
  from?: LocalTime;
  to?: LocalTime;
  /** An end that is earlier on the clock than the start lies on the next day. */
  endsNextDay: boolean;
}

export function logSpan({ date, from, to }: LogForm, zone: Zone): LogSpan {
  const hasFrom = isPlainDate(date) && timeAsMinutes(from) !== undefined;
  const hasTo = isPlainDate(date) && timeAsMinutes(to) !== undefined;
  const endsNextDay = hasFrom && hasTo && to < from;
  return {
    ...(hasFrom && { from: localTimeChoices(date, from, zone) }),
    ...(hasTo && { to: localTimeChoices(endsNextDay ? addDays(date, 1) : date, to, zone) }),
    endsNextDay,
  };
}

const instantOf = (time: LocalTime, occurrence: Occurrence): number =>
  time.type === 'twice' && occurrence === 'second' ? time.choices[1].atMs : localTimeMs(time);

export type LogField = 'date' | 'minutes' | 'from' | 'to';
export type LogProblems = Partial<
  Record<
    LogField,
    Extract<
      Refusal,
      'time-not-valid' | 'in-the-future' | 'ends-before-start' | 'length-out-of-range'
    >
  >
>;

/** What the form asks to be logged, or what is wrong with it, by field. */
export function readLogForm(
  form: LogForm,
  nowMs: number,
  zone: Zone,
  today: string,
): { draft: TimeDraft } | { problems: LogProblems } {
  const { kind, date } = form;
  if (!isPlainDate(date)) return { problems: { date: 'time-not-valid' } };
  if (date > today) return { problems: { date: 'in-the-future' } };
  if (form.shape === 'amount') {
    const minutes = readWhole(form.minutes);
    return minutes >= LOG_MINUTES.min && minutes <= LOG_MINUTES.max
      ? { draft: { shape: 'amount', kind, date, minutes } }
      : { problems: { minutes: 'length-out-of-range' } };
  }
  const { from, to } = logSpan(form, zone);
  if (!from || !to) {
    return {
      problems: {
        ...(!from && { from: 'time-not-valid' as const }),
        ...(!to && { to: 'time-not-valid' as const }),
      },
    };
  }
  const startedAtMs = instantOf(from, form.fromOccurrence);
  const endedAtMs = instantOf(to, form.toOccurrence);
  if (endedAtMs <= startedAtMs) return { problems: { to: 'ends-before-start' } };
  if (endedAtMs > nowMs) return { problems: { to: 'in-the-future' } };
  return { draft: { shape: 'interval', kind, startedAtMs, endedAtMs } };
}
