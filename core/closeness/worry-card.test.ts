import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MINUTE_MS } from '../time/day';
import { worryMoment } from './worry-card';

const START = 1_773_226_800_000;
const after = (minutes: number) => worryMoment(START, START + minutes * MINUTE_MS);

describe('the guided twenty minutes', () => {
  test.each([
    [-5, 'first-speaks', 10, 0],
    [0, 'first-speaks', 10, 0],
    [9.5, 'first-speaks', 0.5, 0],
    [10, 'second-speaks', 10, 1],
    [19, 'second-speaks', 1, 1],
    [20, 'over', 0, 2],
    [999, 'over', 0, 2],
  ] as const)('after %d minutes: %s, %d left, %i bells', (minutes, phase, left, bells) => {
    expect(after(minutes)).toMatchObject({ phase, leftMs: left * MINUTE_MS, bells });
  });

  it('ring at half and at the end', () => {
    expect(after(3).nextBellMs).toBe(START + 10 * MINUTE_MS);
    expect(after(10).nextBellMs).toBe(START + 20 * MINUTE_MS);
    expect(after(20)).not.toHaveProperty('nextBellMs');
  });

  it('have a bell exactly where the phase changes, and only go forward', () => {
    const offset = fc.integer({ min: 0, max: 30 * MINUTE_MS });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((ms) =>
          worryMoment(START, START + ms),
        );
        expect(later!.share).toBeGreaterThanOrEqual(earlier!.share);
        expect(later!.bells).toBeGreaterThanOrEqual(earlier!.bells);
        expect(later!.bells === earlier!.bells).toBe(later!.phase === earlier!.phase);
      }),
    );
  });
});
