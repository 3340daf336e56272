import { expect, it } from 'vitest';
import { FEELINGS } from '../tip/tip';
import { tips } from '../../content/en/tips';
import { namesCounselling, opensSafetyCard } from './safety-text';

it('opens the card for `unsafe` alone, whatever stands beside it', () => {
  expect(opensSafetyCard(['guilty', 'unsafe'])).toBe(true);
  expect(opensSafetyCard(FEELINGS.filter((feeling) => feeling !== 'unsafe'))).toBe(false);
  expect(opensSafetyCard([])).toBe(false);
});

it('knows every tip that names a counsellor', () => {
  const named = tips.filter((tip) =>
    /couples therap|counsel/i.test(`${tip.body} ${tip.tryThis?.text}`),
  );
  expect(named.map((tip) => tip.id)).toEqual(['scary.side-by-side']);
  expect(tips.filter(namesCounselling)).toEqual(named);
});
