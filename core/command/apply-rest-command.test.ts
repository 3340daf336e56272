import { describe, expect, it, test } from 'vitest';
import { aGoal, aMoment, aPlan, aRest, at, aWorld, NOON } from '../../test/builders';
import { parseRest } from '../goal/rest';
import { applyCommand } from './apply-command';
import type { Command, RestDraft } from './command';
import type { World } from './world';

const draft: RestDraft = { goalId: 'all', from: '2026-03-01', to: '2026-03-07', why: 'unwell' };
const apply = (world: Partial<World>, command: Command) =>
  applyCommand(aWorld(world), command, aMoment());
const save = (fields: Partial<RestDraft>, world: Partial<World> = {}) =>
  apply(world, { type: 'save-rest', restId: 'rest-1', draft: { ...draft, ...fields } });

describe('a rest', () => {
  it('is saved, for all goals or one, also in the past', () => {
    const [change] = save({}).changes;
    const record = { id: 'rest-1', revision: 1, createdAtMs: at(NOON), updatedAtMs: at(NOON) };
    expect(change).toEqual({ table: 'rests', put: { ...draft, ...record } });
    expect(parseRest(change?.put)).toEqual(change?.put);
    expect(save({ goalId: 'goal-1' }, { goals: [aGoal()] }).outcome.ok).toBe(true);
  });

  it('is changed, and may lose its end', () => {
    const { to: _to, ...open } = draft;
    const command: Command = { type: 'save-rest', restId: 'rest-1', draft: open };
    const before = aRest({ to: '2026-03-20' });
    const [change] = apply({ rests: [before] }, command).changes;
    expect(change?.put).toEqual({
      ...before,
      ...open,
      to: undefined,
      revision: 2,
      updatedAtMs: at(NOON),
    });
    expect(change?.put).not.toHaveProperty('to');
  });

  test.each<[Partial<RestDraft>, string]>([
    [{ goalId: 'none' }, 'goal-not-found'],
    [{ from: '2026-02-30' }, 'time-not-valid'],
    [{ to: 'soon' }, 'time-not-valid'],
    [{ to: '2026-02-28' }, 'ends-before-start'],
  ])('with %j is refused: %s', (fields, refusal) => {
    expect(save(fields).outcome).toEqual({ ok: false, refusal });
  });

  it('is deleted', () => {
    const rest = aRest();
    const deleted = { ...rest, deletedAtMs: at(NOON), revision: 2, updatedAtMs: at(NOON) };
    expect(apply({ rests: [rest] }, { type: 'delete-rest', restId: 'rest-1' }).changes).toEqual([
      { table: 'rests', put: deleted },
    ]);
    expect(apply({}, { type: 'delete-rest', restId: 'rest-1' }).outcome).toMatchObject({
      refusal: 'rest-not-found',
    });
  });
});

describe('a goal', () => {
  const remove: Command = { type: 'delete-goal', goalId: 'goal-1' };

  it('goes from the archive, with its plans and rests and no others', () => {
    const world = {
      goals: [aGoal({ state: 'archived' }), aGoal({ id: 'goal-2' })],
      plans: [aPlan(), aPlan({ id: 'plan-2', goalId: 'goal-2' })],
      rests: [aRest(), aRest({ id: 'rest-2', goalId: 'goal-1' })],
    };
    const gone = apply(world, remove).changes.map(({ table, put }) => [table, put]);
    expect(gone).toMatchObject([
      ['goals', { id: 'goal-1', deletedAtMs: at(NOON) }],
      ['plans', { id: 'plan-1', deletedAtMs: at(NOON) }],
      ['rests', { id: 'rest-2', deletedAtMs: at(NOON) }],
    ]);
  });

  it('that is active is not deleted', () => {
    expect(apply({ goals: [aGoal()] }, remove).outcome).toEqual({
      ok: false,
      refusal: 'goal-not-archived',
    });
    expect(apply({}, remove).outcome).toEqual({ ok: false, refusal: 'goal-not-found' });
  });
});
