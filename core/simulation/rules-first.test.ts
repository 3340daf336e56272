import { expect, test } from 'vitest';
import { checkEdits, checkKills, checkYears } from '../../test/people/rules-check';

const HOUR_MS = 3_600_000;

// Half of the years are in `rules-second.test.ts`, so that two processors share them.
test('R1 to R8, R10 to R12: no rule is broken in simulated years', { timeout: 8 * HOUR_MS }, () => {
  expect(checkYears(0, 2)).toBeGreaterThan(0);
});

test('R13: a browser that is killed at every step brings the same', { timeout: HOUR_MS }, () => {
  expect(checkKills()).toBeGreaterThan(0);
});

test('R9: edits of the settings that set no time change nothing', { timeout: HOUR_MS }, () => {
  expect(checkEdits()).toBeGreaterThan(0);
});
