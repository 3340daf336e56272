import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { MINUTE_MS } from '../../core/time/day';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { TimeRing } from './TimeRing';

const PLANNED_MS = 20 * MINUTE_MS;

test.each([
  [0, '20:00 left of 20 min'],
  [1, '20:00 left of 20 min'],
  [12 * MINUTE_MS + 24_000, '7:36 left of 20 min'],
  [PLANNED_MS - 1, '0:01 left of 20 min'],
  [PLANNED_MS, '20:00 so far'],
  [PLANNED_MS + 190_000, '23:10 so far'],
])('after %s ms of twenty minutes: %s', async (elapsedMs, said) => {
  const { container } = renderWithText(<TimeRing elapsedMs={elapsedMs} plannedMs={PLANNED_MS} />);
  expect(screen.getByRole('timer').textContent).toBe(said);
  await expectAccessible(container);
});

test('an open end counts up', () => {
  renderWithText(<TimeRing elapsedMs={67 * MINUTE_MS + 6000} />);
  expect(screen.getByRole('timer').textContent).toBe('1:07:06 so far');
});
