import { beforeEach, expect, it, test } from 'vitest';
import { emptyStore, otherPage, store } from '../test/store';
import { readInstall, writeInstall } from './install';

beforeEach(emptyStore);

it('is none before the first run, and then as it was written', async () => {
  expect(await readInstall(otherPage)).toBeUndefined();
  await writeInstall(otherPage, { seed: 'seed-1', date: '2026-03-11' });
  expect(await readInstall(otherPage)).toEqual({ seed: 'seed-1', date: '2026-03-11' });
});

test.each<[string, object]>([
  ['no seed', { date: '2026-03-11' }],
  ['an empty seed', { seed: ' ', date: '2026-03-11' }],
  ['a seed that is a number', { seed: 7, date: '2026-03-11' }],
  ['no date', { seed: 'seed-1' }],
  ['a date that does not exist', { seed: 'seed-1', date: '2026-02-30' }],
])('with %s it is none', async (_name, row) => {
  await store('singles', { key: 'install', ...row });
  expect(await readInstall(otherPage)).toBeUndefined();
});
