import { describe, expect, it } from 'vitest';
import { aMoment, aRunningSession, aSession, at, aWorld, NOON } from '../../test/builders';
import { deleteSession } from '../session/trash';
import { applyCommand } from './apply-command';
import type { Command } from './command';
import type { World } from './world';

const noon = at(NOON);
const session = aSession();
const deleted = deleteSession(session, noon);
const apply = (world: Partial<World>, command: Command) =>
  applyCommand(aWorld(world), command, aMoment());
const edit = (fields: object, more: object = {}) =>
  ({ type: 'edit-session', sessionId: 'session-1', edit: fields, ...more }) as Command;
const putsOf = (applied: ReturnType<typeof apply>) => applied.changes.map((change) => change.put);

describe('an edit', () => {
  it('writes the session, and leaves a running one alone', () => {
    const running = aRunningSession();
    const { changes, outcome } = apply({ session, running }, edit({ note: 'Calm' }));
    expect(changes).toEqual([
      { table: 'sessions', put: { ...session, note: 'Calm', revision: 2, updatedAtMs: noon } },
    ]);
    expect(outcome).toEqual({ ok: true, saved: 'session', sessionId: 'session-1' });
  });

  it('of nothing, or of nonsense, is refused', () => {
    expect(apply({}, edit({ note: 'x' })).outcome).toMatchObject({ refusal: 'session-not-found' });
    expect(apply({ session }, edit({ endedAtMs: 5 })).outcome).toMatchObject({
      refusal: 'ends-before-start',
    });
  });

  const nearby = [aSession({ id: 'b', from: '2026-03-10T18:20' })];

  it('asks about overlaps of its new times, unless it says what to do', () => {
    const longer = { endedAtMs: at('2026-03-10T19:00') };
    expect(apply({ session, nearby }, edit(longer)).outcome).toMatchObject({ refusal: 'overlaps' });
    expect(putsOf(apply({ session, nearby }, edit(longer, { onOverlap: 'merge' })))).toMatchObject([
      { id: 'session-1', endedAtMs: at('2026-03-10T19:00') },
      { id: 'b', deletedAtMs: noon },
    ]);
  });

  it('does not ask when its times stay', () => {
    expect(apply({ session, nearby }, edit({ note: 'x' })).outcome.ok).toBe(true);
  });
});

it('an edit that comes again is done already', () => {
  expect(apply({ session: aSession({ note: 'Calm' }) }, edit({ note: 'Calm' }))).toMatchObject({
    changes: [],
    outcome: { ok: true, saved: 'session' },
  });
});

describe('the trash', () => {
  const named = { sessionId: 'session-1' };

  it('takes a session, once', () => {
    expect(putsOf(apply({ session }, { type: 'delete-session', ...named }))).toEqual([deleted]);
    expect(apply({ trash: [deleted] }, { type: 'delete-session', ...named })).toMatchObject({
      changes: [],
      outcome: { ok: true },
    });
    expect(apply({}, { type: 'delete-session', ...named }).outcome).toMatchObject({
      refusal: 'session-not-found',
    });
  });

  it('gives it back, once', () => {
    const restore: Command = { type: 'restore-session', ...named };
    expect(putsOf(apply({ trash: [deleted] }, restore))).toEqual([
      { ...session, revision: 3, updatedAtMs: noon + 1 },
    ]);
    expect(apply({ session }, restore).changes).toEqual([]);
    expect(apply({}, restore).outcome).toMatchObject({ refusal: 'session-not-found' });
  });

  it('is emptied for good', () => {
    expect(
      apply({ trash: [deleted, { ...deleted, id: 'b' }] }, { type: 'empty-trash' }).changes,
    ).toEqual([
      { table: 'rows', of: 'sessions', key: 'session-1', row: null },
      { table: 'rows', of: 'sessions', key: 'b', row: null },
    ]);
    expect(apply({}, { type: 'empty-trash' })).toMatchObject({
      changes: [],
      outcome: { ok: true },
    });
  });

  it('is not filled again by a command that comes late', () => {
    const trash = [deleted];
    const time = { shape: 'amount', kind: 'solo', date: '2026-03-10', minutes: 5 } as const;
    expect(apply({ trash }, { type: 'log-time', ...named, time }).changes).toEqual([]);
    expect(apply({ trash }, { type: 'start-session', ...named, kind: 'solo' }).changes).toEqual([]);
  });
});
