import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command, Outcome } from '../../core/command/command';
import type { PopupRecords, watchPopup } from '../../storage/popup-data';
import {
  aGoal,
  anAmount,
  aRunningSession,
  aSession,
  at,
  NOON,
  todayRecords,
} from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { PopupApp } from './PopupApp';

type Watch = Parameters<typeof watchPopup>;

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
vi.mock('../../platform/pages', () => ({ openDashboard: () => Promise.resolve() }));
vi.mock('../../storage/popup-data', () => ({
  watchPopup: (_range: Watch[0], onData: Watch[1], onError: Watch[2]) => {
    outside.watches.push({ onData, onError });
    return () => undefined;
  },
}));

beforeEach(() => {
  location.hash = '';
  outside.sent = [];
  outside.answer = { ok: true };
  outside.watches = [];
});
afterEach(cleanup);

const records = (fields: Partial<PopupRecords> = {}): PopupRecords => {
  const { firstWeekday: _firstWeekday, ...all } = todayRecords();
  return {
    ...all,
    goals: [],
    plans: [],
    sessions: [],
    tipMarks: [],
    install: { seed: 'a seed', date: '2026-03-01' },
    ...fields,
  };
};

async function watching() {
  await waitFor(() => expect(outside.watches.length).toBeGreaterThan(0));
  return outside.watches.at(-1)!;
}

async function open(fields: Partial<PopupRecords> = {}) {
  const { container } = render(<PopupApp />);
  const { onData } = await watching();
  const show = (next: Partial<PopupRecords>) => act(() => onData(records(next)));
  await show(fields);
  return { container, show };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function goTo(hash: string) {
  await act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

test('the frame stands before the store has answered', async () => {
  const { container } = render(<PopupApp />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Breathing Room');
  expect(screen.getByRole('navigation')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take some space' })).toBeNull();
  await expectAccessible(container);
});

test('the week, then a tip with its reason', async () => {
  const { container } = await open({ goals: [aGoal()], sessions: [anAmount({ minutes: 100 })] });
  expect(screen.getByRole('heading', { name: '1 h 40 of 2 h to yourself' })).toBeTruthy();
  expect(await screen.findByText('For today')).toBeTruthy();
  await expectAccessible(container);
});

test('a session is started, shown and ended by commands alone', async () => {
  const { show } = await open();
  press('Take some space');
  expect(outside.sent).toEqual([
    { type: 'start-session', sessionId: expect.any(String), kind: 'solo', plannedMinutes: 20 },
  ]);
  await show({ running: aRunningSession({ plannedMinutes: 90 }) });
  expect(screen.getByRole('timer').textContent).toBe('30:00 left of 1 h 30');
  press('I’m back');
  expect(outside.sent.at(-1)).toEqual({ type: 'end-session', sessionId: 'running-1' });
});

test('a session that was too short says so', async () => {
  await open({ running: aRunningSession({ from: '2026-03-11T11:59' }) });
  outside.answer = { ok: true, saved: 'too-short' };
  press('I’m back');
  await waitFor(() =>
    expect(screen.getAllByText('That was under a minute, so it was not kept.')).toHaveLength(2),
  );
});

test('rating sends what was chosen', async () => {
  await open({ sessions: [aSession({ from: '2026-03-11T11:35', to: '2026-03-11T11:55' })] });
  fireEvent.click(screen.getByRole('radio', { name: 'Okay' }));
  press('Done');
  expect(outside.sent).toEqual([{ type: 'rate-session', sessionId: 'session-1', recharged: 3 }]);
});

test('a refused command is said, and stays until the next one', async () => {
  await open();
  outside.answer = { ok: false, refusal: 'store-failed' };
  press('Take some space');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('was not saved');
  outside.answer = { ok: true };
  press('Take some space');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('"Not now…" opens from the line and from the bell, and sends the choice', async () => {
  await open();
  press('Not now…');
  press('In 15 min');
  press('Reminders: not now…');
  press('Not today');
  press('Reminders: not now…');
  press('Pause until I turn them on');
  expect(outside.sent).toEqual([
    { type: 'snooze', minutes: 15 },
    { type: 'put-off-today' },
    { type: 'pause', untilMs: null },
  ]);
});

test('an absence is asked about once, and its time is logged before the answer', async () => {
  const fromMs = at(NOON) - 40 * 60_000;
  const untilMs = at(NOON) - 60_000;
  const reminderState = { ...todayRecords().reminderState, absence: { fromMs, untilMs } };
  const { container } = await open({ reminderState });
  await expectAccessible(container);
  press('Yes');
  await waitFor(() => expect(outside.sent).toHaveLength(2));
  expect(outside.sent).toEqual([
    {
      type: 'log-time',
      sessionId: `absence-${fromMs}`,
      time: { shape: 'interval', kind: 'solo', startedAtMs: fromMs, endedAtMs: untilMs },
    },
    { type: 'answer-absence' },
  ]);
});

test('the other views come with their texts, and take the focus', async () => {
  const { container } = await open({
    tipMarks: [{ tipId: 'sign.normal', favourite: true, updatedAtMs: 0 }],
  });
  await goTo('#tips');
  expect(await screen.findByText('61 tips')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('main', { name: 'Tips' }));
  expect(document.title).toBe('Tips · Breathing Room');
  const kept = screen.getAllByRole('button', { pressed: true });
  expect(kept).toHaveLength(1);
  fireEvent.click(kept[0]!);
  expect(outside.sent).toEqual([{ type: 'mark-tip', tipId: 'sign.normal', favourite: false }]);
  await expectAccessible(container);

  await goTo('#goals');
  expect(await screen.findByText('What would a good week look like?')).toBeTruthy();
  await goTo('#today');
  expect(screen.getByRole('button', { name: 'Take some space' })).toBeTruthy();
});

test('a goal that is saved leads back to the list; a refused one stays as it was typed', async () => {
  await open();
  await goTo('#goals/new');
  const name = await screen.findByLabelText<HTMLInputElement>('Name');
  fireEvent.input(name, { target: { value: 'Read' } });
  outside.answer = { ok: false, refusal: 'store-failed' };
  press('Save');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Read');
  expect(location.hash).toBe('#goals/new');

  outside.answer = { ok: true };
  await waitFor(() => press('Save'));
  await waitFor(() => expect(location.hash).toBe('#goals'));
  expect(outside.sent.at(-1)).toMatchObject({ type: 'save-goal', draft: { title: 'Read' } });
});

test('a store that cannot be opened is explained, and asked again', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const { container } = render(<PopupApp />);
  const { onError } = await watching();
  await act(() => onError(new DOMException('', 'InvalidStateError')));
  expect(screen.getByText('Your notes cannot be opened')).toBeTruthy();
  expect(screen.getByText(/Never remember history/)).toBeTruthy();
  expect(log).toHaveBeenCalledOnce();
  await expectAccessible(container);

  press('Try again');
  await waitFor(() => expect(outside.watches).toHaveLength(2));
  await act(() => outside.watches.at(-1)!.onData(records()));
  expect(screen.queryByText('Your notes cannot be opened')).toBeNull();
});
