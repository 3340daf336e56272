import type { TimeDraft } from '../../core/command/command';
import type { Absence } from '../../core/reminder/reminder-state';
import type { Kind } from '../../core/session/session';
import { addDays, dateAt, timeAsMinutes, type PlainTimeText, type Zone } from '../../core/time/day';
import { localTimeChoices, localTimeMs } from '../../core/time/local-time';

/** The answer to "Was that time to yourself?"; without a time it was none. */
export interface AbsenceAnswer {
  absence: Absence;
  time?: TimeDraft;
}

/** The clock times of an absence, as they are typed. */
export interface AbsenceForm {
  from: string;
  to: string;
}

type Problem = 'absenceTimeNotValid' | 'absenceEndsBeforeStart' | 'absenceInTheFuture';
export type AbsenceProblems = Partial<Record<keyof AbsenceForm, Problem>>;

/** The wall-clock time of an instant as a field holds it. */
const fieldTime = (ms: number, zone: Zone): PlainTimeText =>
  Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

export const absenceForm = ({ fromMs, untilMs }: Absence, zone: Zone): AbsenceForm => ({
  from: fieldTime(fromMs, zone),
  to: fieldTime(untilMs, zone),
});

/** The time that was to be logged, or what is wrong with the form, by field. */
export function readAbsenceForm(
  form: AbsenceForm,
  absence: Absence,
  kind: Kind,
  { nowMs, zone }: { nowMs: number; zone: Zone },
): { time: TimeDraft } | { problems: AbsenceProblems } {
  const startedAtMs = nearestMs(form.from, absence.fromMs, zone);
  const endedAtMs = nearestMs(form.to, absence.untilMs, zone);
  if (startedAtMs === undefined || endedAtMs === undefined) {
    const wrong = 'absenceTimeNotValid' as const;
    return {
      problems: {
        ...(startedAtMs === undefined && { from: wrong }),
        ...(endedAtMs === undefined && { to: wrong }),
      },
    };
  }
  if (endedAtMs <= startedAtMs) return { problems: { to: 'absenceEndsBeforeStart' } };
  if (endedAtMs > nowMs) return { problems: { to: 'absenceInTheFuture' } };
  return { time: { shape: 'interval', kind, startedAtMs, endedAtMs } };
}

/** The instant with that clock time that is nearest to another one; unchanged, that one itself. */
function nearestMs(time: string, aroundMs: number, zone: Zone): number | undefined {
  if (timeAsMinutes(time) === undefined) return undefined;
  if (time === fieldTime(aroundMs, zone)) return aroundMs;
  const date = dateAt(aroundMs, zone, 0);
  const candidates = [-1, 0, 1].map((days) =>
    localTimeMs(localTimeChoices(addDays(date, days), time, zone)),
  );
  const distance = (ms: number) => Math.abs(ms - aroundMs);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}
