import { badgeOf, type Badge } from '../reminder/badge';
import type { ReminderCommand } from '../reminder/commands';
import { parseReminderState } from '../reminder/parse-reminder-state';
import type { ReminderEvent } from '../reminder/reminder-event';
import { initialReminderState, type ReminderState } from '../reminder/reminder-state';
import { step } from '../reminder/step';
import { linesOf, type TraceLine, type WakeCause } from './trace';
import type { VirtualMachine } from './virtual-machine';
import type { VirtualWorld } from './virtual-world';
import type { SimulateOptions, Summary, Watcher } from './watcher';
import { whyOf } from './why';

/** Wakes the real engine, stores its state and carries its commands out, as the worker does. */
export class VirtualBrowser {
  state: ReminderState;
  readonly summary: Summary = { reminders: 0, wakeUps: 0, held: 0, lapsed: 0 };
  private badge: Badge['type'] = 'none';
  private readonly machine: VirtualMachine;
  private readonly world: VirtualWorld;
  private readonly watcher: Watcher;
  private readonly options: SimulateOptions;

  constructor(
    machine: VirtualMachine,
    world: VirtualWorld,
    watcher: Watcher,
    options: SimulateOptions,
  ) {
    this.machine = machine;
    this.world = world;
    this.watcher = watcher;
    this.options = options;
    this.state = initialReminderState(machine.wallMs);
  }

  wake(cause: WakeCause, event: ReminderEvent = { type: 'look' }): void {
    const { machine, watcher } = this;
    this.summary.wakeUps += 1;
    watcher.line({ type: 'wake-up', atMs: machine.wallMs, cause }, machine.zone);
    if (this.options.killAlways) {
      // Killed before anything was carried out: all that is left is what was stored.
      this.decide(event);
      this.restore();
      this.carryOut(this.decide({ type: 'look' }));
    } else this.carryOut(this.decide(event));
  }

  /** Nothing lives in the worker: after a kill the state is what the store gives back. */
  restore(): void {
    const stored: unknown = JSON.parse(JSON.stringify(this.state));
    this.state = parseReminderState(stored, this.machine.wallMs);
  }

  private decide(event: ReminderEvent): readonly ReminderCommand[] {
    const { machine, watcher, world } = this;
    const context = world.context();
    const result = step(this.state, event, context);
    this.state = result.state;
    const { delivery } = world.settings.reminders;
    const why = whyOf(result.state.due, world.settings);
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
    const event = { type: 'delivered', what, key } as const;
    this.state = step(this.state, event, this.world.context()).state;
  }

  private tell(line: TraceLine): void {
    if (line.type === 'reminder') this.summary.reminders += 1;
    if (line.type === 'held') this.summary.held += 1;
    if (line.type === 'lapsed') this.summary.lapsed += 1;
    this.watcher.line(line, this.machine.zone);
  }
}
