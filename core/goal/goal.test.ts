import { describe, expect, it, test } from 'vitest';
import { aGoal, aVersion } from '../../test/builders';
import { MEASURES, TARGET_LIMITS, targetLimits, versionOn } from './goal';

describe('the version in force', () => {
  const goal = aGoal({
    versions: [
      aVersion({ effectiveDate: '2026-01-05', atLeast: 60 }),
      aVersion({ effectiveDate: '2026-02-02', atLeast: 90 }),
      aVersion({ effectiveDate: '2026-03-09', atLeast: 120 }),
    ],
  });

  test.each([
    ['before the first one, which counts for what was before it', '2025-12-31', 60],
    ['on the day of the first one', '2026-01-05', 60],
    ['on the day before the next one', '2026-02-01', 60],
    ['on the day of the next one', '2026-02-02', 90],
    ['on the day of the last one', '2026-03-09', 120],
    ['long after the last one', '2199-12-31', 120],
  ])('%s', (_name, date, atLeast) => {
    expect(versionOn(goal, date).atLeast).toBe(atLeast);
  });
});

it('has limits for every measure', () => {
  for (const measure of MEASURES)
    expect(TARGET_LIMITS[measure].min).toBeLessThan(TARGET_LIMITS[measure].max);
});

it('may ask for more in a month than in a week', () => {
  for (const measure of MEASURES) {
    expect(targetLimits(measure, 'week')).toEqual(TARGET_LIMITS[measure]);
    expect(targetLimits(measure, 'month').max).toBeGreaterThan(TARGET_LIMITS[measure].max);
  }
});
