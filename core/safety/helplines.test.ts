import { describe, expect, it, test } from 'vitest';
import { callLink, CHECK_AGAIN_DAYS, helplinesFor, isOutOfDate, type Helpline } from './helplines';

const us: Helpline = {
  country: 'US',
  name: 'A line',
  phone: '1-800-555-0100',
  checkedOn: '2026-01-01',
  sources: ['example.org'],
};
const pl: Helpline = { ...us, country: 'PL' };

describe('helplines', () => {
  test.each([
    ['en-US', [us]],
    ['es-US', [us]],
    ['pl-PL', [pl]],
    ['en-GB', []],
    ['en', []],
    ['not a tag', []],
  ])('for %s', (tag, expected) => {
    expect(helplinesFor([us, pl], tag)).toEqual(expected);
  });
});

test.each([
  ['2026-01-01', false],
  ['2027-01-01', false],
  ['2027-01-02', true],
  ['2025-12-31', true],
])('checked on the first of 2026, on %s out of date: %s', (today, expected) => {
  expect(isOutOfDate(us, today)).toBe(expected);
  expect(CHECK_AGAIN_DAYS).toBe(365);
});

it('makes a link that calls', () => {
  expect(callLink('1-800-555-0100')).toBe('tel:18005550100');
  expect(callLink('+48 22 555 01 00')).toBe('tel:+48225550100');
});
