import type { ReminderEvent } from '../reminder/reminder-event';
import { MINUTE_MS } from '../time/day';
import { instantOf } from './instant-of';
import { ScenarioError, type Scenario } from './scenario';
import type { ScenarioEvent } from './scenario-event';
import { VirtualBrowser } from './virtual-browser';
import { VirtualMachine } from './virtual-machine';
import { VirtualWorld } from './virtual-world';
import type { SimulateOptions, Summary, Watcher } from './watcher';

/** How long a session lasts that starts from a reminder here. */
const ANSWER_MINUTES = 20;

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
  return new Simulation(scenario, watcher, options).run();
}

class Simulation {
  private readonly machine: VirtualMachine;
  private readonly world: VirtualWorld;
  private readonly browser: VirtualBrowser;
  private readonly watcher: Watcher;
  private readonly scenario: Scenario;

  constructor(scenario: Scenario, watcher: Watcher, options: SimulateOptions) {
    this.scenario = scenario;
    this.watcher = watcher;
    this.machine = new VirtualMachine(instantOf(scenario.from, scenario.zone), scenario.zone);
    this.world = new VirtualWorld(scenario, this.machine);
    this.browser = new VirtualBrowser(this.machine, this.world, watcher, options);
  }

  run(): Summary {
    this.browser.wake('start');
    this.scenario.events.forEach((event, index) => {
      const atMs = instantOf(event.at, this.machine.zone) - this.machine.clockOffsetMs;
      if (atMs < this.machine.trueMs)
        throw new ScenarioError(
          `Event ${index + 1} (${event.type}): it lies before what happened already.`,
        );
      this.passUntil(atMs);
      this.watcher.happens?.(event, this.machine.wallMs);
      this.happen(event);
    });
    const endMs = instantOf(this.scenario.until, this.machine.zone) - this.machine.clockOffsetMs;
    if (endMs < this.machine.trueMs)
      throw new ScenarioError('"until" lies before the last event, or before "from".');
    this.passUntil(endMs);
    return this.browser.summary;
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
    if (isAlarm) this.browser.wake('alarm');
    const isIdle = this.machine.takeIdleChange();
    if (isIdle) this.browser.wake('idle');
    return isAlarm || isIdle;
  }

  private happen(event: ScenarioEvent): void {
    const { machine, world } = this;
    const until = (text: string) => instantOf(text, machine.zone);
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
        this.browser.wake('start');
        return;
      case 'worker-killed':
        this.browser.restore();
        return;
      case 'zone':
        machine.zone = event.zone;
        return;
      case 'clock':
        machine.clockOffsetMs += event.byMs;
        return;
      case 'session-start':
        this.startSession(event.kind, event.minutes);
        return;
      case 'session-end':
        if (world.running)
          this.command({ type: world.endSession(world.running) ? 'session-ended' : 'look' });
        return;
      case 'snooze':
        if ('until' in event) this.command({ type: 'snoozed', untilMs: until(event.until) });
        else this.snooze(event.minutes);
        return;
      case 'pause':
        this.command({ type: 'paused', untilMs: event.until ? until(event.until) : null });
        return;
      case 'resume':
        this.command({ type: 'resumed' });
        return;
      case 'settings':
        world.change(event.settings);
        this.command({ type: 'look' });
        return;
      case 'answer':
        this.answer(event.answer);
    }
  }

  /** Only a reminder that was shown can be answered. */
  private answer(answer: 'started' | 'snoozed' | 'dismissed' | 'ignored'): void {
    if (this.browser.state.due?.shownAtMs === undefined) return;
    if (answer === 'dismissed') this.command({ type: 'dismissed' });
    if (answer === 'started') this.startSession('solo', ANSWER_MINUTES);
    if (answer === 'snoozed') this.snooze(this.world.settings.reminders.snoozeMinutes[0] ?? 15);
  }

  private startSession(kind: 'solo' | 'together', minutes: number | undefined): void {
    if (this.world.running) return;
    this.world.startSession(kind, minutes);
    this.command({ type: 'session-started' });
  }

  private snooze(minutes: number): void {
    this.command({ type: 'snoozed', untilMs: this.machine.wallMs + minutes * MINUTE_MS });
  }

  private command(event: ReminderEvent): void {
    this.browser.wake('command', event);
  }
}
