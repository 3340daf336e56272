import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Asks axe for everything that it can judge without a layout. Colours are looked at in real
 * browsers, and the rules for a whole page do not hold for a piece of it.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
  expect(found).toEqual([]);
}
