import { expect, test } from 'vitest';
import { compareKinds } from './kind';

test('what a person planned goes before what the product offers', () => {
  expect((['tip', 'planned', 'rhythm'] as const).toSorted(compareKinds)).toEqual([
    'planned',
    'rhythm',
    'tip',
  ]);
});
