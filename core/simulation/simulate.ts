import { standingOf } from '../goal/standing';
import { badgeOf, type Badge } from '../reminder/badge';
import type { ReminderCommand } from '../reminder/commands';
import { parseReminderState } from '../reminder/parse-reminder-state';
import type { ReminderContext, Standing } from '../reminder/reminder-context';
import type { ReminderEvent } from '../reminder/reminder-event';
import { initialReminderState, type ReminderState } from '../reminder/reminder-state';
import { step } from '../reminder/step';
import { endSession, startSession, type RunningSession } from '../session/running-session';
import type { Session } from '../session/session';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { dateAt, MINUTE_MS, type Zone } from '../time/day';
import { weekOf } from '../time/week';
import { readFields, type Fields } from '../untrusted/read';
import { ScenarioError, type Scenario } from './scenario';
import type { ScenarioEvent } from './scenario-event';
import { linesOf, type TraceLine, type WakeCause } from './trace';
import { VirtualMachine } from './virtual-machine';
import { whyOf } from './why';

/** Called with each line as it happens, and with what only a test looks at. */
export interface Watcher {
  line(line: TraceLine, zone: Zone): void;
  /** After each step: what the engine knew and what it holds now. */
  step?(state: ReminderState, context: ReminderContext): void;
}

export interface SimulateOptions {
  /** The browser is killed after every step, before it carried anything out, and started again. */
  killAlways?: boolean;
}

export interface Summary {
  reminders: number;
  wakeUps: number;
  held: number;
  lapsed: number;
}

const FIRST_WEEKDAY = 1;

/**
 * Runs the real engine over a scenario in a browser of virtual time.
 *
 * @throws {ScenarioError} when an event lies before the one before it
 */
export function simulate(
  scenario: Scenario,
  watcher: Watcher,
  options: SimulateOptions = {},
): Summary {
  const simulation = new Simulation(scenario, watcher, options);
  return simulation.run();
}

class Simulation {
  private readonly machine: VirtualMachine;
  private state: ReminderState;
  private settings: Settings;
  private running: RunningSession | undefined;
  private readonly sessions: Session[] = [];
  private badge: Badge['type'] = 'none';
  private standing: { date: string; sessions: number; value: Standing } | undefined;
  private readonly summary: Summary = { reminders: 0, wakeUps: 0, held: 0, lapsed: 0 };

  constructor(
    private readonly scenario: Scenario,
    private readonly watcher: Watcher,
    private readonly options: SimulateOptions,
  ) {
    const fromMs = instantOf(scenario.from, scenario.zone);
    this.machine = new VirtualMachine(fromMs, scenario.zone);
    this.state = initialReminderState(fromMs);
    this.settings = scenario.settings;
  }

  run(): Summary {
    this.wake('start');
    this.scenario.events.forEach((event, index) => {
      const atMs = instantOf(event.at, this.machine.zone) - this.machine.clockOffsetMs;
      if (atMs < this.machine.trueMs)
        throw new ScenarioError(`Event ${index + 1}: it lies before what happened already.`);
      this.passUntil(atMs);
      this.happen(event);
    });
    const endMs = instantOf(this.scenario.until, this.machine.zone);
    this.passUntil(endMs - this.machine.clockOffsetMs);
    return this.summary;
  }

  /** Time passes; alarm and idle threshold wake the worker as they would. */
  private passUntil(trueMs: number): void {
    const { machine } = this;
    for (;;) {
      const nextMs = machine.nextWakeTrueMs;
      if (nextMs > trueMs) break;
      machine.trueMs = nextMs;
      if (!this.ring()) break;
    }
    machine.trueMs = Math.max(machine.trueMs, trueMs);
  }

  private ring(): boolean {
    const isAlarm = this.machine.takeAlarm();
    if (isAlarm) this.wake('alarm');
    const isIdle = this.machine.takeIdleChange();
    if (isIdle) this.wake('idle');
    return isAlarm || isIdle;
  }

  private happen(event: ScenarioEvent): void {
    const { machine } = this;
    switch (event.type) {
      case 'active':
        machine.start();
        this.ring();
        return;
      case 'idle':
        machine.stop();
        return;
      case 'locked':
        machine.stop();
        machine.isLocked = true;
        this.ring();
        return;
      case 'sleep':
        machine.stop();
        machine.isAsleep = true;
        return;
      case 'wake':
        machine.isAsleep = false;
        machine.start();
        this.ring();
        return;
      case 'audible':
        machine.isAudible = event.on;
        return;
      case 'fullscreen':
        machine.isFullscreen = event.on;
        return;
      case 'browser-closed':
        machine.isBrowserOpen = false;
        return;
      case 'browser-opened':
        machine.isBrowserOpen = true;
        this.wake('start');
        return;
      case 'worker-killed':
        // Nothing lives in the worker; the state goes through the store as it would.
        this.state = this.stored();
        return;
      case 'zone':
        machine.zone = event.zone;
        return;
      case 'clock':
        machine.clockOffsetMs += event.byMs;
        return;
      default:
        this.obey(event);
    }
  }

  /** What a person does in the popup or on a notification. */
  private obey(event: ScenarioEvent): void {
    const { machine } = this;
    const now = machine.wallMs;
    const until = (text: string) => instantOf(text, machine.zone);
    switch (event.type) {
      case 'session-start':
        if (!this.running) this.startSession(event.kind, event.minutes);
        return;
      case 'session-end':
        this.endSession();
        return;
      case 'snooze':
        this.command({
          type: 'snoozed',
          untilMs: 'until' in event ? until(event.until) : now + event.minutes * MINUTE_MS,
        });
        return;
      case 'pause':
        this.command({ type: 'paused', untilMs: event.until ? until(event.until) : null });
        return;
      case 'resume':
        this.command({ type: 'resumed' });
        return;
      case 'settings':
        this.settings = parseSettings(merged(this.settings, event.settings));
        this.command({ type: 'look' });
        return;
      case 'answer':
        this.answer(event.answer);
    }
  }

  private answer(answer: 'started' | 'snoozed' | 'dismissed' | 'ignored'): void {
    if (this.state.due?.shownAtMs === undefined || answer === 'ignored') return;
    if (answer === 'dismissed') this.command({ type: 'dismissed' });
    if (answer === 'started' && !this.running) this.startSession('solo', 20);
    if (answer === 'snoozed') {
      const minutes = this.settings.reminders.snoozeMinutes[0] ?? 15;
      this.command({ type: 'snoozed', untilMs: this.machine.wallMs + minutes * MINUTE_MS });
    }
  }

  private startSession(kind: 'solo' | 'together', minutes: number | undefined): void {
    const { wallMs, zone } = this.machine;
    const plannedMs = minutes === undefined ? {} : { plannedMs: minutes * MINUTE_MS };
    const id = `session-${this.sessions.length + 1}`;
    this.running = startSession({ id, kind, ...plannedMs }, wallMs, zone);
    this.command({ type: 'session-started' });
  }

  private endSession(): void {
    if (!this.running) return;
    const ended = endSession(this.running, this.machine.wallMs);
    this.running = undefined;
    if (ended) this.sessions.push(ended);
    this.command(ended ? { type: 'session-ended' } : { type: 'look' });
  }

  private command(event: ReminderEvent): void {
    this.wake('command', event);
  }

  private wake(cause: WakeCause, event: ReminderEvent = { type: 'look' }): void {
    const { machine, watcher } = this;
    this.summary.wakeUps += 1;
    watcher.line({ type: 'wake-up', atMs: machine.wallMs, cause }, machine.zone);
    if (this.options.killAlways) {
      // Killed before anything was carried out: all that is left is what was stored.
      this.decide(event);
      this.state = this.stored();
      this.carryOut(this.decide({ type: 'look' }));
    } else this.carryOut(this.decide(event));
  }

  /** The state as the store gives it back. */
  private stored(): ReminderState {
    return parseReminderState(JSON.parse(JSON.stringify(this.state)), this.machine.wallMs);
  }

  private decide(event: ReminderEvent): readonly ReminderCommand[] {
    const { machine, watcher } = this;
    const context = this.context();
    const result = step(this.state, event, context);
    this.state = result.state;
    const { delivery } = this.settings.reminders;
    const why = whyOf(result.state.due, this.settings);
    for (const line of linesOf(result.log, (kind) => delivery[kind], why)) this.tell(line);
    const badge = badgeOf(this.state, context).type;
    if (badge !== this.badge) this.tell({ type: 'badge', atMs: machine.wallMs, badge });
    this.badge = badge;
    watcher.step?.(this.state, context);
    return result.commands;
  }

  private carryOut(commands: readonly ReminderCommand[]): void {
    const { machine } = this;
    for (const command of commands) {
      if (command.type === 'arm-alarm') machine.alarmMs = command.atMs;
      if (command.type === 'watch-idle') machine.watchIdle(command.seconds);
      if (command.type === 'show-reminder') this.delivered('reminder', command.due.id);
      if (command.type === 'show-bell') this.delivered('bell', command.key);
    }
  }

  private delivered(what: 'reminder' | 'bell', key: string): void {
    this.state = step(this.state, { type: 'delivered', what, key }, this.context()).state;
  }

  private tell(line: TraceLine): void {
    if (line.type === 'reminder') this.summary.reminders += 1;
    if (line.type === 'held') this.summary.held += 1;
    if (line.type === 'lapsed') this.summary.lapsed += 1;
    this.watcher.line(line, this.machine.zone);
  }

  private context(): ReminderContext {
    const { machine, settings, running, scenario } = this;
    return {
      nowMs: machine.wallMs,
      zone: machine.zone,
      settings,
      firstWeekday: settings.firstWeekday ?? FIRST_WEEKDAY,
      plans: scenario.plans,
      standing: this.standingNow(),
      seen: machine.seen,
      ...(running && { running }),
    };
  }

  /** Changes with the date and with each session only. */
  private standingNow(): Standing {
    const { dayStartHour, firstWeekday = FIRST_WEEKDAY } = this.settings;
    const date = dateAt(this.machine.wallMs, this.machine.zone, dayStartHour);
    const known = this.standing;
    if (known?.date === date && known.sessions === this.sessions.length) return known.value;
    const week = weekOf(date, firstWeekday);
    const value = standingOf(
      this.scenario.goals,
      this.sessions,
      { week, today: date, dayStartHour },
      false,
    );
    this.standing = { date, sessions: this.sessions.length, value };
    return value;
  }
}

/** A local time in a zone, or a time with its own offset, as an instant. */
function instantOf(text: string, zone: Zone): number {
  if (/[zZ]$|[+-]\d\d:?\d\d(\[|$)/.test(text))
    return Temporal.Instant.from(text.replace(/\[.*$/, '')).epochMilliseconds;
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
}

/** A partial change of the settings over what they are. */
function merged(settings: object, change: Fields): Fields {
  const entries = Object.entries(change).map(([key, value]) => {
    const old = (settings as Fields)[key];
    const fields = readFields(value);
    return [key, fields && readFields(old) ? merged(old as object, fields) : value];
  });
  return { ...settings, ...Object.fromEntries(entries) };
}
