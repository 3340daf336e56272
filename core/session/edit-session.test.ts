import { describe, expect, it, test } from 'vitest';
import { aSession, anAmount, at, BERLIN, NOON } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { editSession, readTags, type SessionEdit } from './edit-session';
import { parseSession } from './parse-session';
import { MAX_SESSION_MS, type Session } from './session';

const context = { nowMs: at(NOON), zone: BERLIN, dayStartHour: 0 };
const edited = (session: Session, edit: SessionEdit) => editSession(session, edit, context);
const touched = { revision: 2, updatedAtMs: at(NOON) };

const full = aSession({
  startedAtMs: at('2026-03-10T18:00') + 123,
  pausedMs: 5 * MINUTE_MS + 7,
  note: 'Calm',
  activity: 'walk',
  before: 2,
  recharged: 4,
  tags: ['outside'],
  endedAtMs: at('2026-03-10T19:00') + 456,
});

describe('an edit writes the touched field alone', () => {
  test.each<[SessionEdit, object]>([
    [{}, {}],
    [{ kind: 'together' }, { kind: 'together' }],
    [{ endedAtMs: at('2026-03-10T20:00') }, { endedAtMs: at('2026-03-10T20:00') }],
    [{ startedAtMs: at('2026-03-10T17:00') }, { startedAtMs: at('2026-03-10T17:00') }],
    [{ pausedMinutes: 10 }, { pausedMs: 10 * MINUTE_MS }],
    [{ zone: 'Asia/Kolkata' }, { zone: 'Asia/Kolkata' }],
    [{ activity: ' reading ' }, { activity: 'reading' }],
    [{ note: 'Better' }, { note: 'Better' }],
    [{ tags: ['a', ' a', ''] }, { tags: ['a'] }],
    [
      { before: 1, recharged: 5 },
      { before: 1, recharged: 5 },
    ],
  ])('%j', (edit, fields) => {
    const after = edited(full, edit);
    expect(after).toStrictEqual({ ...full, ...fields, ...touched });
    expect(parseSession(after)).toEqual(after);
  });

  test.each(['activity', 'note', 'before', 'recharged'] as const)(
    '%s can be taken away',
    (field) => {
      const { [field]: _gone, ...without } = full;
      expect(edited(full, { [field]: null })).toStrictEqual({ ...without, ...touched });
    },
  );
});

describe('an amount', () => {
  it('changes its date and its minutes', () => {
    expect(edited(anAmount(), { date: '2026-03-08', minutes: 20 })).toStrictEqual(
      anAmount({ date: '2026-03-08', minutes: 20, ...touched, updatedAtMs: at(NOON) + 1 }),
    );
  });

  it('becomes a session with clock times', () => {
    const times = { startedAtMs: at('2026-03-10T18:00'), endedAtMs: at('2026-03-10T18:30') };
    const after = edited(anAmount(), { shape: 'interval', ...times });
    expect(after).toStrictEqual(
      aSession({
        ...times,
        id: 'amount-1',
        source: 'manual',
        createdAtMs: at(NOON),
        revision: 2,
        updatedAtMs: at(NOON) + 1,
      }),
    );
  });

  it('does not without them', () => {
    expect(edited(anAmount(), { shape: 'interval', startedAtMs: 5 })).toBe('time-not-valid');
  });

  it('comes of clock times, with their date and their length without pauses', () => {
    const after = edited(aSession({ pausedMs: 10 * MINUTE_MS }), { shape: 'amount' });
    expect(after).toMatchObject({ shape: 'amount', date: '2026-03-10', amountMs: 20 * MINUTE_MS });
    expect(after).not.toHaveProperty('startedAtMs');
    expect(after).not.toHaveProperty('pausedMs');
  });
});

describe('an edit is refused', () => {
  const session = aSession();
  test.each<[string, Session, SessionEdit, string]>([
    [
      'with an end before its start',
      session,
      { endedAtMs: session.startedAtMs },
      'ends-before-start',
    ],
    [
      'with a start after its end',
      session,
      { startedAtMs: session.endedAtMs + 1 },
      'ends-before-start',
    ],
    ['with an end in the future', session, { endedAtMs: at(NOON) + 1 }, 'in-the-future'],
    ['under a minute', session, { endedAtMs: session.startedAtMs + 59_000 }, 'length-out-of-range'],
    ['when pauses leave under a minute', session, { pausedMinutes: 29.5 }, 'length-out-of-range'],
    ['with pauses below none', session, { pausedMinutes: -1 }, 'length-out-of-range'],
    [
      'beyond the longest',
      session,
      { startedAtMs: session.endedAtMs - MAX_SESSION_MS - 1 },
      'length-out-of-range',
    ],
    ['in a zone that does not exist', session, { zone: 'Mars/Olympus' }, 'time-not-valid'],
    ['on a date that does not exist', anAmount(), { date: '2026-02-30' }, 'time-not-valid'],
    ['on a date to come', anAmount(), { date: '2026-03-12' }, 'in-the-future'],
    ['with no minutes', anAmount(), { minutes: 0 }, 'length-out-of-range'],
    ['with minutes that are none', anAmount(), { minutes: Number.NaN }, 'length-out-of-range'],
    ['with more minutes than a day', anAmount(), { minutes: 1441 }, 'length-out-of-range'],
  ])('%s', (_name, before, edit, refusal) => {
    expect(edited(before, edit)).toBe(refusal);
  });

  it('not when a long amount came from elsewhere and only its note is edited', () => {
    const long = anAmount({ minutes: 3000, date: '2026-04-01' });
    expect(edited(long, { note: 'x' })).toMatchObject({ note: 'x', amountMs: long.amountMs });
    expect(edited(long, { minutes: 2000 })).toBe('in-the-future');
  });
});

it('tags are each kept once, clean and not too many', () => {
  expect(readTags(['b', 'a', 'b', ' ', '\u0000'])).toEqual(['b', 'a']);
  expect(readTags(Array.from({ length: 30 }, (_, index) => `${index}`))).toHaveLength(20);
});
