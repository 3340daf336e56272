import fc from 'fast-check';
import { aGoal, aPlan } from '../builders';
import type { Scenario } from '../../core/simulation/scenario';
import type { ScenarioEvent } from '../../core/simulation/scenario-event';
import { dice, type Dice } from './dice';
import { settingsOf } from './habits';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
];

/** A person in a few numbers, so that a failing one shrinks to something that can be read. */
export interface Person {
  seed: number;
  days: number;
  zone: number;
  /** How much of each happens; 0 is a quiet life. */
  restless: number;
  loud: number;
  answers: number;
  travels: boolean;
  clocks: boolean;
  /** Which settings they changed, as bits. */
  habits: number;
}

export const aPerson = (days: number): fc.Arbitrary<Person> =>
  fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    days: fc.constant(days),
    zone: fc.nat({ max: ZONES.length - 1 }),
    restless: fc.nat({ max: 3 }),
    loud: fc.nat({ max: 3 }),
    answers: fc.nat({ max: 3 }),
    travels: fc.boolean(),
    clocks: fc.boolean(),
    habits: fc.nat({ max: 255 }),
  });

/** The person's life as a scenario; the same person has the same life. */
export function lifeOf(person: Person): Scenario {
  const throwDice = dice(person.seed);
  const zone = ZONES[person.zone]!;
  const start = Temporal.PlainDateTime.from('2026-01-01T00:00').add({
    days: throwDice.below(330),
  });
  const life = new Life(start.toZonedDateTime(zone).epochMilliseconds, throwDice, person);
  for (let day = 0; day < person.days; day += 1) life.day();
  const until = Temporal.Instant.fromEpochMilliseconds(life.wallMs).toString();
  return {
    zone,
    from: start.toString(),
    until,
    settings: settingsOf(person.habits, throwDice),
    goals: [aGoal({ id: 'goal-1' }), aGoal({ id: 'goal-2', kind: 'together' })],
    plans: [
      aPlan({ id: 'plan-1', goalId: 'goal-1', weekdays: [2, 4], time: '20:30', updatedAtMs: 0 }),
      aPlan({
        id: 'plan-2',
        goalId: 'goal-2',
        weekdays: [1, 3, 5, 6],
        time: '02:30',
        updatedAtMs: 0,
      }),
      aPlan({
        id: 'plan-3',
        goalId: 'goal-1',
        weekdays: [1, 2, 3, 4, 5],
        time: '14:00',
        window: { to: '17:00', timesPerWeek: 2 },
        updatedAtMs: 0,
      }),
    ],
    events: life.events,
  };
}

/** Writes down what happens; `wallMs` is what the person's clock shows. */
class Life {
  readonly events: ScenarioEvent[] = [];
  wallMs: number;
  private readonly throwDice: Dice;
  private readonly person: Person;

  constructor(wallMs: number, throwDice: Dice, person: Person) {
    this.wallMs = wallMs;
    this.throwDice = throwDice;
    this.person = person;
  }

  private add(event: Record<string, unknown> & { type: ScenarioEvent['type'] }): void {
    const at = Temporal.Instant.fromEpochMilliseconds(this.wallMs).toString();
    this.events.push({ at, ...event } as ScenarioEvent);
  }

  private pass(ms: number): void {
    this.wallMs += Math.max(1, Math.round(ms));
  }

  day(): void {
    const { throwDice, person } = this;
    const endMs = this.wallMs + 24 * HOUR;
    // Two days of the week are spent elsewhere, as days are.
    if (throwDice.below(7) < 2) {
      this.add({ type: 'idle' });
      this.pass(24 * HOUR);
      return;
    }
    this.night();
    this.add({ type: 'active' });
    const stopMs = Math.min(endMs, this.wallMs + throwDice.between(4, 16) * HOUR);
    while (this.wallMs < stopMs) {
      this.pass(
        throwDice.between(3, 150 - 40 * person.restless) * MINUTE + throwDice.below(MINUTE),
      );
      this.something();
    }
    this.add({ type: 'idle' });
    this.pass(Math.max(MINUTE, endMs - this.wallMs));
  }

  private night(): void {
    const hours = this.throwDice.between(5, 9) * HOUR;
    const kind = this.throwDice.below(4);
    this.add({ type: 'idle' });
    if (kind === 0) this.add({ type: 'locked' });
    if (kind === 1) this.add({ type: 'sleep' });
    if (kind === 2) this.add({ type: 'browser-closed' });
    this.pass(hours);
    if (kind === 1) this.add({ type: 'wake' });
    if (kind === 2) this.add({ type: 'browser-opened' });
  }

  private something(): void {
    const { throwDice, person } = this;
    const chance = throwDice.below(100);
    if (chance < 30) this.leave(throwDice.between(1, 45) * MINUTE);
    else if (chance < 40) this.leave(throwDice.between(2, 50) * 1000);
    else if (chance < 40 + 6 * person.loud) this.noise();
    else if (chance < 60 + 5 * person.answers) this.answer();
    else if (chance < 80) this.session();
    else if (chance < 84) this.nap();
    else if (chance < 87) this.rare();
    else if (chance < 90) this.add({ type: 'worker-killed' });
  }

  private leave(ms: number): void {
    const isLock = this.throwDice.below(3) === 0;
    this.add({ type: isLock ? 'locked' : 'idle' });
    this.pass(ms);
    this.add({ type: 'active' });
  }

  private noise(): void {
    const type = this.throwDice.below(3) === 0 ? 'fullscreen' : 'audible';
    this.add({ type, on: true });
    this.pass(this.throwDice.between(1, 130) * MINUTE);
    this.add({ type, on: false });
  }

  private answer(): void {
    const { throwDice } = this;
    const choice = throwDice.below(8);
    if (choice === 0) this.add({ type: 'answer', answer: 'started' });
    else if (choice < 3) this.add({ type: 'answer', answer: 'snoozed' });
    else if (choice < 5) this.add({ type: 'answer', answer: 'dismissed' });
    else if (choice === 5) this.add({ type: 'snooze', minutes: throwDice.between(5, 90) });
    else if (choice === 6) this.pause();
    else this.add({ type: 'resume' });
  }

  private pause(): void {
    const untilMs = this.wallMs + this.throwDice.between(10, 600) * MINUTE;
    const until = Temporal.Instant.fromEpochMilliseconds(untilMs).toString();
    this.add({ type: 'pause', until });
  }

  private session(): void {
    const minutes = this.throwDice.between(5, 60);
    this.add({
      type: 'session-start',
      kind: this.throwDice.below(4) ? 'solo' : 'together',
      minutes,
    });
    this.pass(this.throwDice.between(1, 70) * MINUTE);
    this.add({ type: 'session-end' });
  }

  private nap(): void {
    const isClosed = this.throwDice.below(2) === 0;
    this.add({ type: isClosed ? 'browser-closed' : 'sleep' });
    this.pass(this.throwDice.between(1, 180) * MINUTE);
    this.add({ type: isClosed ? 'browser-opened' : 'wake' });
    if (isClosed) this.add({ type: 'active' });
  }

  private rare(): void {
    const { throwDice, person } = this;
    const choice = throwDice.below(4);
    if (choice === 0 && person.travels) this.add({ type: 'zone', zone: ZONES[throwDice.below(6)] });
    if (choice === 1 && person.clocks) this.setClock(throwDice.between(-240, 240) * MINUTE);
    if (choice === 2) {
      const intervalMinutes = throwDice.between(20, 120);
      this.add({ type: 'settings', settings: { reminders: { intervalMinutes } } });
    }
    if (choice === 3) this.add({ type: 'pause' });
    if (choice === 3) this.pass(throwDice.between(5, 300) * MINUTE);
    if (choice === 3) this.add({ type: 'resume' });
  }

  private setClock(byMs: number): void {
    this.add({ type: 'clock', byMs });
    this.wallMs += byMs;
    // The browser hears of it at the next sign of life.
    this.pass(1000);
    this.leave(130_000 + 10 * MINUTE);
  }
}
