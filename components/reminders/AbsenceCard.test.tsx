import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { at, BERLIN, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { AbsenceCard } from './AbsenceCard';

const absence = { fromMs: at('2026-03-11T11:00'), untilMs: at('2026-03-11T11:40') };

function renderCard() {
  const onAnswer = spy();
  const { container } = renderWithText(
    <AbsenceCard absence={absence} nowMs={at(NOON)} zone={BERLIN} onAnswer={onAnswer} />,
  );
  return { container, onAnswer };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('asks with the times filled in, and logs them as they were changed', async () => {
  const { container, onAnswer } = renderCard();
  expect(container.textContent).toContain('You were away for 40 minutes.');
  await expectAccessible(container);
  type('From', '11:10');
  press('Together');
  expect(onAnswer).toHaveBeenCalledWith({
    absence,
    time: {
      shape: 'interval',
      kind: 'together',
      startedAtMs: at('2026-03-11T11:10'),
      endedAtMs: absence.untilMs,
    },
  });
});

test('a time that cannot be is told beside its field, and kept', async () => {
  const { container, onAnswer } = renderCard();
  type('To', '10:30');
  press('Yes');
  expect(screen.getByText('The end needs to come after the start.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('10:30');
  expect(onAnswer).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('no is an answer, whatever the times are', () => {
  const { onAnswer } = renderCard();
  type('From', '');
  press('No');
  expect(onAnswer).toHaveBeenCalledWith({ absence });
});
