import { describe, expect, it } from 'vitest';
import { aMoment, aRunningSession, at, aWorld, NOON } from '../../test/builders';
import { decide } from './decide';

const noon = aMoment();
const start = {
  type: 'command',
  command: { type: 'start-session', sessionId: 'new', kind: 'solo', plannedMinutes: 20 },
} as const;

describe('a decision', () => {
  it('about a start changes the running row, and its commands show that a session runs', () => {
    const decision = decide(aWorld(), start, noon);
    expect(decision.changes).toMatchObject([{ table: 'running', put: { id: 'new' } }]);
    expect(decision.world.running?.id).toBe('new');
    expect(decision.outcome).toEqual({ ok: true, sessionId: 'new' });
    expect(decision.commands).toContainEqual({
      type: 'set-badge',
      badge: { type: 'minutes-left', minutes: 20 },
    });
  });

  it('about an event changes no rows', () => {
    const decision = decide(aWorld(), { type: 'event', event: { type: 'look' } }, noon);
    expect(decision.changes).toEqual([]);
    expect(decision.outcome).toEqual({ ok: true });
    expect(decision.state.lastSeenMs).toBe(at(NOON));
  });

  it('that refuses still puts the browser right', () => {
    const command = { type: 'end-session', sessionId: 'gone' } as const;
    const decision = decide(
      aWorld({ running: aRunningSession() }),
      { type: 'command', command },
      noon,
    );
    expect(decision.changes).toEqual([]);
    expect(decision.outcome).toEqual({ ok: false, refusal: 'session-not-running' });
    expect(decision.world.running?.id).toBe('running-1');
    expect(decision.commands).toContainEqual({ type: 'set-badge', badge: { type: 'running' } });
  });

  it('gives the world as it is afterwards, the engine’s state included', () => {
    const decision = decide(aWorld(), start, noon);
    expect(decision.world.reminderState).toBe(decision.state);
  });

  it('changes nothing that it was given', () => {
    const world = aWorld({ running: aRunningSession() });
    const before = structuredClone(world);
    decide(
      world,
      { type: 'command', command: { type: 'end-session', sessionId: 'running-1' } },
      noon,
    );
    expect(world).toEqual(before);
  });

  it('is the same for the same world', () => {
    expect(decide(aWorld(), start, noon)).toEqual(decide(aWorld(), start, noon));
  });
});
