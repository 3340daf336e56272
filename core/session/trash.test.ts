import { expect, it, test } from 'vitest';
import { aSession, at, NOON } from '../../test/builders';
import { parseSession } from './parse-session';
import { deleteSession, isExpired, restoreSession, TRASH_MS } from './trash';

const session = aSession({ note: 'Calm' });
const deleted = deleteSession(session, at(NOON));

it('a deleted session is kept whole, with the time of its deletion', () => {
  const fields = { deletedAtMs: at(NOON), revision: 2, updatedAtMs: at(NOON) };
  expect(deleted).toStrictEqual({ ...session, ...fields });
  expect(parseSession(deleted)).toEqual(deleted);
});

it('is restored as it was, later than its deletion even on a clock that was set back', () => {
  const restored = restoreSession(deleted, 5);
  expect(restored).toStrictEqual({ ...session, revision: 3, updatedAtMs: at(NOON) + 1 });
});

test.each([
  [TRASH_MS, false],
  [TRASH_MS + 1, true],
  [-5, false],
])('%i ms later it has expired: %s', (later, expected) => {
  expect(isExpired(deleted, at(NOON) + later)).toBe(expected);
  expect(isExpired(session, at(NOON) + later)).toBe(false);
});
