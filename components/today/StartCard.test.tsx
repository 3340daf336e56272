import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { StartCard } from './StartCard';

test('begins twenty minutes alone when nothing is changed', async () => {
  const onStart = spy();
  const { container } = renderWithText(<StartCard onStart={onStart} />);
  fireEvent.click(screen.getByRole('button', { name: 'Take some space' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('solo', 20);
  await expectAccessible(container);
});

test('begins time together with an open end', () => {
  const onStart = spy();
  renderWithText(<StartCard onStart={onStart} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Together' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Open end' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take time together' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('together');
});
