import type { PlainDateText, PlainTimeText, Zone } from './day';

/** What a typed wall-clock time means on a date (goals.md, section 4). */
export type LocalTime =
  | { type: 'once'; atMs: number }
  /** The clocks skipped it: forward by as much as they skipped, to this time. */
  | { type: 'moved'; atMs: number; time: PlainTimeText }
  /** The clocks showed it twice: the first one is meant unless the second is chosen. */
  | { type: 'twice'; choices: readonly [LocalTimeChoice, LocalTimeChoice] };

interface LocalTimeChoice {
  atMs: number;
  /** The offset from UTC at that moment, `+02:00`. */
  offset: string;
}

/** @param date and @param time are valid: `YYYY-MM-DD`, `HH:MM` */
export function localTimeChoices(date: PlainDateText, time: PlainTimeText, zone: Zone): LocalTime {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const first = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === second.epochMilliseconds)
    return { type: 'once', atMs: first.epochMilliseconds };
  if (first.toPlainDateTime().equals(wanted))
    return { type: 'twice', choices: [choiceOf(first), choiceOf(second)] };
  return {
    type: 'moved',
    atMs: second.epochMilliseconds,
    time: second.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The instant that is meant when nothing else is chosen. */
export function localTimeMs(local: LocalTime): number {
  return local.type === 'twice' ? local.choices[0].atMs : local.atMs;
}

const choiceOf = ({ epochMilliseconds, offset }: Temporal.ZonedDateTime): LocalTimeChoice => ({
  atMs: epochMilliseconds,
  offset,
});
