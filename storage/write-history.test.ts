import { beforeEach, describe, expect, it } from 'vitest';
import { aMoment, aSession, at, NOON } from '../test/builders';
import { emptyStore, otherPage, store, stored, wholeStore } from '../test/store';
import type { Command } from '../core/command/command';
import { decide } from '../core/command/decide';
import { lookupOf } from '../core/command/lookup';
import { TRASH_MS } from '../core/session/trash';
import { MAX_OPERATIONS } from '../core/undo/operation';
import { commit } from './commit';

beforeEach(emptyStore);

const fresh = { seed: 'seed-1', date: '2026-03-11' };
const send = (command: Command, local = NOON) =>
  commit(
    (world) => decide(world, { type: 'command', command }, aMoment({ local })),
    at(local),
    fresh,
    lookupOf(command),
  );
const log = (sessionId: string): Command => ({
  type: 'log-time',
  sessionId,
  time: { shape: 'amount', kind: 'solo', date: '2026-03-10', minutes: 5 },
});
const person = async () => {
  const { operations: _ops, singles: _singles, reminderLog: _log, ...records } = await wholeStore();
  return records;
};

describe('what a person does', () => {
  it('is written with the rows before and after, and named to the page', async () => {
    const { operationId } = await send(log('a'));
    expect(await stored('operations')).toMatchObject([
      {
        id: operationId,
        atMs: at(NOON),
        label: 'log-time',
        rows: [{ table: 'sessions', key: 'a', before: null, after: { id: 'a' } }],
      },
    ]);
    expect(await send({ type: 'look' })).not.toHaveProperty('operationId');
  });

  it('is undone and done again, with fields that nobody knows', async () => {
    await store('sessions', { ...aSession(), mood: 7 });
    const before = await person();
    const edit: Command = { type: 'edit-session', sessionId: 'session-1', edit: { note: 'Calm' } };
    const { operationId } = await send(edit);
    const after = await person();
    expect(after.sessions).toMatchObject([{ note: 'Calm', mood: 7 }]);
    expect((await send({ type: 'undo', operationId: operationId! })).decision.outcome).toEqual({
      ok: true,
    });
    expect(await person()).toEqual(before);
    await send({ type: 'redo', operationId: operationId! });
    expect(await person()).toEqual(after);
  });

  it('is not undone over a later change', async () => {
    const { operationId } = await send(log('a'));
    await otherPage.sessions.update('a', { note: 'changed elsewhere' });
    const before = await person();
    const { decision } = await send({ type: 'undo', operationId: operationId! });
    expect(decision.outcome).toMatchObject({
      refusal: 'changed-since',
      conflicts: [{ found: { note: 'changed elsewhere' } }],
    });
    expect(await person()).toEqual(before);
  });

  it('undone is forgotten with the next write, and the oldest with many', async () => {
    const first = (await send(log('a'))).operationId!;
    await send({ type: 'undo', operationId: first });
    for (let index = 0; index < MAX_OPERATIONS + 2; index += 1) await send(log(`s${index}`));
    const ids = (await stored('operations')).map((row) => Number(row.id));
    expect(ids).toHaveLength(MAX_OPERATIONS);
    expect(ids[0]).toBe(first + 3);
  });
});

describe('the trash', () => {
  it('forgets after thirty days, when something else is written', async () => {
    const deleted = { deletedAtMs: at(NOON) - TRASH_MS };
    await store(
      'sessions',
      aSession({ id: 'old', deletedAtMs: deleted.deletedAtMs - 1 }),
      aSession({ id: 'kept', ...deleted }),
    );
    await send({ type: 'look' });
    expect(await stored('sessions')).toHaveLength(2);
    await send(log('a'));
    expect((await stored('sessions')).map((row) => String(row.id)).toSorted()).toEqual([
      'a',
      'kept',
    ]);
  });

  it('is emptied, and that is undone', async () => {
    await store(
      'sessions',
      aSession({ id: 'a', deletedAtMs: 5 }),
      aSession({ id: 'b', deletedAtMs: at(NOON) }),
      aSession(),
    );
    const before = await stored('sessions');
    const { operationId } = await send({ type: 'empty-trash' });
    expect((await stored('sessions')).map((row) => row.id)).toEqual(['session-1']);
    await send({ type: 'undo', operationId: operationId! });
    expect((await stored('sessions')).map((row) => row.id)).toEqual(before.map((row) => row.id));
  });
});

describe('time that lies over other sessions', () => {
  it('is found in the store', async () => {
    await store(
      'sessions',
      aSession({ from: '2026-03-08T12:00', to: '2026-03-11T09:30' }),
      aSession({ id: 'gone', deletedAtMs: 1 }),
    );
    const command: Command = {
      type: 'log-time',
      sessionId: 'new',
      time: {
        shape: 'interval',
        kind: 'together',
        startedAtMs: at('2026-03-11T09:00'),
        endedAtMs: at('2026-03-11T10:00'),
      },
      onOverlap: 'ask',
    };
    expect((await send(command)).decision.outcome).toMatchObject({
      refusal: 'overlaps',
      overlaps: [{ sessionId: 'session-1', isSameKind: false }],
    });
    await send({ ...command, onOverlap: 'trim' });
    expect(await otherPage.sessions.get('new')).toMatchObject({
      startedAtMs: at('2026-03-11T09:30'),
    });
  });
});
