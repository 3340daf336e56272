import { expect, it } from 'vitest';
import { isZone } from '../core/time/day';
import { nowMs, zone } from './clock';

it('tells the time of the machine in whole ms', () => {
  const before = Date.now();
  const now = nowMs();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
  expect(Number.isInteger(now)).toBe(true);
});

it('tells a zone that the rules know', () => {
  expect(isZone(zone())).toBe(true);
});
