import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expectClean } from '../../test/untrusted';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readList,
  readNumber,
  readOneOf,
  readText,
} from './read';

const FAMILY = '👨‍👩‍👧‍👦';
const graphemes = (text: string) =>
  [...new Intl.Segmenter().segment(text)].map((each) => each.segment);

describe('a text', () => {
  test.each<[string, unknown, string | undefined]>([
    ['is kept', 'Reading', 'Reading'],
    ['is trimmed', '  Reading \n', 'Reading'],
    ['loses its control characters', 'a\u0000b\u001b[31mc\u0085d', 'a b [31mc d'],
    ['loses half characters', '\ud83dhalf\ude00', 'half'],
    ['keeps markup as the text that it is', '<b>"&amp;', '<b>"&amp;'],
    ['is none without letters', ' \t\n\u0000 ', undefined],
    ['is none when it is a number', 12, undefined],
    ['is none when it is an object', { toString: () => 'x' }, undefined],
    ['is none when there is none', undefined, undefined],
  ])('%s', (_name, value, expected) => {
    expect(readText(value, 20)).toBe(expected);
  });

  test.each([
    ['exactly as long as allowed', 'abcde', 5, 'abcde'],
    ['longer', 'abcdef', 5, 'abcde'],
    ['cut before an emoji that does not fit whole', `abc${FAMILY}`, 5, 'abc'],
    ['cut after an emoji that fits', `a${FAMILY}bc`, 12, `a${FAMILY}`],
    ['cut at a space', 'ab cd', 3, 'ab'],
    ['one character that is longer than allowed', `e${'\u0301'.repeat(9)}`, 5, undefined],
  ])('%s', (_name, text, maxLength, expected) => {
    expect(readText(text, maxLength)).toBe(expected);
  });

  it('is never longer than allowed, clean, and read to itself', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\ud800', '\udfff', ' ', 'a', '\u0000', '\u0301', FAMILY),
      }),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (value, maxLength) => {
        const text = readText(value, maxLength);
        if (text === undefined) return;
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expectClean({ text });
        expect(readText(text, maxLength)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is cut between characters as a person counts them', () => {
    const units = fc.constantFrom('a', FAMILY, '🇩🇪', 'é', '👍🏽');
    fc.assert(
      fc.property(fc.array(units), fc.integer({ min: 15, max: 40 }), (characters, maxLength) => {
        const text = readText(characters.join(''), maxLength) ?? '';
        expect(graphemes(text)).toEqual(characters.slice(0, graphemes(text).length));
      }),
    );
  });
});

describe('a number', () => {
  test.each<[unknown, number | undefined]>([
    [5, 5],
    [1, 1],
    [10, 10],
    [5.5, 5.5],
    [0.99, undefined],
    [10.01, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    ['5', undefined],
    [5n, undefined],
    [null, undefined],
  ])('%s between 1 and 10: %s', (value, expected) => {
    expect(readNumber(value, 1, 10)).toBe(expected);
  });

  test.each<[unknown, number | undefined]>([
    [5, 5],
    [5.5, undefined],
    [Number.NaN, undefined],
    [11, undefined],
    [Object(5), undefined],
  ])('%s is whole: %s', (value, expected) => {
    expect(readInteger(value, 1, 10)).toBe(expected);
  });

  test.each<[string, unknown, boolean]>([
    ['1970', 0, true],
    ['the last ms of 2199', Date.UTC(2200, 0) - 1, true],
    ['2200', Date.UTC(2200, 0), false],
    ['before 1970', -1, false],
    ['between two ms', 1.5, false],
    ['a text', '2026-03-11', false],
  ])('an instant: %s', (_name, value, isRead) => {
    expect(readInstantMs(value)).toBe(isRead ? value : undefined);
  });
});

describe('an id', () => {
  test.each<[unknown, boolean]>([
    ['3f0c1f6e-3c0b-4b0a-9d5e-0d9c6a1b2c3d', true],
    ['practices.solo-walk', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['', false],
    ['two words', false],
    ['<b>', false],
    ['id\n', false],
    ['ü', false],
    [7, false],
    [['id'], false],
  ])('%j is one: %s', (value, isId) => {
    expect(readId(value)).toBe(isId ? value : undefined);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is never a name that every object has: %s',
    (name) => {
      expect(readId(name)).toBeUndefined();
    },
  );
});

describe('one of a list', () => {
  it('is found by its value and type', () => {
    expect(readOneOf(2, [1, 2, 3])).toBe(2);
    expect(readOneOf('2', [1, 2, 3])).toBeUndefined();
    expect(readOneOf(false, [true, false])).toBe(false);
    expect(readOneOf('constructor', ['a', 'b'])).toBeUndefined();
  });
});

describe('fields and lists', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [1]],
    ['a text', 'text'],
    ['a number', 1],
    ['a function', () => ({})],
  ])('%s has no fields', (_name, value) => {
    expect(readFields(value)).toBeUndefined();
  });

  it('an object has its own', () => {
    expect(readFields({ a: 1 })).toEqual({ a: 1 });
  });

  it('a list is cut, and what is none is empty', () => {
    expect(readList([1, 2, 3], 2)).toEqual([1, 2]);
    expect(readList({ length: 3 }, 2)).toEqual([]);
    expect(readList('abc', 2)).toEqual([]);
  });

  it('fields that are undefined are left out, and no others', () => {
    expect(definedFields({ a: undefined, b: null, c: 0, d: '', e: false })).toStrictEqual({
      b: null,
      c: 0,
      d: '',
      e: false,
    });
  });
});
