import { describe, expect, it, test } from 'vitest';
import { aMoment, aSession, at, aWorld, NOON } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import type { OnOverlap } from './command';
import { saveSession } from './resolve-overlap';

const session = aSession({ id: 'new', from: '2026-03-10T18:00', minutes: 60 });
const same = aSession({ id: 'same', from: '2026-03-10T18:30', minutes: 60 });
const other = { ...same, id: 'other', kind: 'together' as const };
const moment = aMoment();

const save = (onOverlap: OnOverlap | undefined, ...nearby: (typeof same)[]) =>
  saveSession(session, aWorld({ nearby }), onOverlap, moment);
const putsOf = (applied: ReturnType<typeof save>) => applied.changes.map((change) => change.put);
const saved = { ok: true, saved: 'session', sessionId: 'new' };

describe('time that lies over nothing', () => {
  test.each([undefined, 'ask', 'merge', 'trim', 'keep', 'swap-kind'] as const)(
    'with %s is saved',
    (choice) => {
      const applied = save(choice, aSession({ id: 'far', from: '2026-03-10T12:00' }));
      expect(applied).toMatchObject({
        changes: [{ table: 'sessions', put: session }],
        outcome: saved,
      });
    },
  );
});

describe('time over the same kind', () => {
  it('is asked about', () => {
    const { changes, outcome } = save('ask', same);
    expect(changes).toEqual([]);
    expect(outcome).toEqual({
      ok: false,
      refusal: 'overlaps',
      overlaps: [
        {
          sessionId: 'same',
          kind: 'solo',
          isSameKind: true,
          fromMs: same.startedAtMs,
          untilMs: session.endedAtMs,
        },
      ],
    });
  });

  it('is merged; the others go to the trash', () => {
    const applied = save('merge', same);
    expect(putsOf(applied)).toEqual([
      { ...session, endedAtMs: same.endedAtMs },
      { ...same, deletedAtMs: at(NOON), revision: 2, updatedAtMs: at(NOON) },
    ]);
    expect(applied.outcome).toEqual(saved);
  });

  it('is trimmed', () => {
    expect(putsOf(save('trim', same))).toEqual([{ ...session, endedAtMs: same.startedAtMs }]);
  });

  it('is kept beside it, and without a choice too', () => {
    expect(putsOf(save('keep', same))).toEqual([session]);
    expect(putsOf(save(undefined, same))).toEqual([session]);
  });

  it('is not merged to more than the longest session', () => {
    const days = aSession({ id: 'days', from: '2026-03-10T18:30', to: '2026-03-17T18:15' });
    expect(save('merge', days).outcome).toMatchObject({ refusal: 'length-out-of-range' });
  });

  it('of which nothing is left is not saved', () => {
    const around = aSession({ id: 'around', from: '2026-03-10T17:00', minutes: 180 });
    expect(save('trim', around).outcome).toEqual({ ok: false, refusal: 'nothing-left' });
  });
});

describe('time over the other kind', () => {
  test.each(['ask', 'keep', 'merge'] as const)('with %s is asked about', (choice) => {
    expect(save(choice, other).outcome).toMatchObject({
      refusal: 'overlaps',
      overlaps: [{ isSameKind: false }],
    });
  });

  it('is trimmed', () => {
    expect(putsOf(save('trim', other))).toEqual([{ ...session, endedAtMs: other.startedAtMs }]);
  });

  it('takes that kind', () => {
    expect(putsOf(save('swap-kind', other))).toEqual([{ ...session, kind: 'together' }]);
  });

  it('is asked about again when it lies over both', () => {
    const early = aSession({ id: 'early', endedAtMs: session.startedAtMs + MINUTE_MS });
    expect(save('swap-kind', other, early).outcome).toMatchObject({
      refusal: 'overlaps',
      overlaps: [
        { sessionId: 'other', isSameKind: true },
        { sessionId: 'early', isSameKind: false },
      ],
    });
  });
});
