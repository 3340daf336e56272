import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typicalWeek } from '../../core/simulation/typical-week';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { at, BERLIN, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { RemindersView } from './RemindersView';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const settings = DEFAULT_SETTINGS.reminders;
const examples = { discreet: 'Give the hour a job', open: 'Closeness counts too' };

const weekOf = (reminders: typeof settings) =>
  typicalWeek(
    {
      settings: { ...DEFAULT_SETTINGS, reminders },
      goals: [],
      plans: [],
      zone: BERLIN,
      firstWeekday: 1,
    },
    at(NOON),
  );

function renderView(changes: Partial<typeof settings> = {}) {
  const onSave = spy();
  const view = (stored: typeof settings) => (
    <RemindersView settings={stored} examples={examples} weekOf={weekOf} onSave={onSave} />
  );
  const { container, rerender } = renderWithText(view({ ...settings, ...changes }));
  const store = (stored: Partial<typeof settings>) => rerender(view({ ...settings, ...stored }));
  return { container, onSave, store };
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const INTERVAL = 'Minutes at the screen between two gaps';

test('shows every setting, without a violation', async () => {
  const { container } = renderView({
    activeRanges: [
      { from: '22:00', to: '06:00' },
      { from: '09:00', to: '09:00' },
    ],
  });
  expect(field(INTERVAL).value).toBe('90');
  expect(screen.getByText('Until the next morning.')).toBeTruthy();
  expect(screen.getByText('The whole day.')).toBeTruthy();
  expect(container.textContent).toContain('“Give the hour a job”');
  vi.useRealTimers();
  await expectAccessible(container);
});

test('a choice is saved at once', () => {
  const { onSave } = renderView();
  const kind = screen.getByRole('group', { name: 'A tip a day' });
  fireEvent.click(within(kind).getByRole('radio', { name: 'Toolbar' }));
  const delivery = { ...settings.delivery, tip: 'badge' };
  expect(onSave).toHaveBeenCalledWith({ delivery });
});

test('a number is saved when the person stops typing, or leaves the field', () => {
  const { onSave } = renderView();
  type(field(INTERVAL), '4');
  type(field(INTERVAL), '45');
  expect(onSave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(onSave).toHaveBeenLastCalledWith({ intervalMinutes: 45 });
  type(field(INTERVAL), '50');
  fireEvent.focusOut(field(INTERVAL));
  expect(onSave).toHaveBeenLastCalledWith({ intervalMinutes: 50 });
});

test('what is out of range is refused beside its field, and stays as typed', async () => {
  const { container, onSave } = renderView();
  type(field(INTERVAL), '900');
  expect(screen.getByText('Please choose a number from 1 to 480.')).toBeTruthy();
  expect(field(INTERVAL).value).toBe('900');
  fireEvent.focusOut(field(INTERVAL));
  type(field('Time of the tip'), '');
  expect(screen.getByText('Please choose a time.')).toBeTruthy();
  fireEvent.focusOut(field('Time of the tip'));
  expect(onSave).not.toHaveBeenCalled();
  vi.useRealTimers();
  await expectAccessible(container);
});

test('the digits of a time are saved together', () => {
  const { onSave } = renderView();
  for (const time of ['01:00', '13:00', '13:30']) {
    type(field('Time of the tip'), time);
    fireEvent.change(field('Time of the tip'));
  }
  expect(onSave).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(onSave.mock.calls).toEqual([[{ tipTime: '13:30' }]]);
});

test('a second change goes with the first one until that is stored', () => {
  const { onSave, store } = renderView();
  type(field(INTERVAL), '45');
  fireEvent.focusOut(field(INTERVAL));
  type(field('At most so many a day'), '5');
  fireEvent.focusOut(field('At most so many a day'));
  expect(onSave).toHaveBeenLastCalledWith({ intervalMinutes: 45, dailyCap: 5 });
  store({ intervalMinutes: 45, dailyCap: 5 });
  store({ intervalMinutes: 60, dailyCap: 5 });
  expect(field(INTERVAL).value).toBe('60');
});

test('hours and choices can be added, changed and removed', () => {
  const { onSave } = renderView();
  fireEvent.click(screen.getByRole('button', { name: 'Add hours' }));
  type(within(screen.getByRole('group', { name: 'Hours 2' })).getByLabelText('To'), '01:00');
  fireEvent.click(screen.getByRole('button', { name: 'Remove hours 1' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add a choice' }));
  type(field('Choice 1, in minutes'), '10');
  fireEvent.click(screen.getByRole('button', { name: 'Remove choice 2' }));
  vi.advanceTimersByTime(700);
  expect(onSave).toHaveBeenLastCalledWith({
    activeRanges: [{ from: '18:00', to: '01:00' }],
    snoozeMinutes: [10, 30],
  });
});

test('what was typed last is saved when the page goes', () => {
  const { onSave } = renderView();
  type(field(INTERVAL), '45');
  dispatchEvent(new Event('pagehide'));
  expect(onSave).toHaveBeenCalledWith({ intervalMinutes: 45 });
});

test('the typical week follows what is typed, before it is saved', () => {
  const { container, onSave } = renderView();
  const { length: before } = container.querySelectorAll('.mark');
  expect(screen.getByText(`${before} reminders would come.`)).toBeTruthy();
  type(field('At most so many a day'), '1');
  expect(screen.getByText('7 reminders would come.')).toBeTruthy();
  expect(container.querySelectorAll('.mark')).toHaveLength(7);
  expect(screen.getAllByText(/^\d\d:\d\d · /)).toHaveLength(7);
  expect(onSave).not.toHaveBeenCalled();
});
