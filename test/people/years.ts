import type { Scenario } from '../../core/simulation/scenario';
import type { ScenarioEvent } from '../../core/simulation/scenario-event';
import { simulate } from '../../core/simulation/simulate';
import { lifeOf, type Person } from './person';
import { Witness } from './witness';

const DAYS_A_YEAR = 365;

/** What many lives come to; the test prints it. */
export interface Tally {
  days: number;
  reminders: number;
  wakeUps: number;
}

/** Lives one person under the eyes of a witness, and returns what was against the rules. */
export function liveOf(person: Person, tally: Tally): string[] {
  const life = lifeOf(person);
  const witness = new Witness(life);
  simulate(life, witness);
  tally.days += person.days;
  tally.reminders += witness.reminders.length;
  tally.wakeUps += witness.wakeUps;
  return witness.violations;
}

/** R13: the same life with the browser killed at every step brings the same reminders. */
export function killsOf(person: Person): [undisturbed: string[], killed: string[]] {
  const life = lifeOf(person);
  return [remindersIn(life), remindersIn(life, true)];
}

/**
 * R9: the same life, looked at beside everything that happens: once with settings that are saved as
 * they are, and once with an edit of what has no bearing on any time.
 */
export function editsOf(person: Person): [undisturbed: string[], edited: string[]] {
  const life = lifeOf(person);
  const edited = (settings: object) => ({
    ...life,
    events: life.events.flatMap((event): ScenarioEvent[] => [
      { at: event.at, type: 'settings', settings: { ...settings } },
      event,
    ]),
  });
  const edit = { reminders: { sound: 'chime', discreet: false, snoozeMinutes: [15, 30, 60] } };
  return [remindersIn(edited({})), remindersIn(edited(edit))];
}

function remindersIn(life: Scenario, killAlways = false): string[] {
  const witness = new Witness(life);
  simulate(life, witness, { killAlways });
  return witness.reminders;
}

export function describeTally(tally: Tally, seconds: number): string {
  const { days, reminders, wakeUps } = tally;
  return [
    `${(days / DAYS_A_YEAR).toFixed(0)} person-years`,
    `${reminders} reminders`,
    `${(wakeUps / days).toFixed(1)} wake-ups a day`,
    `${(days / seconds).toFixed(0)} simulated days a second`,
  ].join(', ');
}
