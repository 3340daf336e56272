import fc from 'fast-check';
import { expect } from 'vitest';
import { aPerson } from './person';
import { describeTally, editsOf, killsOf, liveOf, type Tally } from './years';

const DAYS_A_LIFE = 73;
const LIVES_A_YEAR = 5;
/** Twins cost two lives each. */
const LIVES_A_TWIN = 10;
const EDITED_LIVES = 20;

/** How many years the whole of the tests simulates; `npm run test:deep` asks for more. */
const personYears = Number(process.env['BR_PERSON_YEARS'] ?? 300);
const seed = Number(process.env['BR_SEED'] ?? 20_260_301);

/**
 * Lives one of several equal shares of the years, so that they can run side by side.
 *
 * @returns how many lives kept every rule: all, or a failure says which one did not
 */
export function checkYears(share: number, shares: number): number {
  const lives = Math.ceil((personYears * LIVES_A_YEAR) / shares);
  const tally: Tally = { days: 0, reminders: 0, wakeUps: 0 };
  const started = process.cpuUsage();
  fc.assert(
    fc.property(aPerson(DAYS_A_LIFE), (person) => {
      expect(liveOf(person, tally)).toEqual([]);
    }),
    { numRuns: lives, seed: seed + share, endOnFailure: true },
  );
  // Of one processor, whatever else the machine does.
  const seconds = process.cpuUsage(started).user / 1_000_000;
  console.log(`seed ${seed + share}: ${describeTally(tally, seconds)}, no violation`);
  return lives;
}

/** R13: a life and its twin whose browser is killed at every step. */
export function checkKills(): number {
  const lives = Math.ceil((personYears * LIVES_A_YEAR) / LIVES_A_TWIN);
  fc.assert(
    fc.property(aPerson(Math.floor(DAYS_A_LIFE / 2)), (person) => {
      const [undisturbed, killed] = killsOf(person);
      expect(killed).toEqual(undisturbed);
    }),
    { numRuns: lives, seed, endOnFailure: true },
  );
  return lives;
}

/** R9: a life and its twin in which other settings are edited all the time. */
export function checkEdits(): number {
  fc.assert(
    fc.property(aPerson(Math.floor(DAYS_A_LIFE / 2)), (person) => {
      const calm = { ...person, travels: false, clocks: false };
      const [undisturbed, edited] = editsOf(calm);
      expect(edited).toEqual(undisturbed);
    }),
    { numRuns: EDITED_LIVES, seed, endOnFailure: true },
  );
  return EDITED_LIVES;
}
