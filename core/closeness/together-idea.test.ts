import { expect, it } from 'vitest';
import { TOGETHER_MODES } from './together-idea';

it('names no mode twice', () => {
  expect(new Set(TOGETHER_MODES).size).toBe(TOGETHER_MODES.length);
});
