import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { canonicalText, isSameContent, isSameRecord } from './canonical';

test.each([
  [{ b: 1, a: [2, { d: 3, c: null }] }, '{"a":[2,{"c":null,"d":3}],"b":1}'],
  [{ a: undefined, b: 'x"y' }, '{"b":"x\\"y"}'],
  [[undefined, Number.NaN], '[null,null]'],
  ['😀\u2028', JSON.stringify('😀\u2028')],
  [null, 'null'],
])('%j is %s', (value, text) => {
  expect(canonicalText(value)).toBe(text);
});

it('is read back as it was, and does not depend on the order of fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value);
      expect(canonicalText(JSON.parse(text))).toBe(text);
      const turned =
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value;
      expect(isSameContent(turned, value)).toBe(true);
    }),
  );
});

it('tells different content apart', () => {
  expect(isSameContent({ a: 1 }, { a: '1' })).toBe(false);
  expect(isSameContent({ a: [] }, { a: {} })).toBe(false);
});

it('knows a record that was only written again', () => {
  const record = { id: 'a', note: 'x', revision: 1, updatedAtMs: 5 };
  expect(isSameRecord(record, { ...record, revision: 2, updatedAtMs: 9 })).toBe(true);
  expect(isSameRecord(record, { ...record, note: 'y' })).toBe(false);
});
