import { expect, it } from 'vitest';
import { aGoal } from '../../test/builders';
import { accept, refuse } from './applied';

it('a refusal changes nothing, and the engine only looks', () => {
  expect(refuse('goal-not-found')).toEqual({
    changes: [],
    event: { type: 'look' },
    outcome: { ok: false, refusal: 'goal-not-found' },
  });
});

it('what is accepted is a look and went well, unless it is told otherwise', () => {
  const changes = [{ table: 'goals', put: aGoal() } as const];
  expect(accept([...changes])).toEqual({ changes, event: { type: 'look' }, outcome: { ok: true } });
  const outcome = { ok: true, saved: 'too-short' } as const;
  expect(accept([], { type: 'resumed' }, outcome)).toEqual({
    changes: [],
    event: { type: 'resumed' },
    outcome,
  });
});
