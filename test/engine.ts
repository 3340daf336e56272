import { NO_STANDING } from './builders';
import { instantMs } from './local-time';

export { instantMs } from './local-time';

import type { Plan } from '../core/goal/plan';
import { badgeOf, type Badge } from '../core/reminder/badge';
import type { ReminderCommand } from '../core/reminder/commands';
import { REMINDER_KINDS, type ReminderKind } from '../core/reminder/kind';
import type { LogEntry } from '../core/reminder/log';
import { type ReminderContext, type Standing } from '../core/reminder/reminder-context';
import type { ReminderEvent } from '../core/reminder/reminder-event';
import { initialReminderState, type ReminderState } from '../core/reminder/reminder-state';
import { step } from '../core/reminder/step';
import { startSession, type RunningSession } from '../core/session/running-session';
import { DEFAULT_SETTINGS, type ReminderSettings, type Settings } from '../core/settings/settings';
import { MINUTE_MS, type Zone } from '../core/time/day';

/** The real engine in a browser of virtual time: its alarm fires, and a person comes and goes. */
export class Engine {
  state: ReminderState;
  nowMs: number;
  running: RunningSession | undefined;
  plans: Plan[] = [];
  settings: Settings = structuredClone(DEFAULT_SETTINGS);
  commands: ReminderCommand[] = [];
  readonly log: LogEntry[] = [];
  wakeUps = 0;
  standing: Standing = NO_STANDING;
  isAudible = false;
  isFullscreen = false;
  /** How long without input, below what counts as away. A minute by default: there is always a lull. */
  idleForMs = MINUTE_MS;
  private awaySinceMs: number | undefined;

  zone: Zone;

  constructor(start: string, zone: Zone = 'Europe/Berlin') {
    this.zone = zone;
    this.nowMs = instantMs(start, zone);
    this.state = initialReminderState(this.nowMs);
  }

  set(reminders: Partial<ReminderSettings>): this {
    this.settings = { ...this.settings, reminders: { ...this.settings.reminders, ...reminders } };
    return this;
  }

  /** Only reminders of these kinds. */
  only(...kinds: ReminderKind[]): this {
    const delivery = REMINDER_KINDS.map((kind) => [
      kind,
      kinds.includes(kind) ? 'notification' : 'off',
    ]);
    return this.set({ delivery: Object.fromEntries(delivery) });
  }

  context(): ReminderContext {
    const { nowMs, zone, settings, plans, running, awaySinceMs } = this;
    const isAway =
      awaySinceMs !== undefined &&
      nowMs - awaySinceMs >= settings.reminders.awayMinutes * MINUTE_MS;
    return {
      nowMs,
      zone,
      settings,
      plans,
      ...(running && { running }),
      firstWeekday: 1,
      standing: this.standing,
      seen: {
        idleForMs: isAway ? nowMs - awaySinceMs : this.idleForMs,
        isLocked: false,
        isAudible: this.isAudible,
        isFullscreen: this.isFullscreen,
      },
    };
  }

  /** One step now. What is to be shown counts as taken by the browser at once. */
  event(event: ReminderEvent = { type: 'look' }): this {
    const result = step(this.state, event, this.context());
    this.wakeUps += 1;
    this.state = result.state;
    this.commands = result.commands;
    this.log.push(...result.log);
    for (const command of result.commands) {
      if (command.type === 'show-reminder') this.delivered('reminder', command.due.id);
      if (command.type === 'show-bell') this.delivered('bell', command.key);
    }
    return this;
  }

  private delivered(what: 'reminder' | 'bell', key: string) {
    const event = { type: 'delivered', what, key } as const;
    this.state = step(this.state, event, this.context()).state;
  }

  /** Time passes; the alarm fires whenever it is due. */
  until(local: string): this {
    const endMs = instantMs(local, this.zone);
    while (this.state.armedForMs !== undefined && this.state.armedForMs <= endMs) {
      this.nowMs = Math.max(this.nowMs, this.state.armedForMs);
      this.event();
    }
    this.nowMs = endMs;
    return this;
  }

  /** Time passes without any wake: the machine sleeps, or the browser is closed. */
  asleepUntil(local: string): this {
    this.nowMs = instantMs(local, this.zone);
    return this.event();
  }

  /** The person leaves now; the browser tells of it once they count as away. */
  leave(): this {
    this.awaySinceMs = this.nowMs;
    const goneMs = this.nowMs + this.settings.reminders.awayMinutes * MINUTE_MS;
    return this.until(localTime(goneMs, this.zone)).event();
  }

  return(): this {
    this.awaySinceMs = undefined;
    return this.event();
  }

  start(minutes?: number): this {
    const plannedMs = minutes === undefined ? {} : { plannedMs: minutes * MINUTE_MS };
    const options = { id: 'session-1', kind: 'solo' as const, ...plannedMs };
    this.running = startSession(options, this.nowMs, this.zone);
    return this.event({ type: 'session-started' });
  }

  end(): this {
    this.running = undefined;
    return this.event({ type: 'session-ended' });
  }

  /** Local times at which reminders were shown, with their kinds. */
  get shown(): string[] {
    return this.log
      .filter((entry) => entry.type === 'shown')
      .map((entry) => `${entry.kind} ${localTime(entry.atMs, this.zone).slice(0, 16)}`);
  }

  get badge(): Badge {
    return badgeOf(this.state, this.context());
  }
}

function localTime(ms: number, zone: Zone): string {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString();
}
