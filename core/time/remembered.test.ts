import { expect, test, vi } from 'vitest';
import { remembered } from './remembered';

test('asks once for the same arguments, and again for others', () => {
  const compute = vi.fn<(text: string, count: number) => string>((text, count) =>
    text.repeat(count),
  );
  const repeat = remembered(compute);
  expect([repeat('a', 2), repeat('a', 2), repeat('a', 3)]).toEqual(['aa', 'aa', 'aaa']);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('stays bounded and right when it is full', () => {
  const square = remembered((value: number) => value * value);
  for (let value = 1; value < 50_000; value += 1) square(value);
  expect(square(1)).toBe(1);
  expect(square(49_999)).toBe(49_999 ** 2);
});
