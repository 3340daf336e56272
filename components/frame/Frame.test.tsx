import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { Frame } from './Frame';

test('names the product, leads to each view and marks the one that is open', async () => {
  const { container } = renderWithText(
    <Frame view="tips" bell="on" onBell={spy()} onDashboard={spy()}>
      <p>Content</p>
    </Frame>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Breathing Room');
  const links = screen
    .getAllByRole('link')
    .map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]);
  expect(links).toEqual([
    ['Today', '#today', null],
    ['Tips', '#tips', 'page'],
    ['Goals', '#goals', null],
  ]);
  expect(screen.getByRole('main', { name: 'Tips' }).textContent).toBe('Content');
  await expectAccessible(container);
});

test.each([
  ['on', 'Reminders: not now…'],
  ['waiting', 'Reminders: not now…'],
  ['paused', 'Reminders are paused. Change that…'],
] as const)('the bell says %s and opens the choices', (bell, name) => {
  const onBell = spy();
  renderWithText(
    <Frame view="today" bell={bell} onBell={onBell} onDashboard={spy()}>
      {null}
    </Frame>,
  );
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onBell).toHaveBeenCalledOnce();
});

test('a button leads to the dashboard', () => {
  const onDashboard = spy();
  renderWithText(
    <Frame view="today" bell="on" onBell={spy()} onDashboard={onDashboard}>
      {null}
    </Frame>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Open the dashboard' }));
  expect(onDashboard).toHaveBeenCalledOnce();
});
