import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LIVE_VECTOR, RHYTHM_VECTORS } from '../../test/rhythm-vectors';
import { averageOf, HALF_LIFE, rhythmScore, rhythmWord, type Counted } from './rhythm-score';

const weeks = (...attainments: number[]) =>
  attainments.map((attainment): Counted => ({ kind: 'week', attainment }));

const scored = (counted: readonly Counted[], open?: Counted) => {
  const score = rhythmScore(counted, open);
  if (score.stage !== 'scored') throw new Error('not scored yet');
  return score;
};

test.each(RHYTHM_VECTORS)('$id: the score is $score', ({ weeks: entries, score }) => {
  const counted = weeks(...entries.filter((each) => each !== '–'));
  expect(scored(counted).score).toBeCloseTo(score, 6);
});

test.each(LIVE_VECTOR.live)('V11: an open week at %d shows %d', (open, live) => {
  const rhythm = scored(weeks(...LIVE_VECTOR.weeks), { kind: 'week', attainment: open });
  expect(rhythm.score).toBeCloseTo(LIVE_VECTOR.score, 4);
  expect(rhythm.live).toBeCloseTo(live, 4);
});

describe('the first weeks', () => {
  test.each([
    [[], 1],
    [[1], 2],
    [[0, 0], 3],
  ])('%j counted: this is week %i of 3', (attainments, n) => {
    expect(rhythmScore(weeks(...attainments), weeks(1)[0])).toEqual({ stage: 'beginning', n });
  });

  it('have no average of nothing', () => {
    expect(averageOf([])).toBe(0);
  });
});

describe('the words', () => {
  test.each([
    [1, 'steady'],
    [0.8, 'steady'],
    [0.79, 'taking-shape'],
    [0.5, 'taking-shape'],
    [0.49, 'on-and-off'],
    [0.25, 'on-and-off'],
    [0.24, 'early-days'],
    [0, 'early-days'],
  ])('for %d: %s', (score, word) => {
    expect(rhythmWord(score)).toBe(word);
  });

  it('are for what is shown, the open week included', () => {
    expect(scored(weeks(1, 1, 0, 1), weeks(1)[0]).word).toBe('steady');
    expect(scored(weeks(1, 1, 0, 1)).word).toBe('taking-shape');
  });
});

const anAttainment = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.6, 1),
);
const aCounted = fc.record({ kind: fc.constantFrom('week', 'month'), attainment: anAttainment });
const aHistory = fc.array<Counted>(aCounted, { minLength: 3, maxLength: 160 });

/** The score as the plan writes it for weeks: a weighted mean with weights 0.5^(age/4). */
const meanOf = (attainments: readonly number[]) => {
  const weights = attainments.map((_, index) => 0.5 ** ((attainments.length - 1 - index) / 4));
  const sum = attainments.reduce((total, each, index) => total + each * weights[index]!, 0);
  return sum / weights.reduce((total, each) => total + each, 0);
};

describe('for every history', () => {
  it('is always between 0 and 100 %, and the open period only lifts it', () => {
    fc.assert(
      fc.property(aHistory, aCounted as fc.Arbitrary<Counted>, (history, open) => {
        const { score, live } = scored(history, open);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(live).toBeGreaterThanOrEqual(score);
        expect(live).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the weighted mean', () => {
    fc.assert(
      fc.property(fc.array(anAttainment, { minLength: 3, maxLength: 160 }), (attainments) => {
        expect(scored(weeks(...attainments)).score).toBeCloseTo(meanOf(attainments), 9);
      }),
    );
  });

  it('constant attainment p gives p, from the first score on', () => {
    fc.assert(
      fc.property(anAttainment, fc.integer({ min: 3, max: 200 }), (p, count) => {
        expect(scored(weeks(...Array<number>(count).fill(p))).score).toBeCloseTo(p, 9);
      }),
    );
  });

  it('more in one period never lowers it', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(), anAttainment, (history, where, more) => {
        const index = where % history.length;
        const { kind, attainment } = history[index]!;
        const raised = history.with(index, { kind, attainment: Math.max(attainment, more) });
        expect(scored(raised).score).toBeGreaterThanOrEqual(scored(history).score - 1e-12);
      }),
    );
  });

  it('one period moves it by its weight at most, and by no more than the latest one may', () => {
    fc.assert(
      fc.property(
        fc.array(anAttainment, { minLength: 3, maxLength: 160 }),
        fc.nat(),
        anAttainment,
        (attainments, where, other) => {
          const index = where % attainments.length;
          const before = scored(weeks(...attainments)).score;
          const after = scored(weeks(...attainments.with(index, other))).score;
          const weight = attainments.reduce((sum, _, age) => sum + 0.5 ** (age / 4), 0);
          const own = 0.5 ** ((attainments.length - 1 - index) / 4) / weight;
          const change = Math.abs(after - before);
          expect(change).toBeLessThanOrEqual(Math.abs(other - attainments[index]!) * own + 1e-9);
          expect(change).toBeLessThanOrEqual(1 / weight + 1e-9);
        },
      ),
    );
  });
});

it('one missed week after a long good spell leaves 84 %', () => {
  const spell = weeks(...Array<number>(200).fill(1));
  expect(scored([...spell, ...weeks(0)]).score).toBeCloseTo(0.8409, 4);
});

it('the dent halves every four good weeks', () => {
  const spell = [...Array<number>(200).fill(1), 0];
  const dent = 1 - scored(weeks(...spell)).score;
  expect(1 - scored(weeks(...spell, 1, 1, 1, 1)).score).toBeCloseTo(dent / 2, 6);
  expect(HALF_LIFE.week).toBe(4);
});

const months = (...each: number[]) =>
  weeks(...each).map(({ attainment }) => ({ kind: 'month' as const, attainment }));

it('a month counts half after three months', () => {
  const spell = months(...Array<number>(200).fill(1), 0);
  const dent = 1 - scored(spell).score;
  expect(1 - scored([...spell, ...months(1, 1, 1)]).score).toBeCloseTo(dent / 2, 6);
});
