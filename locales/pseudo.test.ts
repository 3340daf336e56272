import { expect, test } from 'vitest';
import { en } from './en';
import { pseudoSection, pseudoText } from './pseudo';

test('is accented, longer and in brackets, with its placeholders kept', () => {
  expect(pseudoText('Until {time}')).toBe('⟦ÛÛñţîîļ {time}⟧');
});

test('is about as much longer as real languages are', () => {
  const texts = Object.values(en)
    .flatMap((section) => Object.values(section))
    .filter((value) => typeof value === 'string');
  const length = texts.join('').length;
  const longer = texts.map(pseudoText).join('').length;
  expect(longer / length).toBeGreaterThan(1.3);
  expect(longer / length).toBeLessThan(1.6);
});

test('turns every form of a plural', () => {
  expect(pseudoSection({ tips: { one: 'tip', other: 'tips' } })).toEqual({
    tips: { one: '⟦ţîîþ⟧', other: '⟦ţîîþš⟧' },
  });
});
