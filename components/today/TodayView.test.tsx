import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { todayOf, type TodayRecords } from '../../core/today/today-of';
import {
  aGoal,
  aRunningSession,
  aSession,
  at,
  BERLIN,
  NOON,
  todayRecords,
} from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import type { Offer } from '../reminders/WaitingReminder';
import { TodayPending } from './TodayPending';
import { TodayView } from './TodayView';

const actions = () => ({
  start: spy(),
  extend: spy(),
  end: spy(),
  discard: spy(),
  rate: spy(),
  later: spy(),
  notToday: spy(),
  openNotNow: spy(),
  answerAbsence: spy(),
});

const view = (records: Partial<TodayRecords>, does: ReturnType<typeof actions>, offer?: Offer) => (
  <TodayView
    today={todayOf(todayRecords(records), at(NOON), BERLIN)}
    zone={BERLIN}
    offer={offer}
    tip={null}
    actions={does}
  />
);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const offer: Offer = {
  reminder: { id: 'rhythm:1', kind: 'rhythm', dueAtMs: at(NOON), shownAtMs: at(NOON) },
  kind: 'solo',
  minutes: 20,
};
const ended = aSession({ from: '2026-03-11T11:35', to: '2026-03-11T11:55' });

test('an empty week offers a first goal and a start', async () => {
  const does = actions();
  const { container } = renderWithText(view({}, does));
  const link = screen.getByRole('link', { name: 'Make a first goal' });
  expect(link.getAttribute('href')).toBe('#goals/new');
  press('Take some space');
  expect(does.start).toHaveBeenCalledExactlyOnceWith('solo', 20);
  press('Not now…');
  expect(does.openNotNow).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('with a goal the sentence is about it', () => {
  renderWithText(view({ goals: [aGoal()], sessions: [aSession()] }, actions()));
  expect(screen.getByRole('heading', { name: '30 min of 2 h to yourself' })).toBeTruthy();
});

test('a waiting reminder stands on top', async () => {
  const does = actions();
  const { container } = renderWithText(view({}, does, offer));
  expect(container.querySelector('.view')?.firstElementChild?.className).toContain('waiting');
  press('Start');
  press('Later');
  press('Not today');
  expect(does.start).toHaveBeenCalledExactlyOnceWith('solo', 20);
  expect(does.later).toHaveBeenCalledOnce();
  expect(does.notToday).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('a running session takes the place of the week, and hides the reminder', async () => {
  const does = actions();
  const running = aRunningSession({ plannedMinutes: 90 });
  const { container } = renderWithText(view({ running }, does, offer));
  expect(screen.queryByText('A reminder is waiting')).toBeNull();
  press('+ 5 min');
  press('I’m back');
  expect(does.extend).toHaveBeenCalledExactlyOnceWith('running-1');
  expect(does.end).toHaveBeenCalledExactlyOnceWith('running-1');
  press('Discard');
  press('Let it go');
  expect(does.discard).toHaveBeenCalledExactlyOnceWith('running-1');
  await expectAccessible(container);
});

test('a session that has just ended is asked about', async () => {
  const does = actions();
  const { container } = renderWithText(view({ sessions: [ended] }, does));
  fireEvent.click(screen.getByRole('radio', { name: 'Full' }));
  press('Done');
  expect(does.rate).toHaveBeenCalledExactlyOnceWith('session-1', 5, '');
  await expectAccessible(container);
});

test('when the session begins, the focus goes on with it', () => {
  const does = actions();
  const { rerender } = renderWithText(view({}, does));
  screen.getByRole('button', { name: 'Take some space' }).focus();
  rerender(view({ running: aRunningSession({ plannedMinutes: 90 }) }, does));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Today' }));
});

test('before the data is there, its place is', async () => {
  const { container } = renderWithText(<TodayPending />);
  expect(container.textContent).toBe('');
  expect(container.querySelector('.rings svg')).toBeTruthy();
  await expectAccessible(container);
});
