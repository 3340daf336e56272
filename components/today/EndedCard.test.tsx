import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aSession } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { EndedCard } from './EndedCard';

test('asks how it was, and takes a face and a word', async () => {
  const onDone = spy();
  const { container } = renderWithText(
    <EndedCard session={aSession({ minutes: 20 })} onDone={onDone} />,
  );
  expect(screen.getByRole('heading', { name: '20 minutes to yourself' })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'How recharged are you?' })).toBeTruthy();
  await expectAccessible(container);

  fireEvent.click(screen.getByRole('radio', { name: 'Good' }));
  fireEvent.input(screen.getByLabelText('A word about it (optional)'), {
    target: { value: ' a walk ' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(4, 'a walk');
});

test('both answers may be left out', () => {
  const onDone = spy();
  renderWithText(<EndedCard session={aSession({ kind: 'together' })} onDone={onDone} />);
  expect(screen.getByRole('heading', { name: '30 minutes together' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(undefined, '');
});
