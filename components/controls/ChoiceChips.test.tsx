import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { ChoiceChips } from './ChoiceChips';

const choices = [
  { value: 'a' as const, label: 'First' },
  { value: 'b' as const, label: 'Second' },
];

test('is one group of radio buttons with one of them chosen', async () => {
  const onChange = spy();
  const { container } = renderWithText(
    <ChoiceChips legend="Which" choices={choices} value="a" onChange={onChange} />,
  );
  expect(screen.getByRole('group', { name: 'Which' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'First' }).checked).toBe(true);

  fireEvent.click(screen.getByRole('radio', { name: 'Second' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
  await expectAccessible(container);
});

test('two groups on a page do not share their choice', () => {
  renderWithText(
    <>
      <ChoiceChips legend="One" choices={choices} value="a" onChange={spy()} />
      <ChoiceChips legend="Two" choices={choices} value="b" onChange={spy()} />
    </>,
  );
  const names = screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.name);
  expect(new Set(names).size).toBe(2);
});
