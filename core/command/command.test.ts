import { expect, it } from 'vitest';
import { REFUSALS } from './command';

it('names no refusal twice', () => {
  expect(new Set(REFUSALS).size).toBe(REFUSALS.length);
});
