import { expect, test } from 'vitest';
import { page } from '../../locales/en/page';
import { translatorFor } from '../../locales/translate';
import { shortDuration } from './durations';

const text = translatorFor<typeof page>(page, 'en-GB');

test.each([
  [0, '0 min'],
  [-3, '0 min'],
  [19.6, '20 min'],
  [59.7, '1 h'],
  [60, '1 h'],
  [100, '1 h 40'],
  [180, '3 h'],
  [10_080, '168 h'],
])('%s minutes are %s', (minutes, said) => {
  expect(shortDuration(text, minutes)).toBe(said);
});
