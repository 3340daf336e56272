import { describe, expect, it, test } from 'vitest';
import { aSession, anAmount, at } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import { MAX_ACTIVITY, MAX_NOTE, parseSession } from './parse-session';
import { MAX_SESSION_MS, sessionLengthMs } from './session';

const full = {
  planId: 'plan-1',
  activity: 'Walk',
  tags: ['outside', 'quiet'],
  note: 'By the river',
  before: 2 as const,
  recharged: 4 as const,
  deletedAtMs: at('2026-03-11T12:00'),
};

it('reads sound sessions as they are, and anything else to a clean record or none', () => {
  expectSoundParser(parseSession, aSession(), aSession(full), anAmount(), anAmount(full));
});

describe('a row without a sensible reading', () => {
  test.each<[string, object]>([
    ['no id', { id: undefined }],
    ['an id that is none', { id: '<b>' }],
    ['an unknown kind', { kind: 'party' }],
    ['no start', { startedAtMs: undefined }],
    ['an end that is a text', { endedAtMs: '2026-03-11' }],
    ['a start before 1970', { startedAtMs: -1 }],
  ])('%s', (_name, fields) => {
    expect(parseSession({ ...aSession(), ...fields })).toBeUndefined();
  });

  test.each<[string, object]>([
    ['no date', { date: undefined }],
    ['a date that does not exist', { date: '2026-02-30' }],
    ['no amount', { amountMs: undefined }],
    ['an amount below nothing', { amountMs: -1 }],
    ['an amount longer than a week', { amountMs: MAX_SESSION_MS + 1 }],
  ])('an amount with %s', (_name, fields) => {
    expect(parseSession({ ...anAmount(), ...fields })).toBeUndefined();
  });
});

describe('a repaired row', () => {
  test.each<[string, object, object]>([
    ['an unknown zone reads as UTC', { zone: 'Mars/Olympus' }, { zone: 'UTC' }],
    ['an unknown source as import', { source: 'guess' }, { source: 'import' }],
    ['a rating of 6 as none', { recharged: 6 }, {}],
    ['a rating in letters as none', { before: '3' }, {}],
    ['tags that are none are left out', { tags: ['a', '', 7, null, ' b '] }, { tags: ['a', 'b'] }],
    ['a pause that is no number as none', { pausedMs: 'long' }, { pausedMs: 0 }],
    ['a pause below nothing as none', { pausedMs: -5 }, { pausedMs: 0 }],
    ['a revision that is none as the first', { revision: 1.5 }, { revision: 0 }],
    ['fields that nobody knows are left out', { colour: 'red', __proto__: { a: 1 } }, {}],
  ])('%s', (_name, spoilt, repaired) => {
    expect(parseSession({ ...aSession(), ...spoilt })).toStrictEqual({
      ...aSession(),
      ...repaired,
    });
  });

  it('an end before the start reads as no length', () => {
    expect(sessionLengthMs(parseSession(aSession({ minutes: -30 }))!)).toBe(0);
  });

  it('a length above the longest is cut', () => {
    const session = parseSession(aSession({ minutes: 30 * 24 * 60 }))!;
    expect(sessionLengthMs(session)).toBe(MAX_SESSION_MS);
  });

  it('texts and lists are cut', () => {
    const long = { note: 'n'.repeat(9999), activity: 'a'.repeat(9999), tags: Array(999).fill('t') };
    const session = parseSession({ ...aSession(), ...long })!;
    expect(session.note).toHaveLength(MAX_NOTE);
    expect(session.activity).toHaveLength(MAX_ACTIVITY);
    expect(session.tags).toHaveLength(20);
  });

  it('one without dates of its own was made when it ended', () => {
    const { createdAtMs: _created, updatedAtMs: _updated, ...row } = aSession();
    const { endedAtMs } = aSession();
    expect(parseSession(row)).toMatchObject({ createdAtMs: endedAtMs, updatedAtMs: endedAtMs });
  });
});
