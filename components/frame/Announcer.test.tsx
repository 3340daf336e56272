import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { Announcer } from './Announcer';

test('is there before anything is said, and says the same words again', async () => {
  const { container, rerender } = renderWithText(<Announcer />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');

  rerender(<Announcer announcement={{ text: 'Noted.', turn: 1 }} />);
  const first = screen.getByText('Noted.');
  rerender(<Announcer announcement={{ text: 'Noted.', turn: 2 }} />);
  expect(screen.getByText('Noted.')).not.toBe(first);
  await expectAccessible(container);
});
