import { expect, test } from 'vitest';
import { pageOf } from './route';

test.each(['', '#', '#reminders', '#reminders/log', '#unknown', '#__proto__'])(
  '%j leads to a page that is there',
  (hash) => {
    expect(pageOf(hash)).toBe('reminders');
  },
);
