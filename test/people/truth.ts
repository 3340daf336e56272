import type { Scenario } from '../../core/simulation/scenario';
import type { ScenarioEvent } from '../../core/simulation/scenario-event';
import type { Settings } from '../../core/settings/settings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;

/**
 * What is true of the person's world at an instant, kept by replaying the script. It shares nothing
 * with the engine: no reminder code, no calendar code of the product.
 */
export class Truth {
  zone: string;
  settings: Settings;
  isRunning = false;
  isAudible = false;
  isFullscreen = false;
  isAsleep = false;
  isClosed = false;
  isLocked = false;
  pausedUntilMs: number | undefined;
  snoozedUntilMs: number | undefined;
  idleSinceMs: number | undefined;
  sleptAtMs: number | undefined;
  /** When the person came back from an absence that counts, and whether the clock was set since. */
  returnedAtMs = -Infinity;
  clockSetAtMs = -Infinity;
  openedAtMs = -Infinity;

  constructor(scenario: Scenario) {
    this.zone = scenario.zone;
    this.settings = scenario.settings;
  }

  follow(event: ScenarioEvent, atMs: number): void {
    switch (event.type) {
      case 'active':
      case 'wake':
        this.isAsleep = false;
        this.comeBack(atMs);
        return;
      case 'idle':
        this.idleSinceMs ??= atMs;
        return;
      case 'locked':
        this.idleSinceMs ??= atMs;
        this.isLocked = true;
        return;
      case 'sleep':
        this.idleSinceMs ??= atMs;
        this.isAsleep = true;
        this.sleptAtMs = atMs;
        return;
      case 'browser-closed':
        this.isClosed = true;
        return;
      case 'browser-opened':
        this.isClosed = false;
        this.openedAtMs = atMs;
        return;
      case 'audible':
        this.isAudible = event.on;
        return;
      case 'fullscreen':
        this.isFullscreen = event.on;
        return;
      case 'session-start':
        this.isRunning = true;
        return;
      case 'session-end':
        this.isRunning = false;
        return;
      case 'pause':
        this.pausedUntilMs = event.until ? msOf(event.until) : Infinity;
        return;
      case 'resume':
        this.pausedUntilMs = undefined;
        this.snoozedUntilMs = undefined;
        return;
      case 'snooze':
        if ('minutes' in event) this.snoozedUntilMs = atMs + event.minutes * MINUTE;
        return;
      case 'settings': {
        const { reminders } = event.settings as { reminders: Partial<Settings['reminders']> };
        this.settings = {
          ...this.settings,
          reminders: { ...this.settings.reminders, ...reminders },
        };
        return;
      }
      case 'zone':
        this.zone = event.zone;
        return;
      case 'clock':
        this.setClock(event.byMs, atMs);
        return;
      case 'answer':
      case 'worker-killed':
    }
  }

  private comeBack(atMs: number): void {
    const awayMs = this.settings.reminders.awayMinutes * MINUTE;
    if (this.idleSinceMs !== undefined && atMs - this.idleSinceMs >= awayMs)
      this.returnedAtMs = atMs;
    this.idleSinceMs = undefined;
    this.isLocked = false;
  }

  /** Instants that were measured move along, so that lengths of time stay what they were. */
  private setClock(byMs: number, atMs: number): void {
    this.clockSetAtMs = atMs + byMs;
    // What has ended does not begin again with the hour that comes a second time.
    if (this.pausedUntilMs !== undefined && this.pausedUntilMs <= atMs)
      this.pausedUntilMs = undefined;
    this.returnedAtMs += byMs;
    this.openedAtMs += byMs;
    // Whether a snooze moves along is the engine's affair; this one is not looked at any more.
    this.snoozedUntilMs = undefined;
    if (this.idleSinceMs !== undefined) this.idleSinceMs += byMs;
  }

  idleForMs(atMs: number): number {
    return this.idleSinceMs === undefined ? 0 : atMs - this.idleSinceMs;
  }

  isAway(atMs: number): boolean {
    const { awayMinutes } = this.settings.reminders;
    return this.isAsleep || this.isLocked || this.idleForMs(atMs) >= awayMinutes * MINUTE;
  }

  /** The minute of the day on the person's wall clock. */
  minuteOfDay(atMs: number): number {
    return Math.floor(this.localMs(atMs) / MINUTE) % (24 * 60);
  }

  isInHours(atMs: number): boolean {
    const minute = this.minuteOfDay(atMs);
    return this.settings.reminders.activeRanges.some(({ from, to }) => {
      const [start, end] = [minutesOf(from), minutesOf(to)];
      if (start === end) return true;
      return start < end ? minute >= start && minute < end : minute >= start || minute < end;
    });
  }

  dayOf(atMs: number): string {
    const day = Math.floor(this.localMs(atMs) / HOUR - this.settings.dayStartHour);
    return dateOfDay(Math.floor(day / 24));
  }

  endOfDayMs(atMs: number): number {
    let ms = Math.ceil(atMs / QUARTER) * QUARTER;
    while (this.dayOf(ms) === this.dayOf(atMs)) ms += QUARTER;
    return ms;
  }

  /** What the wall clock shows, counted as if it were UTC. */
  private localMs(atMs: number): number {
    return atMs + offsetMs(this.zone, Math.floor(atMs / QUARTER));
  }
}

const offsets = new Map<string, Map<number, number>>();

/** Zones change at whole quarters of an hour, so that one answer does for each. */
function offsetMs(zone: string, quarter: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const offset = known.get(quarter);
  if (offset !== undefined) return offset;
  const instant = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER);
  const fresh = instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
  known.set(quarter, fresh);
  return fresh;
}

const dates = new Map<number, string>();

function dateOfDay(day: number): string {
  const date =
    dates.get(day) ?? Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
  dates.set(day, date);
  return date;
}

const minutesOf = (time: string) => {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
};

const msOf = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
