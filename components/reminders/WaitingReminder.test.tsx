import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { DueReminder } from '../../core/reminder/reminder-state';
import type { Hold } from '../../core/reminder/hold';
import { at, BERLIN, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { WaitingReminder } from './WaitingReminder';

const rhythm: DueReminder = { id: 'rhythm:1', kind: 'rhythm', dueAtMs: at(NOON) };
const planned: DueReminder = { id: 'planned:1', kind: 'planned', dueAtMs: at(NOON) };

function renderWaiting(reminder: DueReminder, holds: Hold[] = [], isLastSnooze = false) {
  const answers = { onStart: spy(), onLater: spy(), onNotToday: spy() };
  const { container } = renderWithText(
    <WaitingReminder
      offer={{ reminder, kind: 'solo', minutes: 30 }}
      holds={holds}
      isLastSnooze={isLastSnooze}
      nowMs={at(NOON)}
      zone={BERLIN}
      {...answers}
    />,
  );
  return { container, ...answers };
}

test('offers the same three answers as the notification', async () => {
  const { container, onStart, onLater, onNotToday } = renderWaiting(rhythm);
  expect(screen.getByText('A small gap now? 30 minutes would do.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Start' }));
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  fireEvent.click(screen.getByRole('button', { name: 'Not today' }));
  for (const answer of [onStart, onLater, onNotToday]) expect(answer).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('a planned one says its time while it is ahead', () => {
  renderWaiting({ ...planned, slotStartMs: at('2026-03-11T12:10') });
  expect(screen.getByText('Your plan has 30 minutes for you at 12:10.')).toBeTruthy();
});

test('a planned one that has begun is for now', () => {
  renderWaiting({ ...planned, slotStartMs: at('2026-03-11T11:55') });
  expect(screen.getByText('Your plan has 30 minutes for you now.')).toBeTruthy();
});

test('says why it is held, and nothing of it once it was shown', () => {
  const holds: Hold[] = [{ by: 'snoozed', untilMs: at('2026-03-11T12:15') }];
  const { container } = renderWaiting(rhythm, holds);
  expect(container.textContent).toContain('Quiet until 12:15');
});

test('nothing holds one that was shown', () => {
  const { container } = renderWaiting({ ...rhythm, shownAtMs: at(NOON) }, [{ by: 'gap' }]);
  expect(container.textContent).not.toContain('Quiet');
});

test('after three times, *Later* is tomorrow', () => {
  const { onNotToday } = renderWaiting(rhythm, [], true);
  expect(screen.queryByRole('button', { name: 'Later' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
  expect(onNotToday).toHaveBeenCalledOnce();
});
