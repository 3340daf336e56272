import type { ReminderContext } from '../../core/reminder/reminder-context';
import type { ReminderState } from '../../core/reminder/reminder-state';
import type { Scenario } from '../../core/simulation/scenario';
import type { ScenarioEvent } from '../../core/simulation/scenario-event';
import type { TraceLine } from '../../core/simulation/trace';
import type { Watcher } from '../../core/simulation/watcher';
import { Truth } from './truth';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** R6; a second more, since the alarm may come at the end of the minute. */
const PROMPT_MS = 61_000;

type Reminder = Extract<TraceLine, { type: 'reminder' }>;

/** Stands beside a simulated person and writes down what is against the rules. */
export class Witness implements Watcher {
  readonly violations: string[] = [];
  readonly reminders: string[] = [];
  wakeUps = 0;
  private readonly truth: Truth;
  private shown: { id: string; atMs: number }[] = [];
  private readonly timesShown = new Map<string, number>();
  private badge = 'none';
  /** A reminder is due and was not shown, by the engine's own word at the last step. */
  private held: { dueAtMs: number } | undefined;
  private isAnswerable = false;
  /** Since when nothing was against the reminder that is held. */
  private freeSinceMs: number | undefined;
  private lookedAtMs: number | undefined;
  /** The zone or the clock was changed, and the worker has not woken since: it cannot know. */
  private isUntold = false;
  private armedForMs: number | undefined;
  private unseenReturnMs: number | undefined;

  private readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.truth = new Truth(scenario);
  }

  happens(event: ScenarioEvent, atMs: number): void {
    this.look(atMs);
    const { truth } = this;
    if (event.type === 'wake') this.notice(atMs);
    truth.follow(event, atMs);
    if (this.isAnswerable) this.snooze(event, atMs);
    if (event.type === 'zone' || event.type === 'clock') this.isUntold = true;
    if (event.type === 'clock') {
      this.shown = this.shown.map(({ id, atMs: ms }) => ({ id, atMs: ms + event.byMs }));
      this.lookedAtMs = atMs + event.byMs;
      this.freeSinceMs = undefined;
    }
    this.look(atMs + (event.type === 'clock' ? event.byMs : 0));
  }

  /** A reminder that was snoozed three times is put off to the next day instead. */
  private snooze(event: ScenarioEvent, atMs: number): void {
    const { truth } = this;
    const isAnswer = event.type === 'answer' && event.answer === 'snoozed';
    if (!isAnswer && event.type !== 'snooze') return;
    const minutes = truth.settings.reminders.snoozeMinutes[0] ?? 15;
    if (isAnswer) truth.snoozedUntilMs = atMs + minutes * MINUTE;
    const isLast = (this.timesShown.get(this.shown.at(-1)?.id ?? '') ?? 0) > 3;
    if (isLast) truth.snoozedUntilMs = truth.endOfDayMs(atMs);
  }

  /**
   * A sleep that began while the person was active, and in which no alarm was missed by more than
   * two minutes, leaves no trace in a browser: a return from it cannot be settled from.
   */
  private notice(atMs: number): void {
    const { idleSinceMs, sleptAtMs } = this.truth;
    const isMissed = this.armedForMs !== undefined && atMs - this.armedForMs > 2 * MINUTE;
    if (idleSinceMs === sleptAtMs && !isMissed) this.unseenReturnMs = atMs;
  }

  line(line: TraceLine): void {
    if (line.type === 'wake-up') {
      this.wakeUps += 1;
      this.look(line.atMs);
    }
    if (line.type === 'badge') this.badge = line.badge;
    if (line.type === 'reminder') this.reminder(line);
  }

  step(state: ReminderState, context: ReminderContext): void {
    const { truth } = this;
    const { nowMs } = context;
    truth.isRunning = context.running !== undefined;
    this.isUntold = false;
    this.armedForMs = state.armedForMs;
    const due = state.due;
    this.isAnswerable = due?.shownAtMs !== undefined;
    this.held = due && due.shownAtMs === undefined ? due : undefined;
    if (!this.held) this.freeSinceMs = undefined;
    this.lookedAtMs = undefined;
    this.look(nowMs);
    if (due && due.shownAtMs === undefined) this.reasons(due.heldBy ?? [], nowMs);
  }

  private reminder(line: Reminder): void {
    const { truth } = this;
    const { atMs, id } = line;
    const { settleMinutes, gapMinutes, dailyCap } = truth.settings.reminders;
    const rule = (name: string, isKept: boolean) => {
      if (!isKept) this.blame(name, atMs, line.id);
    };
    rule('R1 paused', !this.isBefore(truth.pausedUntilMs, atMs));
    rule('R1 snoozed', !this.isBefore(truth.snoozedUntilMs, atMs));
    rule('R1 session', !truth.isRunning);
    rule('R1 hours', truth.isInHours(atMs));
    rule('R2 away', !truth.isAway(atMs) && !truth.isClosed);
    const isSettled = atMs - truth.returnedAtMs >= settleMinutes * MINUTE;
    rule('R2 settling', isSettled || truth.returnedAtMs === this.unseenReturnMs);
    rule('R4 sound', !truth.isAudible);
    rule('R4 full screen', !truth.isFullscreen);
    rule('R5 burst', !this.shown.some((each) => each.atMs === atMs));
    const times = this.timesShown.get(id) ?? 0;
    rule('R7 snoozed too often', times <= 3);
    // Snoozed: it comes again when it was asked for. A clock that was set makes lengths of time
    // meaningless on the day of the change, for the person too.
    const isClockSteady = atMs - truth.clockSetAtMs > 48 * HOUR;
    if (times === 0 && isClockSteady) {
      const today = truth.dayOf(atMs);
      const sameDay = this.shown.filter((each) => truth.dayOf(each.atMs) === today);
      rule('R1 cap', sameDay.length < dailyCap);
      const lastMs = this.shown.at(-1)?.atMs ?? -Infinity;
      rule('R1 gap', atMs - lastMs >= gapMinutes * MINUTE);
      rule('R5 out of its time', this.isInTime(line));
    }
    if (this.freeSinceMs !== undefined) rule('R6 late', atMs - this.freeSinceMs <= PROMPT_MS);
    this.freeSinceMs = undefined;
    this.held = undefined;
    this.timesShown.set(id, times + 1);
    this.shown = [...this.shown.filter((each) => atMs - each.atMs < 48 * HOUR), { id, atMs }];
    this.reminders.push(`${line.kind} ${id} ${atMs}`);
  }

  /** A planned time lapses at the end of its slot, `behind`, `check-in` and `tip` with the day. */
  private isInTime({ id, kind, atMs }: Reminder): boolean {
    if (kind === 'rhythm') return true;
    const date = id.slice(-10);
    if (kind !== 'planned') return this.truth.dayOf(atMs) === date;
    const plan = this.scenario.plans.find((each) => id === `planned:${each.id}:${date}`)!;
    const { leadMinutes } = this.truth.settings.reminders;
    const at = (time: string) =>
      Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(this.truth.zone)
        .epochMilliseconds;
    const endMs = plan.window ? at(plan.window.to) : at(plan.time) + plan.minutes * MINUTE;
    const startMs = at(plan.time) - (plan.window ? 0 : leadMinutes * MINUTE);
    // Where the clocks skip the time it is an hour at most that the two differ by.
    return atMs >= startMs - HOUR && atMs < endMs && this.weekdayFits(date, plan.weekdays);
  }

  private weekdayFits(date: string, weekdays: number[]): boolean {
    return weekdays.includes(Temporal.PlainDate.from(date).dayOfWeek);
  }

  /** R11: the causes that the engine names are those of the world. R3: the badge tells at once. */
  private reasons(heldBy: readonly string[], atMs: number): void {
    const { truth } = this;
    const causes: [string, boolean][] = [
      ['audible', truth.isAudible],
      ['fullscreen', truth.isFullscreen],
      ['session', truth.isRunning],
      ['paused', this.isBefore(truth.pausedUntilMs, atMs)],
      ['outside-hours', !truth.isInHours(atMs)],
    ];
    for (const [name, isSo] of causes)
      if (heldBy.includes(name) !== isSo) this.blame(`R11 ${name}`, atMs, heldBy.join());
    if (heldBy.length === 0) this.blame('R6 held for no reason', atMs, '');
    const isQuiet = ['paused', 'session', 'snoozed', 'outside-hours', 'daily-cap', 'gap'].some(
      (reason) => heldBy.includes(reason),
    );
    if (!isQuiet && this.badge !== 'waiting') this.blame('R3 badge', atMs, heldBy.join());
  }

  /** Time has passed since the last look; what is true of it can have changed by time alone. */
  private look(atMs: number): void {
    const fromMs = this.lookedAtMs ?? atMs;
    this.lookedAtMs = atMs;
    if (!this.held || this.isUntold) {
      this.freeSinceMs = undefined;
      return;
    }
    // While an event alone can end what is against it there is nothing to look for in between.
    for (let ms = fromMs; ms < atMs && !this.isShut(); ms += MINUTE) this.lookAt(ms);
    this.lookAt(atMs);
  }

  private lookAt(ms: number): void {
    if (!this.isFree(ms)) this.freeSinceMs = undefined;
    else this.freeSinceMs ??= ms;
    if (this.freeSinceMs !== undefined && ms - this.freeSinceMs > PROMPT_MS + MINUTE) {
      this.blame('R6 lost', ms, `free for ${ms - this.freeSinceMs} ms`);
      this.freeSinceMs = ms;
    }
  }

  private isShut(): boolean {
    const { truth } = this;
    return (
      truth.isAsleep ||
      truth.isClosed ||
      truth.isLocked ||
      truth.isRunning ||
      truth.isAudible ||
      truth.isFullscreen ||
      truth.pausedUntilMs === Infinity
    );
  }

  /** Nothing is against a reminder, as far as the world can tell. */
  private isFree(ms: number): boolean {
    const { truth } = this;
    const { settleMinutes, gapMinutes, dailyCap, lullSeconds, graceMinutes } =
      truth.settings.reminders;
    if (this.isShut() || truth.isAway(ms)) return false;
    if (this.isBefore(truth.pausedUntilMs, ms) || this.isBefore(truth.snoozedUntilMs, ms))
      return false;
    const returnedMs = Math.max(truth.returnedAtMs, truth.openedAtMs);
    if (ms - returnedMs < settleMinutes * MINUTE || ms - truth.clockSetAtMs < 48 * HOUR)
      return false;
    if (ms - (this.shown.at(-1)?.atMs ?? -Infinity) < gapMinutes * MINUTE) return false;
    const isLull = truth.idleForMs(ms) >= lullSeconds * 1000;
    if (!isLull && ms < this.held!.dueAtMs + graceMinutes * MINUTE) return false;
    if (!truth.isInHours(ms)) return false;
    const today = truth.dayOf(ms);
    return this.shown.filter((each) => truth.dayOf(each.atMs) === today).length < dailyCap;
  }

  private isBefore(untilMs: number | undefined, ms: number): boolean {
    return untilMs !== undefined && ms < untilMs;
  }

  private blame(rule: string, atMs: number, what: string): void {
    const at = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(this.truth.zone);
    if (this.violations.length < 20) this.violations.push(`${rule} at ${at.toString()}: ${what}`);
  }
}
