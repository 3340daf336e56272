import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { goalProgress } from '../../core/goal/progress';
import { aGoal, aPlan, at, BERLIN, NOON, THIS_WEEK, TODAY } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { GoalsView, type GoalsPlace } from './GoalsView';

function renderGoals(place: GoalsPlace) {
  let count = 0;
  const actions = {
    newId: () => `new-${(count += 1)}`,
    save: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    archive: spy(),
    restore: spy(),
    log: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  };
  const context = { week: THIS_WEEK, today: TODAY, dayStartHour: 0 };
  const { container } = renderWithText(
    <GoalsView
      place={place}
      goals={[goalProgress(aGoal(), [], context)]}
      archived={[]}
      plans={[aPlan()]}
      firstWeekday={7}
      dayStartHour={0}
      nowMs={at(NOON)}
      zone={BERLIN}
      actions={actions}
    />,
  );
  return { container, ...actions };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

test('a new goal is written, planned and saved', async () => {
  const { container, save } = renderGoals({ type: 'new' });
  type('Name', 'Dinner without phones');
  choose('Together');
  choose('Days');
  press('2 evenings');
  press('Add a time');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Sunday' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
  type('At', '19:00');
  type('Length in minutes', '60');
  await expectAccessible(container);

  press('Save');
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(save).toHaveBeenCalledWith(undefined, {
    title: 'Dinner without phones',
    kind: 'together',
    measure: 'days',
    target: 2,
    plans: [{ id: 'new-1', weekdays: [5, 7], time: '19:00', minutes: 60 }],
  });
});

test('what is wrong is said beside the field, which gets the focus', async () => {
  const { container, save } = renderGoals({ type: 'new' });
  type('Minutes a week', '3');
  press('Add a time');
  press('Save');
  expect(screen.getByText('Please give it a name.')).toBeTruthy();
  expect(screen.getByText('Please choose a number from 5 to 10,080.')).toBeTruthy();
  expect(screen.getByText('Please choose at least one weekday.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
  expect(save).not.toHaveBeenCalled();
  await expectAccessible(container);

  type('Name', 'Read');
  expect(screen.queryByText('Please give it a name.')).toBeNull();
});

test('what was typed stays when it was refused', async () => {
  const { save } = renderGoals({ type: 'new' });
  type('Name', 'Read');
  press('Save');
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Read');
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false),
  );
});

test('a goal is edited, a planned time taken away', async () => {
  const { container, save } = renderGoals({ type: 'edit', goalId: 'goal-1' });
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Time to myself');
  expect(screen.getByLabelText<HTMLInputElement>('Minutes a week').value).toBe('120');
  await expectAccessible(container);
  press('Remove planned time 1');
  press('Save');
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(save).toHaveBeenCalledWith('goal-1', expect.objectContaining({ plans: [], target: 120 }));
});

test('a goal is archived from its form', () => {
  const { archive } = renderGoals({ type: 'edit', goalId: 'goal-1' });
  press('Archive this goal');
  expect(archive).toHaveBeenCalledExactlyOnceWith('goal-1');
});

test('a goal that is gone is said to be gone', () => {
  renderGoals({ type: 'edit', goalId: 'nowhere' });
  expect(screen.getByText('That goal is no longer here.')).toBeTruthy();
});

test('the week of the form begins where the person’s does', () => {
  renderGoals({ type: 'edit', goalId: 'goal-1' });
  const group = screen.getByRole('group', { name: 'Weekdays' });
  expect(within(group).getAllByRole('checkbox')[0]!.getAttribute('aria-label')).toBe('Sunday');
});

test('time is logged as an amount', async () => {
  const { container, log } = renderGoals({ type: 'log' });
  type('Minutes', '25');
  await expectAccessible(container);
  press('Log it');
  await waitFor(() => expect(log).toHaveBeenCalledOnce());
  expect(log).toHaveBeenCalledWith({ shape: 'amount', kind: 'solo', date: TODAY, minutes: 25 });
});

test('time is logged from one clock time to another', async () => {
  const { container, log } = renderGoals({ type: 'log' });
  choose('From and to');
  type('From', '11:30');
  type('To', '12:30');
  press('Log it');
  expect(screen.getByText(/still to come/)).toBeTruthy();
  await expectAccessible(container);
  expect(log).not.toHaveBeenCalled();

  type('To', '11:50');
  press('Log it');
  await waitFor(() => expect(log).toHaveBeenCalledOnce());
});

test('a change of the clocks is told', async () => {
  const { container } = renderGoals({ type: 'log' });
  choose('From and to');
  type('Date', '2025-03-30');
  type('From', '02:30');
  expect(screen.getByText('The clocks skipped that time, so it counts from 3:30.')).toBeTruthy();
  type('Date', '2025-10-26');
  type('From', '02:15');
  expect(screen.getByRole('group', { name: /showed that time twice/ })).toBeTruthy();
  choose('The second (UTC+01:00)');
  type('To', '01:00');
  expect(screen.getByText('Ends on the day after.')).toBeTruthy();
  await expectAccessible(container);
});
