import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aFullWorld,
  aMoment,
  AMOUNT_DRAFT,
  aRunningSession,
  aSession,
  at,
  aWorld,
  BERLIN,
  INTERVAL_DRAFT,
  NOON,
  someSettings,
  TODAY,
} from '../../test/builders';
import { parseSession } from '../session/parse-session';
import { MAX_SESSION_MS, sessionLengthMs } from '../session/session';
import { MINUTE_MS } from '../time/day';
import { applyCommand } from './apply-command';
import { endRunning, logTime } from './apply-session-command';
import type { Command } from './command';

const noon = aMoment();

const rate = (fields: object, moment = noon) =>
  applyCommand(aFullWorld(), { type: 'rate-session', sessionId: 'session-1', ...fields }, moment)
    .changes;

const log = (time: object, moment = noon, world = aWorld()) =>
  applyCommand(world, { type: 'log-time', sessionId: 'new', time } as Command, moment).changes;

describe('end', () => {
  const command = { type: 'end-session', sessionId: 'running-1' } as const;

  it('saves the session and tells the engine', () => {
    const { changes, event, outcome } = applyCommand(aFullWorld(), command, noon);
    expect(changes.map((change) => change.table)).toEqual(['running', 'sessions']);
    expect(changes[1]).toMatchObject({ put: { id: 'running-1', endedAtMs: at(NOON) } });
    expect(event).toEqual({ type: 'session-ended' });
    expect(outcome).toEqual({ ok: true, saved: 'session', sessionId: 'running-1' });
  });

  it('saves nothing of a slip of the hand, which was no break', () => {
    const moment = aMoment({ local: '2026-03-11T11:00:59' });
    expect(applyCommand(aFullWorld(), command, moment)).toEqual({
      changes: [{ table: 'running', put: null }],
      event: { type: 'look' },
      outcome: { ok: true, saved: 'too-short' },
    });
  });

  it('leaves another session that runs alone', () => {
    expect(applyCommand(aFullWorld(), { ...command, sessionId: 'session-1' }, noon)).toMatchObject({
      changes: [],
      outcome: { ok: true, saved: 'session', sessionId: 'session-1' },
    });
  });
});

describe('discard', () => {
  it('removes the running session and saves nothing', () => {
    const command = { type: 'discard-session', sessionId: 'running-1' } as const;
    const world = aWorld({ running: aRunningSession() });
    expect(applyCommand(world, command, noon)).toMatchObject({
      changes: [{ table: 'running', put: null }],
      event: { type: 'look' },
    });
  });

  it('never touches a session that was saved', () => {
    const command = { type: 'discard-session', sessionId: 'session-1' } as const;
    expect(applyCommand(aFullWorld(), command, noon)).toMatchObject({
      changes: [],
      outcome: { ok: false, refusal: 'session-not-running' },
    });
  });
});

describe('a rating', () => {
  it('is kept with its note', () => {
    expect(rate({ recharged: 5, note: 'Calm' })).toEqual([
      {
        table: 'sessions',
        put: { ...aSession(), recharged: 5, note: 'Calm', revision: 2, updatedAtMs: at(NOON) },
      },
    ]);
  });

  it('that is none says that the person went on', () => {
    const [change] = rate({});
    expect(change).toMatchObject({ put: { revision: 2 } });
    expect(change?.put).not.toHaveProperty('recharged');
  });

  it('is later than the session even on a clock that was set back', () => {
    const [change] = rate({}, aMoment({ local: '2026-03-01T00:00' }));
    expect(change).toMatchObject({ put: { updatedAtMs: aSession().createdAtMs + 1 } });
  });
});

describe('logged time', () => {
  const record = {
    id: 'new',
    kind: 'solo',
    zone: BERLIN,
    source: 'manual',
    tags: [],
    revision: 1,
    createdAtMs: at(NOON),
    updatedAtMs: at(NOON),
  };

  it('is kept as an amount', () => {
    const put = { ...record, shape: 'amount', date: TODAY, amountMs: 30 * MINUTE_MS };
    expect(log(AMOUNT_DRAFT)).toEqual([{ table: 'sessions', put }]);
  });

  it('is kept with its clock times', () => {
    const put = { ...record, ...INTERVAL_DRAFT, pausedMs: 0 };
    expect(log(INTERVAL_DRAFT)).toEqual([{ table: 'sessions', put }]);
  });

  it('may end now, last a week, or be a whole day', () => {
    expect(log({ ...INTERVAL_DRAFT, endedAtMs: at(NOON) })).toHaveLength(1);
    expect(
      log({ ...INTERVAL_DRAFT, startedAtMs: INTERVAL_DRAFT.endedAtMs - 7 * 1440 * MINUTE_MS }),
    ).toHaveLength(1);
    expect(log({ ...AMOUNT_DRAFT, minutes: 1440 })).toHaveLength(1);
  });

  it('may be on the date that has begun for the person', () => {
    const night = aMoment({ local: '2026-03-11T02:00' });
    const late = aWorld({ settings: someSettings({ dayStartHour: 4 }) });
    expect(log(AMOUNT_DRAFT, night)).toHaveLength(1);
    expect(log(AMOUNT_DRAFT, night, late)).toEqual([]);
    expect(log({ ...AMOUNT_DRAFT, date: '2026-03-10' }, night, late)).toHaveLength(1);
  });
});

const anInstantBeforeNoon = fc.integer({
  min: at(NOON) - 2 * MAX_SESSION_MS,
  max: at(NOON) + 60_000,
});

it('whatever time is logged is refused, or stored and read again with the same length', () => {
  fc.assert(
    fc.property(anInstantBeforeNoon, anInstantBeforeNoon, (startedAtMs, endedAtMs) => {
      const time = { shape: 'interval', kind: 'solo', startedAtMs, endedAtMs } as const;
      const command = { type: 'log-time', sessionId: 'new', time } as const;
      const { changes, outcome } = logTime(aWorld(), command, aMoment());
      expect(changes).toHaveLength(outcome.ok ? 1 : 0);
      for (const { put } of changes) {
        const stored = parseSession(put)!;
        expect(stored).toEqual(put);
        expect(sessionLengthMs(stored)).toBe(endedAtMs - startedAtMs);
      }
    }),
  );
});

it('whenever a session ends, it runs no more and is stored at most once', () => {
  fc.assert(
    fc.property(anInstantBeforeNoon, (startedAtMs) => {
      const running = aRunningSession({ startedAtMs });
      const { changes } = endRunning(aWorld({ running }), running.id, aMoment());
      expect(changes[0]).toEqual({ table: 'running', put: null });
      expect(changes.slice(1).map((change) => parseSession(change.put))).toEqual(
        changes.slice(1).map((change) => change.put),
      );
    }),
  );
});
