import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Ring, Today } from '../../core/today/today';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { LinkedRings, TwoRings } from './TwoRings';

function rings(solo: Partial<Ring>, together: Partial<Ring>): Today['rings'] {
  return {
    solo: { kind: 'solo', minutes: 0, ...solo },
    together: { kind: 'together', minutes: 0, ...together },
  };
}

const half = { minutes: 90, targetMinutes: 180, share: 0.5 };

test.each([
  [
    rings(half, { minutes: 240 }),
    'This week: 1 hour, 30 minutes of 3 hours to yourself, 4 hours together.',
  ],
  [
    rings({ minutes: 20 }, half),
    'This week: 20 minutes to yourself, 1 hour, 30 minutes of 3 hours together.',
  ],
  [
    rings(half, half),
    'This week: 1 hour, 30 minutes of 3 hours to yourself, 1 hour, 30 minutes of 3 hours together.',
  ],
  [rings({}, {}), 'This week: 0 minutes to yourself, 0 minutes together.'],
])('has its numbers in its name', async (values, name) => {
  const { container } = renderWithText(<TwoRings rings={values} />);
  expect(screen.getByRole('img', { name })).toBeTruthy();
  await expectAccessible(container);
});

test('an arc is as long as its share, and absent without one', () => {
  const { container } = renderWithText(<TwoRings rings={rings(half, { minutes: 240 })} />);
  const arcs = [...container.querySelectorAll('[stroke-dasharray]')];
  // Twice, since the part on top of the crossing is drawn again.
  expect(arcs.map((arc) => arc.getAttribute('stroke-dasharray'))).toEqual(['50 100', '50 100']);
  expect(container.querySelector('.stroke-us')).toBeNull();
});

test('without data it is a drawing alone', () => {
  const { container } = renderWithText(<LinkedRings />);
  expect(container.querySelector('[role=img]')).toBeNull();
  expect(container.querySelectorAll('.track-solo, .track-us')).toHaveLength(3);
});
