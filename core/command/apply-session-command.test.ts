import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aMoment, aRunningSession, at, aWorld, NOON } from '../../test/builders';
import { parseSession } from '../session/parse-session';
import { MAX_SESSION_MS, sessionLengthMs } from '../session/session';
import { endRunning, logTime } from './apply-session-command';

const anInstantBeforeNoon = fc.integer({ min: at(NOON) - 2 * MAX_SESSION_MS, max: at(NOON) + 60_000 });

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
