import { expect, it } from 'vitest';
import { readId } from '../untrusted/read';
import { textId } from './text-id';

it('is the same for the same text, an id, and different for others', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `2026-03-10\u0000${index}`);
  const ids = texts.map((text) => textId('csv', text));
  expect(ids).toEqual(texts.map((text) => textId('csv', text)));
  expect(new Set(ids).size).toBe(texts.length);
  expect(ids.every((id) => readId(id) === id)).toBe(true);
});
