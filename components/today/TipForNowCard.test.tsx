import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Tip } from '../../core/tip/tip';
import type { TipReason } from '../../core/tip/tip-for-now';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { TipForNowCard } from './TipForNowCard';

const tip: Tip = {
  id: 'a.tip',
  section: 'signs',
  title: 'A title',
  body: 'A body.',
  tags: [],
  feelings: [],
  moments: ['any'],
  origin: 'article',
};

test.each<[TipReason, string]>([
  [{ kind: 'daily' }, 'For today'],
  [{ kind: 'favourite' }, 'One of your favourites'],
  [{ kind: 'feeling', feeling: 'crowded' }, 'Because of your last check-in'],
  [{ kind: 'balance', tag: 'self' }, 'Because of your last weeks'],
  [{ kind: 'moment', moment: 'before-solo' }, 'Because your next time is close'],
  [{ kind: 'moment', moment: 'after-solo' }, 'Because you just came back'],
  [{ kind: 'moment', moment: 'behind-goal' }, 'Because your plan has room left'],
  [{ kind: 'moment', moment: 'weekly-reflection' }, 'For a look at your week'],
  [{ kind: 'moment', moment: 'before-asking' }, 'For when you want to ask'],
])('says why it is this tip: %o', async (reason, said) => {
  const { container } = renderWithText(<TipForNowCard tip={{ tip, reason }} isInSession={false} />);
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'A title' })).toBeTruthy();
  await expectAccessible(container);
});

test('in a session it keeps a person company', () => {
  renderWithText(<TipForNowCard tip={{ tip, reason: { kind: 'daily' } }} isInSession />);
  expect(screen.getByText('While you’re here')).toBeTruthy();
});

test('keeps its place while the tips are on their way, and leaves it when none fits', () => {
  const { container, rerender } = renderWithText(
    <TipForNowCard tip={undefined} isInSession={false} />,
  );
  expect(container.querySelector('.tip-for-now')?.textContent).toBe('');
  rerender(<TipForNowCard tip={null} isInSession={false} />);
  expect(container.querySelector('.tip-for-now')).toBeNull();
});
