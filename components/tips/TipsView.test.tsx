import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Tip } from '../../core/tip/tip';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { TipsView } from './TipsView';

const base = { tags: [], feelings: [], moments: ['any' as const], origin: 'article' as const };
const tips: Tip[] = [
  {
    ...base,
    id: 'sign.one',
    section: 'signs',
    title: 'A quiet hour',
    body: 'Nobody calls.',
    tryThis: { text: 'Turn the phone over.', minutes: 10, how: 'solo' },
  },
  { ...base, id: 'practice.two', section: 'practices', title: 'A walk', body: 'Out and back.' },
  {
    ...base,
    id: 'extra.three',
    section: 'extra',
    title: 'A study',
    body: 'What was found.',
    origin: 'editorial',
    sources: ['Somebody 2020'],
  },
];

function renderTips(favourites: string[] = []) {
  const onFavourite = spy();
  const { container } = renderWithText(
    <TipsView tips={tips} favouriteIds={new Set(favourites)} onFavourite={onFavourite} />,
  );
  return { container, onFavourite };
}

const titles = () => screen.queryAllByRole('heading').map((heading) => heading.textContent);
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const search = (value: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search tips' }), { target: { value } });
const count = () => screen.getByRole('status').textContent;

test('shows all tips, counted, with what to try and the line about safety', async () => {
  const { container } = renderTips();
  expect(titles()).toEqual(['A quiet hour', 'A walk', 'A study']);
  expect(count()).toBe('3 tips');
  expect(screen.getByText('Try this · 10 min')).toBeTruthy();
  expect(screen.getByText(/not therapy or medical advice/)).toBeTruthy();
  await expectAccessible(container);
});

test('marks what is ours, with its sources', () => {
  renderTips();
  const ours = screen.getByText('From us, not from the article').closest('article')!;
  expect(within(ours).getByRole('heading').textContent).toBe('A study');
  expect(within(ours).getByText('Source: Somebody 2020')).toBeTruthy();
});

test('finds by section and by word', () => {
  renderTips();
  choose('Practices');
  expect(titles()).toEqual(['A walk']);
  expect(count()).toBe('1 tip');
  choose('All');
  search('phone');
  expect(titles()).toEqual(['A quiet hour']);
  search('zzzz');
  expect(count()).toBe('No tip fits that. A shorter word may find more.');
});

test('keeps favourites', async () => {
  const { container, onFavourite } = renderTips(['practice.two']);
  const kept = screen.getByRole('button', { name: 'Keep “A walk” as a favourite' });
  expect(kept.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(kept);
  fireEvent.click(screen.getByRole('button', { name: 'Keep “A study” as a favourite' }));
  expect(onFavourite.mock.calls).toEqual([
    ['practice.two', false],
    ['extra.three', true],
  ]);
  choose('Favourites');
  expect(titles()).toEqual(['A walk']);
  await expectAccessible(container);
});

test('says how a favourite comes about while there is none', () => {
  renderTips();
  choose('Favourites');
  expect(count()).toContain('The star beside a tip');
});
