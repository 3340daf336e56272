import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { KindSwitch } from './KindSwitch';

test('switches between time alone and time for two', async () => {
  const onChange = spy();
  const { container } = renderWithText(
    <KindSwitch legend="For whom" kind="solo" onChange={onChange} />,
  );
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Just me' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Together' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('together');
  await expectAccessible(container);
});
