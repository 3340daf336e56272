import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command, Outcome } from '../../core/command/command';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import type { DashboardRecords, watchDashboard } from '../../storage/dashboard-data';
import { at, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { DashboardApp } from './DashboardApp';

type Watch = Parameters<typeof watchDashboard>;

const outside = vi.hoisted(() => ({
  sent: [] as Command[],
  answer: { ok: true } as Outcome,
  watches: [] as { onData: Watch[1]; onError: Watch[2] }[],
}));

vi.mock('../../platform/clock', () => ({ nowMs: () => at(NOON), zone: () => 'Europe/Berlin' }));
vi.mock('../../platform/lifecycle', () => ({ browserLanguage: () => 'en-GB' }));
vi.mock('../../platform/messages', () => ({
  sendCommand: (command: Command) => {
    outside.sent.push(command);
    return Promise.resolve(outside.answer);
  },
}));
vi.mock('../../storage/dashboard-data', () => ({
  watchDashboard: (_nowMs: number, onData: Watch[1], onError: Watch[2]) => {
    outside.watches.push({ onData, onError });
    return () => undefined;
  },
}));

beforeEach(() => {
  location.hash = '';
  Object.assign(outside, { sent: [], answer: { ok: true }, watches: [] });
});
afterEach(cleanup);

const records: DashboardRecords = { settings: DEFAULT_SETTINGS, goals: [], plans: [], log: [] };

async function open() {
  const { container } = render(<DashboardApp />);
  await waitFor(() => expect(outside.watches.length).toBeGreaterThan(0));
  return { container, ...outside.watches.at(-1)! };
}

test('the frame stands at once, and the page comes with the store', async () => {
  const { container, onData } = await open();
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Reminders');
  expect(document.title).toBe('Reminders · Breathing Room');
  await act(() => onData(records));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Reminders');
  await expectAccessible(container);
});

test('a change is saved with all settings, and a refusal is told', async () => {
  const { onData } = await open();
  await act(() => onData(records));
  outside.answer = { ok: false, refusal: 'store-failed' };
  fireEvent.click(screen.getByRole('radio', { name: 'All tips' }));
  expect(outside.sent).toEqual([
    {
      type: 'save-settings',
      settings: {
        ...DEFAULT_SETTINGS,
        reminders: { ...DEFAULT_SETTINGS.reminders, discreet: false },
      },
    },
  ]);
  expect((await screen.findByRole('alert')).textContent).toContain('was not saved');
});

test('a store that does not open is told, and asked again', async () => {
  const { onError } = await open();
  vi.spyOn(console, 'error').mockReturnValue();
  await act(() => onError(new Error('gone')));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(outside.watches).toHaveLength(2));
});
