import ical, { ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { PlanEvent } from '../../core/calendar/calendar-memory';

/** The type of the file, for its download. */
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

const PRODUCT = { company: 'breathing-room', product: 'plan-for-two' };

/**
 * The events as an iCalendar file (RFC 5545). It names no method: it is a calendar to be imported
 * by hand and no invitation, so DTSTAMP says when each event was last changed (3.8.7.2).
 *
 * @param name of the calendar, in the person's language
 */
export function calendarFile(events: readonly PlanEvent[], name: string): string {
  const calendar = ical({ prodId: PRODUCT, name: escapedName(name) });
  for (const event of events) {
    const changed = new Date(event.changedAtMs);
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      status: ICalEventStatus[event.status],
      class: ICalEventClass.PRIVATE,
      start: new Date(event.startMs),
      end: new Date(event.endMs),
      summary: event.summary,
      stamp: changed,
      lastModified: changed,
    });
  }
  return calendar.toString();
}

/** The library escapes every text but this one. */
function escapedName(name: string): string {
  return name.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/[\r\n]+/g, ' ');
}
