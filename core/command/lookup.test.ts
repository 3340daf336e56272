import { expect, test } from 'vitest';
import { AMOUNT_DRAFT, at, INTERVAL_DRAFT, NOON } from '../../test/builders';
import type { Command } from './command';
import { lookupOf, type Lookup } from './lookup';

const noon = at(NOON);

test.each<[Command, Lookup]>([
  [{ type: 'look' }, {}],
  [{ type: 'end-session', sessionId: 'a' }, { sessionId: 'a' }],
  [{ type: 'mark-tip', tipId: 'a.b' }, { tipId: 'a.b' }],
  [{ type: 'undo', operationId: 3 }, { operationId: 3 }],
  [{ type: 'empty-trash' }, { hasTrash: true }],
  [{ type: 'log-time', sessionId: 'a', time: AMOUNT_DRAFT }, { sessionId: 'a' }],
  [
    {
      type: 'log-time',
      sessionId: 'a',
      time: { ...INTERVAL_DRAFT, startedAtMs: 5, endedAtMs: 9 } as never,
    },
    { sessionId: 'a', nearby: { fromMs: 5, untilMs: 9 } },
  ],
  [
    { type: 'edit-session', sessionId: 'a', edit: { note: 'x' } },
    { sessionId: 'a', nearby: {} },
  ],
  [
    { type: 'edit-session', sessionId: 'a', edit: { endedAtMs: noon } },
    { sessionId: 'a', nearby: { untilMs: noon } },
  ],
])('%j needs %j', (command, lookup) => {
  expect(lookupOf(command)).toEqual(lookup);
});
