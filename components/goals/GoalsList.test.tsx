import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Goal } from '../../core/goal/goal';
import { goalProgress } from '../../core/goal/progress';
import { aGoal, anAmount, aPlan, THIS_WEEK, TODAY } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { GoalsList } from './GoalsList';

const context = { week: THIS_WEEK, today: TODAY, dayStartHour: 0 };

function renderList(goals: Goal[], archived: Goal[] = []) {
  const onRestore = spy();
  const { container } = renderWithText(
    <GoalsList
      goals={goals.map((goal) => goalProgress(goal, [anAmount({ minutes: 60 })], context))}
      plans={[aPlan()]}
      archived={archived}
      onRestore={onRestore}
    />,
  );
  return { container, onRestore };
}

test('shows each goal with its bar, its words and its times', async () => {
  const { container } = renderList([aGoal()]);
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Time to myself' });
  expect(bar.value).toBe(0.5);
  expect(bar.getAttribute('aria-valuetext')).toBe('1 h of 2 h');
  expect(screen.getByText('Tue and Thu, 20:30 · Time enough this week')).toBeTruthy();
  const edit = screen.getByRole('link', { name: 'Edit “Time to myself”' });
  expect(edit.getAttribute('href')).toBe('#goals/edit/goal-1');
  await expectAccessible(container);
});

test('without a goal it teaches, and leads on', async () => {
  const { container } = renderList([]);
  expect(screen.getByRole('heading', { name: 'What would a good week look like?' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'New goal' }).getAttribute('href')).toBe('#goals/new');
  expect(screen.getByRole('link', { name: 'Log time by hand' }).getAttribute('href')).toBe(
    '#goals/log',
  );
  await expectAccessible(container);
});

test('a name with markup is a name', () => {
  const { container } = renderList([aGoal({ title: '<img src=x onerror=alert(1)>' })]);
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByRole('heading').textContent).toBe('<img src=x onerror=alert(1)>');
});

test('archived goals are counted and can be restored', async () => {
  const old = aGoal({ id: 'old', title: 'Swim', state: 'archived' });
  const { container, onRestore } = renderList([], [old]);
  const archived = screen.getByText('Archived (1)').closest('details')!;
  archived.open = true;
  fireEvent.click(within(archived).getByRole('button', { name: 'Restore “Swim”' }));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith('old');
  await expectAccessible(container);
});
