import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { StoreError } from './StoreError';

test.each([
  ['blocked', /private window/],
  ['damaged', /Closing the browser/],
  ['newer', /update the extension/],
  ['unknown', /Closing the browser/],
] as const)('says what can be done when the store is %s', async (trouble, help) => {
  const onRetry = spy();
  const { container } = renderWithText(<StoreError trouble={trouble} onRetry={onRetry} />);
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(screen.getByText(help)).toBeTruthy();
  expect(screen.getByText('Nothing was changed or deleted.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
