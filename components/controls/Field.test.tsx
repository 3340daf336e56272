import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { Field } from './Field';

test('ties label, hint and problem to the input', async () => {
  const onInput = spy();
  const { container } = renderWithText(
    <Field label="Name" value="" onInput={onInput} hint="A hint" problem="A problem" />,
  );
  const input = screen.getByLabelText('Name');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['A problem', 'A hint']);

  fireEvent.input(input, { target: { value: 'Read' } });
  expect(onInput).toHaveBeenCalledExactlyOnceWith('Read');
  await expectAccessible(container);
});

test('without a problem nothing is said to be wrong', () => {
  renderWithText(<Field label="Name" value="" onInput={spy()} />);
  const input = screen.getByLabelText('Name');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  expect(input.hasAttribute('aria-describedby')).toBe(false);
});
