import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { RunningSession } from '../../core/session/running-session';
import { aRunningSession, at } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { SessionCard } from './SessionCard';

function renderSession(running: RunningSession, now = '2026-03-11T11:05') {
  const events = { onBack: spy(), onExtend: spy(), onDiscard: spy() };
  const { container } = renderWithText(
    <SessionCard running={running} nowMs={at(now)} {...events} />,
  );
  return { container, ...events };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('shows what is left, the way back and five minutes more', async () => {
  const { container, onBack, onExtend } = renderSession(aRunningSession({ plannedMinutes: 20 }));
  expect(screen.getByText('Time to yourself')).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toBe('15:00 left of 20 min');
  press('+ 5 min');
  press('I’m back');
  expect(onExtend).toHaveBeenCalledOnce();
  expect(onBack).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('the planned length being over changes only the words', () => {
  renderSession(aRunningSession({ plannedMinutes: 20 }), '2026-03-11T11:23');
  expect(screen.getByText('Your 20 minutes are up')).toBeTruthy();
  expect(screen.getByText('Stay as long as you like. Your time keeps counting.')).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toBe('23:00 so far');
});

test('an open end has nothing to extend', () => {
  renderSession(aRunningSession({ kind: 'together' }));
  expect(screen.getByText('Time together')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '+ 5 min' })).toBeNull();
});

test('discarding asks first, with the focus on the safe answer', async () => {
  const { container, onDiscard } = renderSession(aRunningSession({ plannedMinutes: 20 }));
  press('Discard');
  expect(onDiscard).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Keep it running');
  await expectAccessible(container);

  press('Keep it running');
  expect(screen.queryByText(/Let this one go/)).toBeNull();
  press('Discard');
  press('Let it go');
  expect(onDiscard).toHaveBeenCalledOnce();
});
