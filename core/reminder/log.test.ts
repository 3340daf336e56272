import { expect, test } from 'vitest';
import { LOG_DAYS } from './log';

test('the log is kept for as long as the contract says (R11)', () => {
  expect(LOG_DAYS).toBe(30);
});
