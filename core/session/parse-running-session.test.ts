import { expect, it, test } from 'vitest';
import { aRunningSession, at, NOON } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import { parseRunningSession } from './parse-running-session';
import { plannedEndMs } from './running-session';

const full = { plannedMinutes: 45, pausedAtMs: at(NOON), planId: 'plan-1', activity: 'Walk' };

it('reads sound rows as they are, and anything else to a clean record or none', () => {
  expectSoundParser(parseRunningSession, aRunningSession(), aRunningSession(full));
});

test.each<[string, object]>([
  ['no id', { id: '' }],
  ['an unknown kind', { kind: 'party' }],
  ['no start', { startedAtMs: null }],
  ['a start that is not whole', { startedAtMs: 1.5 }],
])('with %s there is none', (_name, fields) => {
  expect(parseRunningSession({ ...aRunningSession(), ...fields })).toBeUndefined();
});

test.each<[string, object, object]>([
  ['an unknown zone reads as UTC', { zone: 7 }, { zone: 'UTC' }],
  ['a planned length of nothing as an open end', { plannedMs: 0 }, {}],
  ['a pause that is none as none', { pausedMs: Number.NaN }, { pausedMs: 0 }],
  ['another key as the one there is', { key: 'other' }, {}],
])('%s', (_name, spoilt, repaired) => {
  const row = { ...aRunningSession(), ...spoilt };
  expect(parseRunningSession(row)).toStrictEqual({ ...aRunningSession(), ...repaired });
});

it('has a planned end that a clock can show, whatever was stored', () => {
  const row = { ...aRunningSession({ plannedMinutes: 45 }), pausedMs: Number.MAX_SAFE_INTEGER };
  const endMs = plannedEndMs(parseRunningSession(row)!)!;
  expect(new Date(endMs).getTime()).toBe(endMs);
});
