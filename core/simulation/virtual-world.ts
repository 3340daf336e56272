import { standingOf } from '../goal/standing';
import type { ReminderContext, Standing } from '../reminder/reminder-context';
import { endSession, startSession, type RunningSession } from '../session/running-session';
import type { Kind, Session } from '../session/session';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { dateAt, MINUTE_MS } from '../time/day';
import { weekOf } from '../time/week';
import type { Fields } from '../untrusted/read';
import { mergedSettings } from './merged-settings';
import type { Scenario } from './scenario';
import type { VirtualMachine } from './virtual-machine';

const FIRST_WEEKDAY = 1;

/** What the store of a simulated person holds beside the engine's state. */
export class VirtualWorld {
  settings: Settings;
  running: RunningSession | undefined;
  private readonly sessions: Session[] = [];
  private standing: { date: string; sessions: number; value: Standing } | undefined;
  private readonly scenario: Scenario;
  private readonly machine: VirtualMachine;

  constructor(scenario: Scenario, machine: VirtualMachine) {
    this.scenario = scenario;
    this.machine = machine;
    this.settings = scenario.settings;
  }

  change(settings: Fields): void {
    this.settings = parseSettings(mergedSettings(this.settings, settings));
    this.standing = undefined;
  }

  startSession(kind: Kind, minutes: number | undefined): void {
    const { wallMs, zone } = this.machine;
    const plannedMs = minutes === undefined ? {} : { plannedMs: minutes * MINUTE_MS };
    const id = `session-${this.sessions.length + 1}`;
    this.running = startSession({ id, kind, ...plannedMs }, wallMs, zone);
  }

  /** Whether it was long enough to be kept. */
  endSession(running: RunningSession): boolean {
    const ended = endSession(running, this.machine.wallMs);
    this.running = undefined;
    if (ended) this.sessions.push(ended);
    return ended !== undefined;
  }

  context(): ReminderContext {
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

  /** Changes with the date, with each session and with the settings only. */
  private standingNow(): Standing {
    const { dayStartHour, firstWeekday = FIRST_WEEKDAY } = this.settings;
    const date = dateAt(this.machine.wallMs, this.machine.zone, dayStartHour);
    const { length } = this.sessions;
    const known = this.standing;
    if (known?.date === date && known.sessions === length) return known.value;
    const week = weekOf(date, firstWeekday);
    const { goals } = this.scenario;
    const value = standingOf(goals, this.sessions, { week, today: date, dayStartHour }, false);
    this.standing = { date, sessions: length, value };
    return value;
  }
}
