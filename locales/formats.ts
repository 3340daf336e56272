import type { PlainDateText, PlainTimeText, Zone } from '../core/time/day';

/** Numbers, lengths and times in words of a language. Nothing here reads the clock. */
export interface Formats {
  number(value: number): string;
  /** A length in whole words: "1 hour, 40 minutes". */
  longDuration(minutes: number): string;
  /** A clock that counts: "7:36", "1:07:36". */
  countedTime(ms: number): string;
  /** The wall-clock time of an instant. */
  clock(ms: number, zone: Zone): string;
  /** A stored wall-clock time, as a person would say it. */
  time(time: PlainTimeText): string;
  /** The weekday of a date, or of an ISO number (1 is Monday). */
  weekday(day: PlainDateText | number, width?: 'long' | 'short'): string;
  /** A date of the last or the next months: "Wednesday 11 March". */
  date(date: PlainDateText): string;
  list(items: readonly string[]): string;
}

/** A Monday. */
const MONDAY = { year: 2024, month: 0, day: 1 } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

export function formatsFor(languageTag: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag, options);
  return {
    number: (value) => new Intl.NumberFormat(languageTag).format(value),
    longDuration: (minutes) => longDuration(languageTag, minutes),
    countedTime: (ms) => countedTime(languageTag, ms),
    clock: (ms, zone) => dates({ ...TIME, timeZone: zone }).format(ms),
    time: (time) => {
      const [hour, minute] = time.split(':').map(Number);
      return dates({ ...TIME, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1, hour, minute));
    },
    weekday: (day, width = 'long') =>
      dates({ weekday: width, timeZone: 'UTC' }).format(middayMs(day)),
    date: (date) =>
      dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        middayMs(date),
      ),
    list: (items) => new Intl.ListFormat(languageTag).format(items),
  };
}

function middayMs(day: PlainDateText | number): number {
  if (typeof day === 'number') return Date.UTC(MONDAY.year, MONDAY.month, MONDAY.day + day - 1, 12);
  return Date.parse(`${day}T12:00Z`);
}

function longDuration(languageTag: string, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const parts = { hours: Math.floor(whole / 60), minutes: whole % 60 };
  const zero = parts.hours === 0 ? { minutesDisplay: 'always' as const } : {};
  return new Intl.DurationFormat(languageTag, { style: 'long', ...zero }).format(parts);
}

function countedTime(languageTag: string, ms: number): string {
  const whole = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(whole / 3600);
  const parts = { hours, minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
  return new Intl.DurationFormat(languageTag, {
    ...(hours > 0 && { hours: 'numeric' }),
    minutes: 'numeric',
    minutesDisplay: 'always',
    seconds: '2-digit',
  }).format(parts);
}
