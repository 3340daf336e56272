import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { Notice } from './Notice';

test('trouble is an alert and stays until it is closed', async () => {
  const onClose = spy();
  const { container } = renderWithText(<Notice text="Not saved." isTrouble onClose={onClose} />);
  expect(screen.getByRole('alert').textContent).toBe('Not saved.');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('what only tells does not interrupt', () => {
  renderWithText(<Notice text="Logged." isTrouble={false} onClose={spy()} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
