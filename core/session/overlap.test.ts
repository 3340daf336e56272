import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aSession, anAmount, at } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { contradictions, mergeSessions, overlapsOf, trimSession } from './overlap';
import type { IntervalSession } from './session';
import { kindMinutesByDate } from './totals';

const noon = at('2026-03-10T12:00');
const span = (
  id: string,
  fromMinutes: number,
  untilMinutes: number,
  fields: Partial<IntervalSession> = {},
) =>
  aSession({
    id,
    startedAtMs: noon + fromMinutes * MINUTE_MS,
    endedAtMs: noon + untilMinutes * MINUTE_MS,
    ...fields,
  });
const minutesOf = (sessions: readonly IntervalSession[]) =>
  [...kindMinutesByDate(sessions, 'solo', 0).values()].reduce((sum, each) => sum + each, 0);
const spanOf = (session: IntervalSession | undefined) =>
  session && [(session.startedAtMs - noon) / MINUTE_MS, (session.endedAtMs - noon) / MINUTE_MS];

describe('overlaps of a session', () => {
  const session = span('new', 0, 60);

  test.each([
    ['one that begins in it', span('a', 30, 90), [30, 60]],
    ['one that ends in it', span('a', -30, 10), [0, 10]],
    ['one inside it', span('a', 20, 30), [20, 30]],
    ['one around it', span('a', -10, 90), [0, 60]],
    ['one of the other kind', span('a', 30, 90, { kind: 'together' }), [30, 60]],
  ])('%s', (_name, other, [from, until]) => {
    const [overlap] = overlapsOf(session, [other]);
    expect(overlap).toMatchObject({ session, other });
    expect([(overlap!.fromMs - noon) / MINUTE_MS, (overlap!.untilMs - noon) / MINUTE_MS]).toEqual([
      from,
      until,
    ]);
  });

  test.each([
    ['one that follows at once', span('a', 60, 90)],
    ['one that ended just then', span('a', -30, 0)],
    ['itself', span('new', 10, 20)],
    ['a deleted one', span('a', 10, 20, { deletedAtMs: 1 })],
    ['an amount', anAmount()],
  ])('not %s', (_name, other) => {
    expect(overlapsOf(session, [other])).toEqual([]);
  });

  it('an amount has none', () => {
    expect(overlapsOf(anAmount(), [session])).toEqual([]);
  });
});

it('contradictions are the pairs of both kinds at once, oldest first', () => {
  const sessions = [
    span('late', 200, 260),
    span('shared', 30, 90, { kind: 'together' }),
    span('solo', 0, 60),
    span('other', 50, 55),
    span('late-shared', 250, 300, { kind: 'together' }),
    span('gone', 0, 300, { kind: 'together', deletedAtMs: 1 }),
  ];
  const pairs = contradictions(sessions).map(({ session, other }) => `${session.id} ${other.id}`);
  expect(pairs).toEqual(['solo shared', 'shared other', 'late late-shared']);
});

describe('merged sessions', () => {
  it('are one from the first start to the last end, with the texts of both', () => {
    const kept = span('a', 0, 60, { note: 'Calm', tags: ['x'], recharged: 3 });
    const other = span('b', 30, 90, {
      note: 'Long',
      tags: ['y', 'x'],
      activity: 'walk',
      recharged: 5,
    });
    const merged = mergeSessions(kept, [other]);
    expect(merged).toMatchObject({
      id: 'a',
      note: 'Calm · Long',
      tags: ['x', 'y'],
      activity: 'walk',
      recharged: 5,
      pausedMs: 0,
    });
    expect(spanOf(merged)).toEqual([0, 90]);
  });

  it('have no texts where none had any', () => {
    expect(mergeSessions(span('a', 0, 60), [span('b', 30, 90)])).not.toHaveProperty('note');
  });
});

const someOverlapping = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 50 }),
      more: fc.integer({ min: 1, max: 300 }),
      paused: fc.constantFrom(0, 0, 0.3),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((times) =>
    times.map(({ from, more, paused }, index) =>
      // All of them cover the 51st minute.
      span(`${index}`, from, 51 + more, {
        pausedMs: Math.floor((51 + more - from) * paused) * MINUTE_MS,
      }),
    ),
  );

it('merging keeps the minutes that the sessions had together', () => {
  fc.assert(
    fc.property(someOverlapping, ([kept, ...others]) => {
      expect(minutesOf([mergeSessions(kept!, others)])).toBeCloseTo(
        minutesOf([kept!, ...others]),
        3,
      );
    }),
  );
});

describe('a trimmed session', () => {
  test.each<[string, IntervalSession[], number[] | undefined]>([
    ['ends where the other begins', [span('a', 40, 90)], [0, 40]],
    ['begins where the other ends', [span('a', -20, 10)], [10, 60]],
    ['is the longer side of one inside it', [span('a', 20, 30)], [30, 60]],
    ['is what lies between others', [span('a', -5, 10), span('b', 45, 70)], [10, 45]],
    ['is none when nothing is left', [span('a', 0, 60)], undefined],
    ['is none when less than a minute is left', [span('a', 0.5, 60)], undefined],
    ['is itself without others', [], [0, 60]],
  ])('%s', (_name, others, expected) => {
    expect(spanOf(trimSession(span('new', 0, 60), others))).toEqual(expected);
  });

  it('keeps its share of pauses', () => {
    const session = span('new', 0, 60, { pausedMs: 20 * MINUTE_MS });
    expect(trimSession(session, [span('a', 30, 90)])?.pausedMs).toBe(10 * MINUTE_MS);
  });

  it('never overlaps what it was trimmed by', () => {
    fc.assert(
      fc.property(someOverlapping, ([session, ...others]) => {
        const trimmed = trimSession(session!, others);
        expect(trimmed ? overlapsOf(trimmed, others) : []).toEqual([]);
      }),
    );
  });
});
