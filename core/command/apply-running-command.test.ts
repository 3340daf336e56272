import { describe, expect, it, test } from 'vitest';
import { aMoment, aRunningSession, aSession, at, aWorld, NOON } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { applyCommand } from './apply-command';
import type { Command, ForgottenAnswer } from './command';
import type { World } from './world';

const noon = at(NOON);
const running = aRunningSession({ plannedMinutes: 30 });
const apply = (world: Partial<World>, command: Command, local = NOON) =>
  applyCommand(aWorld(world), command, aMoment({ local }));
const named = { sessionId: 'running-1' };

const start = (fields: object) =>
  apply({}, { type: 'start-session', sessionId: 'a', kind: 'solo', ...fields });

describe('a start', () => {
  it('may have been a while ago, and have an activity', () => {
    expect(start({ startedAtMs: noon - 15 * MINUTE_MS, activity: ' walk ' })).toMatchObject({
      changes: [
        { table: 'running', put: { startedAtMs: noon - 15 * MINUTE_MS, activity: 'walk' } },
      ],
      event: { type: 'session-started' },
    });
  });

  test.each([
    [noon + 1, 'in-the-future'],
    [noon - 25 * 60 * MINUTE_MS, 'length-out-of-range'],
  ])('at %i is refused: %s', (startedAtMs, refusal) => {
    expect(start({ startedAtMs }).outcome).toEqual({ ok: false, refusal });
  });
});

describe('a running session', () => {
  it('is paused and resumed, once each', () => {
    const paused = { ...running, pausedAtMs: noon, revision: 2 };
    expect(apply({ running }, { type: 'pause-session', ...named }).changes).toEqual([
      { table: 'running', put: paused },
    ]);
    expect(apply({ running: paused }, { type: 'pause-session', ...named }).changes).toEqual([]);
    expect(
      apply({ running: paused }, { type: 'resume-session', ...named }, '2026-03-11T12:10').changes,
    ).toMatchObject([{ put: { pausedMs: 10 * MINUTE_MS, revision: 3 } }]);
    expect(apply({ running }, { type: 'resume-session', ...named }).changes).toEqual([]);
  });

  it('changes its start, kind and activity', () => {
    const edit = { startedAtMs: noon - 5 * MINUTE_MS, kind: 'together', activity: 'walk' } as const;
    expect(apply({ running }, { type: 'change-running', ...named, edit }).changes).toEqual([
      { table: 'running', put: { ...running, ...edit, revision: 2 } },
    ]);
  });

  test.each<Command>([
    { type: 'pause-session', ...named },
    { type: 'resume-session', ...named },
    { type: 'change-running', ...named, edit: {} },
    { type: 'answer-forgotten', ...named, answer: { type: 'still-going' } },
  ])('that is another one is left alone by $type', (command) => {
    const other = aRunningSession({ id: 'other' });
    expect(apply({ running: other }, command)).toMatchObject({
      changes: [],
      outcome: { ok: false, refusal: 'session-not-running' },
    });
  });

  it('does not start in the future', () => {
    const edit = { startedAtMs: noon + 1 };
    expect(apply({ running }, { type: 'change-running', ...named, edit }).outcome).toMatchObject({
      refusal: 'in-the-future',
    });
  });
});

const answer = (given: ForgottenAnswer, world: Partial<World> = { running }) =>
  apply(world, { type: 'answer-forgotten', ...named, answer: given }, '2026-03-11T20:00');

describe('when did it end?', () => {
  it('at its planned end', () => {
    expect(answer({ type: 'planned-end' })).toMatchObject({
      changes: [
        { table: 'running', put: null },
        { table: 'sessions', put: { id: 'running-1', endedAtMs: at('2026-03-11T11:30') } },
      ],
      event: { type: 'session-ended' },
      outcome: { ok: true, saved: 'session' },
    });
  });

  it('at a time that was picked', () => {
    const endedAtMs = at('2026-03-11T12:45');
    expect(answer({ type: 'ended', endedAtMs }).changes[1]).toMatchObject({ put: { endedAtMs } });
    expect(answer({ type: 'ended', endedAtMs: at('2026-03-11T21:00') }).outcome).toMatchObject({
      refusal: 'in-the-future',
    });
  });

  it('not yet', () => {
    expect(answer({ type: 'still-going' }).changes).toMatchObject([
      { table: 'running', put: { stillGoingAtMs: at('2026-03-11T20:00') } },
    ]);
  });

  it('never, since it was none', () => {
    expect(answer({ type: 'discard' }).changes).toEqual([{ table: 'running', put: null }]);
  });

  it('not at a planned end that there is not, or not yet', () => {
    const open = aRunningSession();
    expect(answer({ type: 'planned-end' }, { running: open }).outcome).toMatchObject({
      refusal: 'time-not-valid',
    });
    const long = aRunningSession({ plannedMinutes: 720 });
    expect(answer({ type: 'planned-end' }, { running: long }).outcome).toMatchObject({
      refusal: 'in-the-future',
    });
  });

  it('answered again, it is saved already', () => {
    const session = aSession({ id: 'running-1' });
    expect(answer({ type: 'planned-end' }, { session })).toMatchObject({
      changes: [],
      outcome: { ok: true, saved: 'session' },
    });
  });
});
