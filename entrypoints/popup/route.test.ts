import { expect, test } from 'vitest';
import { parseRoute } from './route';

test.each([
  ['', { view: 'today' }],
  ['#today', { view: 'today' }],
  ['#tips', { view: 'tips' }],
  ['#goals', { view: 'goals', place: { type: 'list' } }],
  ['#goals/new', { view: 'goals', place: { type: 'new' } }],
  ['#goals/log', { view: 'goals', place: { type: 'log' } }],
  ['#goals/edit/abc-1', { view: 'goals', place: { type: 'edit', goalId: 'abc-1' } }],
  ['#goals/edit/', { view: 'goals', place: { type: 'list' } }],
  ['#goals/elsewhere', { view: 'goals', place: { type: 'list' } }],
  ['#elsewhere', { view: 'today' }],
])('%j leads to %o', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
