import { expect, test } from 'vitest';
import { at, BERLIN } from '../../test/builders';
import { dayFromNow } from './days';

test.each([
  ['2026-03-11T12:00', '2026-03-11T23:59', { is: 'today' }],
  ['2026-03-11T12:00', '2026-03-12T00:00', { is: 'tomorrow' }],
  ['2026-03-11T12:00', '2026-03-13T09:00', { is: 'later', date: '2026-03-13' }],
  ['2026-03-11T12:00', '2026-03-10T09:00', { is: 'today' }],
  ['2026-03-28T23:30', '2026-03-29T03:10', { is: 'tomorrow' }],
])('from %s, %s is %o', (now, then, day) => {
  expect(dayFromNow(at(then), at(now), BERLIN)).toEqual(day);
});
