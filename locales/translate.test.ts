import { describe, expect, expectTypeOf, test } from 'vitest';
import { translatorFor, type PluralForms } from './translate';

const section = {
  plain: 'Hello',
  time: 'Until {time}, then {time} again',
  tips: { one: '{count} tip in {place}', other: '{count} tips in {place}' },
} as const;
const english = translatorFor<typeof section>(section, 'en-GB');

describe('texts', () => {
  test('are said as they are, or with their placeholders filled', () => {
    expect(english.t('plain')).toBe('Hello');
    expect(english.t('time', { time: '18:00' })).toBe('Until 18:00, then 18:00 again');
  });

  test('numbers are written as the language writes them', () => {
    expect(english.t('time', { time: 1200 })).toBe('Until 1,200, then 1,200 again');
  });

  test('what is filled in is never read as a placeholder or a pattern', () => {
    expect(english.t('time', { time: '{time} $1 $&' })).toBe(
      'Until {time} $1 $&, then {time} $1 $& again',
    );
  });

  test('a placeholder that a translation made up stays visible', () => {
    const wrong = { ...section, plain: 'Hello {nobody}' };
    expect(translatorFor<typeof section>(wrong, 'en').t('plain')).toBe('Hello {nobody}');
  });

  test('the compiler knows the keys and what each needs', () => {
    expectTypeOf(english.t<'time'>).parameters.toEqualTypeOf<
      ['time', Readonly<Record<'time', string | number>>]
    >();
    expectTypeOf(english.plural<'tips'>).parameters.toEqualTypeOf<
      ['tips', number, Readonly<Record<'place', string | number>>]
    >();
  });
});

describe('plural forms', () => {
  test.each([
    [0, '0 tips in all'],
    [1, '1 tip in all'],
    [1200, '1,200 tips in all'],
  ])('%s in English', (count, said) => {
    expect(english.plural('tips', count, { place: 'all' })).toBe(said);
  });

  test('are those of the language, as many as it has', () => {
    const tips: PluralForms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const polish = translatorFor<typeof section>({ ...section, tips }, 'pl');
    const said = [1, 2, 5, 22, 1.5].map((count) => polish.plural('tips', count, { place: '' }));
    expect(said).toEqual(['one', 'few', 'many', 'few', 'other']);
  });

  test('a form that is missing is the general one', () => {
    const polish = translatorFor<typeof section>({ ...section, tips: { other: 'other' } }, 'pl');
    expect(polish.plural('tips', 2, { place: '' })).toBe('other');
  });
});
