import { expect, test } from 'vitest';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { Emphasised, emphasise } from './Emphasised';

test('the marked part stands out and the text stays whole', async () => {
  const { container } = renderWithText(
    <p>
      <Emphasised text={`Next around ${emphasise('15:40')} or so`} />
    </p>,
  );
  expect(container.textContent).toBe('Next around 15:40 or so');
  expect(container.querySelector('b')?.textContent).toBe('15:40');
  await expectAccessible(container);
});

test('a text without a mark is left as it is', () => {
  const { container } = renderWithText(<Emphasised text="No reminder planned" />);
  expect(container.innerHTML).toBe('No reminder planned');
});
