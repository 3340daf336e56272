import { expect, test } from 'vitest';
import { checkYears } from '../../test/people/rules-check';

const HOUR_MS = 3_600_000;

test('R1 to R8, R10 to R12: nor in the other half of them', { timeout: 8 * HOUR_MS }, () => {
  expect(checkYears(1, 2)).toBeGreaterThan(0);
});
