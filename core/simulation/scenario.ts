import type { Goal } from '../goal/goal';
import { parseGoal } from '../goal/parse-goal';
import { parsePlan } from '../goal/parse-plan';
import type { Plan } from '../goal/plan';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { isZone, type Zone } from '../time/day';
import { readFields, readOneOf } from '../untrusted/read';
import { hasOffset } from './instant-of';
import { parseScenarioEvent, type ScenarioEvent } from './scenario-event';

/** A script of events for the simulator (reminders.md, "The simulator"). */
export interface Scenario {
  zone: Zone;
  /** Local wall-clock time in the zone. */
  from: string;
  until: string;
  settings: Settings;
  goals: Goal[];
  plans: Plan[];
  events: ScenarioEvent[];
}

/** The scenario cannot be run; the message names the place. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}

const MAX_EVENTS = 1_000_000;

/**
 * Reads a scenario; `settings`, `goals` and `plans` have the shape of the backup and default.
 *
 * @throws {ScenarioError} naming the field or the event (counted from 1) that is wrong
 */
export function parseScenario(value: unknown): Scenario {
  const fields = readFields(value);
  if (!fields) throw new ScenarioError('A scenario is a JSON object.');
  const { zone } = fields;
  if (!isZone(zone)) throw new ScenarioError('"zone" must be the name of a time zone.');
  const events = readArray(fields.events, 'events');
  if (events.length > MAX_EVENTS) throw new ScenarioError('"events" are too many.');
  return {
    zone,
    from: readLocal(fields.from, 'from'),
    until: readLocal(fields.until, 'until'),
    settings: parseSettings(fields.settings),
    goals: readRecords(fields.goals, 'goals', parseGoal),
    plans: readRecords(fields.plans, 'plans', parsePlan),
    events: events.map((event, index) => {
      const parsed = parseScenarioEvent(event);
      if (typeof parsed === 'string')
        throw new ScenarioError(`Event ${index + 1}${typeOf(event)}: ${parsed}`);
      return parsed;
    }),
  };
}

/** The type that the event says to be of, for whoever looks for it in the file. */
function typeOf(event: unknown): string {
  const type = readFields(event)?.type;
  return typeof type === 'string' ? ` (${type.slice(0, 40)})` : '';
}

function readArray(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ScenarioError(`"${name}" must be a list.`);
  return value;
}

function readRecords<T>(value: unknown, name: string, parse: (row: unknown) => T | undefined): T[] {
  return readArray(value, name).map((row, index) => {
    const record = parse(row);
    if (record === undefined)
      throw new ScenarioError(`"${name}" number ${index + 1} cannot be read.`);
    return record;
  });
}

function readLocal(value: unknown, name: string): string {
  if (readOneOf(typeof value, ['string']) === undefined || !isLocal(value as string))
    throw new ScenarioError(`"${name}" must be a local time such as 2026-03-27T08:00.`);
  return value as string;
}

/** Whether the text is a local date and time without an offset. */
function isLocal(value: string): boolean {
  try {
    Temporal.PlainDateTime.from(value);
    return !hasOffset(value);
  } catch {
    return false;
  }
}
