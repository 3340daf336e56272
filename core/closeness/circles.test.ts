import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS_STEPS } from './check-in';
import { centreDistance, circlesAt, circlesHeight, overlapShare } from './circles';

/** Area that two equal circles share, by the formula of the lens. */
function lens(radius: number, distance: number): number {
  const half = distance / 2;
  return (
    2 * radius ** 2 * Math.acos(half / radius) -
    half * Math.sqrt(Math.max(0, 4 * radius ** 2 - distance ** 2))
  );
}

const WIDTH = 240;
const figures = CLOSENESS_STEPS.map((step) => circlesAt(step, WIDTH));

describe('the seven pictures', () => {
  it('begin with circles that touch and fill the width', () => {
    expect(figures[0]!.radius).toBeCloseTo(60, 9);
    expect(figures[0]!.distance).toBeCloseTo(120, 9);
  });

  it('end with two circles that can still be told apart', () => {
    const { radius, distance } = figures.at(-1)!;
    expect(distance).toBeGreaterThan(radius / 10);
    expect(distance).toBeLessThan(radius / 5);
  });

  it('share more by the same part of a circle at each step', () => {
    const shares = figures.map(
      ({ radius, distance }) => lens(radius, distance) / (Math.PI * radius ** 2),
    );
    for (const [index, share] of shares.entries()) expect(share).toBeCloseTo(0.15 * index, 6);
  });

  it('are about half over each other in the middle: “4 of 7, about half”', () => {
    expect(overlapShare(4)).toBeCloseTo(0.45, 9);
  });

  it('cover the same area at each step', () => {
    const areas = figures.map(
      ({ radius, distance }) => 2 * Math.PI * radius ** 2 - lens(radius, distance),
    );
    for (const area of areas) expect(area).toBeCloseTo(areas[0]!, 3);
  });

  it('stay in the picture', () => {
    for (const { radius, distance } of figures) {
      expect(distance + 2 * radius).toBeLessThanOrEqual(WIDTH + 1e-9);
      expect(2 * radius).toBeLessThanOrEqual(circlesHeight(WIDTH) + 1e-9);
    }
  });
});

it('moves evenly between the steps and stops at the ends', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 12, noNaN: true }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (step, more) => {
        expect(circlesAt(step + more, WIDTH).distance).toBeLessThanOrEqual(
          circlesAt(step, WIDTH).distance + 1e-9,
        );
      },
    ),
  );
  expect(circlesAt(0, WIDTH)).toEqual(circlesAt(1, WIDTH));
  expect(circlesAt(9, WIDTH)).toEqual(circlesAt(7, WIDTH));
});

it('finds the distance for any part, at any size', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 1000, noNaN: true }),
      (share, radius) => {
        const distance = centreDistance(share, radius);
        expect(lens(radius, distance) / (Math.PI * radius ** 2)).toBeCloseTo(share, 6);
      },
    ),
  );
});
