import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { garbageLike } from '../../test/arbitraries';
import { aBackup } from '../../test/backups';
import { aSession, someSettings } from '../../test/builders';
import { canonicalText } from '../record/canonical';
import { BACKUP_TABLES } from './backup-table';
import { cleanRow } from './clean-row';

const session = aSession();
const withField = (value: unknown, key = 'mood') =>
  cleanRow('sessions', { ...session, [key]: value });

describe('a row', () => {
  test.each(BACKUP_TABLES)('of %s stays as it is', (table) => {
    for (const row of aBackup()[table]) expect(cleanRow(table, row)).toEqual(row);
  });

  test.each<unknown>([3, 'text', true, null, [1, [2]], { a: { b: 'c' } }])(
    'keeps %j of another version',
    (value) => {
      expect(withField(value)).toEqual({ ...session, mood: value });
    },
  );

  test.each<[string, unknown]>([
    ['a long text', 'x'.repeat(2001)],
    ['an infinite number', Infinity],
    ['half a character', '\ud800'],
    ['deep nesting', [[[[[1]]]]]],
    ['names of every object', JSON.parse('{"__proto__": {"id": 1}}')],
    ['names of every object, deeper', [{ a: JSON.parse('{"constructor": 1}') as object }]],
  ])('loses %s', (_name, value) => {
    expect(withField(value)).toEqual(session);
  });

  test.each(['__proto__', 'constructor', 'toString', '', 'two words', 'x'.repeat(41), '$ref'])(
    'loses a field named %j',
    (key) => {
      const raw = JSON.parse(`{${JSON.stringify(key)}: 1}`) as object;
      const row = cleanRow(
        'sessions',
        Object.assign(
          JSON.parse(JSON.stringify(session)) as object,
          {},
          Object.fromEntries(Object.entries(raw)),
        ),
      );
      expect(row).toEqual(session);
      expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    },
  );

  it('keeps twenty fields of another version at most', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}`, index]));
    expect(Object.keys(cleanRow('sessions', { ...session, ...many })!)).toHaveLength(
      Object.keys(session).length + 20,
    );
  });

  it('of settings keeps the time of their change, if it is one', () => {
    const settings = { key: 'settings', ...someSettings() };
    expect(cleanRow('settings', { ...settings, updatedAtMs: 5 })).toEqual({
      ...settings,
      updatedAtMs: 5,
    });
    for (const updatedAtMs of [-1, 0.5, Infinity, 'x'])
      expect(cleanRow('settings', { ...settings, updatedAtMs })).toEqual(settings);
  });

  it('that is none is none', () => {
    for (const value of [null, 5, [], 'x', { id: 'a' }])
      expect(cleanRow('sessions', value)).toBeUndefined();
  });
});

it('whatever a row is, what is made of it is plain, bounded and made of itself again', () => {
  for (const table of BACKUP_TABLES)
    fc.assert(
      fc.property(garbageLike(aBackup()[table][0]!), (garbage) => {
        const row = cleanRow(table, garbage);
        if (!row) return;
        const text = canonicalText(row);
        expect(text.length).toBeLessThan(300_000);
        expect(canonicalText(JSON.parse(text))).toBe(text);
        expect(cleanRow(table, JSON.parse(text))).toEqual(row);
      }),
      { numRuns: 200 },
    );
});
