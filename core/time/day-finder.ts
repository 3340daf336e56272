import { addDays, dateAt, startOfDateMs, type PlainDateText, type Zone } from './day';

/** A person's day and the instants that it holds, the last one excluded. */
export interface DaySpan {
  date: PlainDateText;
  fromMs: number;
  untilMs: number;
}

/**
 * Finds the day of an instant, and remembers the last one of each zone: sessions are asked in the
 * order of time, and a calendar calculation for each of 20,000 would take seconds.
 */
export function dayFinder(dayStartHour: number): (atMs: number, zone: Zone) => DaySpan {
  const lastByZone = new Map<Zone, DaySpan>();
  return (atMs, zone) => {
    const last = lastByZone.get(zone);
    if (last && last.fromMs <= atMs && atMs < last.untilMs) return last;
    const found = daySpan(atMs, zone, dayStartHour);
    lastByZone.set(zone, found);
    return found;
  };
}

function daySpan(atMs: number, zone: Zone, dayStartHour: number): DaySpan {
  const date = dateAt(atMs, zone, dayStartHour);
  const fromMs = startOfDateMs(date, zone, dayStartHour);
  // A zone may skip a whole day (Apia, 2011): then the next date begins when this one does.
  for (let days = 1; ; days += 1) {
    const untilMs = startOfDateMs(addDays(date, days), zone, dayStartHour);
    if (untilMs > atMs) return { date, fromMs: Math.min(fromMs, atMs), untilMs };
  }
}
