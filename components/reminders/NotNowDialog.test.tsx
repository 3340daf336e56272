import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ReminderOutlook } from '../../core/reminder/outlook';
import { at, BERLIN, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { NotNowDialog } from './NotNowDialog';

function renderDialog({
  isOpen = true,
  outlook = { holds: [] },
  laterMinutes,
}: { isOpen?: boolean; outlook?: ReminderOutlook; laterMinutes?: number } = {}) {
  const events = {
    onSnooze: spy(),
    onNotToday: spy(),
    onPause: spy(),
    onResume: spy(),
    onClose: spy(),
  };
  const { container } = renderWithText(
    <NotNowDialog
      isOpen={isOpen}
      outlook={outlook}
      nowMs={at(NOON)}
      zone={BERLIN}
      snoozeMinutes={[15, 60]}
      laterMinutes={laterMinutes}
      {...events}
    />,
  );
  return { container, ...events };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('is a modal dialog with a name while it is open, and empty before', async () => {
  const { container } = renderDialog();
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Not now' });
  expect(dialog.open).toBe(true);
  await expectAccessible(container);
});

test('closed, it has nothing in it', () => {
  const { container } = renderDialog({ isOpen: false });
  expect(container.querySelector('dialog')?.textContent).toBe('');
});

test('offers the snoozes of the settings and closes after a choice', () => {
  const { onSnooze, onClose } = renderDialog({ laterMinutes: 180 });
  press('In 15 min');
  press('In 1 h');
  press('Later today');
  expect(onSnooze.mock.calls).toEqual([[15], [60], [180]]);
  expect(onClose).toHaveBeenCalledTimes(3);
});

test('there is no "later today" when the day has no later', () => {
  renderDialog();
  expect(screen.queryByRole('button', { name: 'Later today' })).toBeNull();
});

test('not today', () => {
  const { onNotToday } = renderDialog();
  press('Not today');
  expect(onNotToday).toHaveBeenCalledOnce();
});

test('a pause ends at the next time that the clock shows', () => {
  const { onPause } = renderDialog();
  fireEvent.input(screen.getByLabelText('Until'), { target: { value: '18:00' } });
  press('Pause');
  expect(onPause).toHaveBeenCalledExactlyOnceWith(at('2026-03-11T18:00'));
});

test('without a time it asks for one, beside the field', async () => {
  const { container, onPause, onClose } = renderDialog();
  fireEvent.input(screen.getByLabelText('Until'), { target: { value: '' } });
  press('Pause');
  expect(screen.getByText('Please choose a time first.')).toBeTruthy();
  expect(screen.getByLabelText('Until').getAttribute('aria-invalid')).toBe('true');
  expect(onPause).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('an open pause is there when it is asked for', () => {
  const { onPause } = renderDialog();
  press('Pause until I turn them on');
  expect(onPause).toHaveBeenCalledExactlyOnceWith(null);
});

test('while paused it says until when and offers to resume', async () => {
  const untilMs = at('2026-03-11T18:00');
  const { container, onResume } = renderDialog({
    outlook: { holds: [{ by: 'paused', untilMs }], pausedUntilMs: untilMs },
  });
  expect(container.textContent).toContain('Paused until');
  press('Turn reminders on');
  expect(onResume).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('the cross, and Escape as the browser reports it, close it', () => {
  const { container, onClose } = renderDialog();
  press('Close');
  fireEvent(container.querySelector('dialog')!, new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('after three times, later is tomorrow', () => {
  const { onNotToday } = renderDialog({
    outlook: { holds: [], isLastSnooze: true },
    laterMinutes: 180,
  });
  expect(screen.queryByRole('button', { name: 'In 15 min' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Later today' })).toBeNull();
  press('Tomorrow');
  expect(onNotToday).toHaveBeenCalledOnce();
});
