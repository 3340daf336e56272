import { expect, test } from 'vitest';
import { activeStretches } from './active-stretches';

test.each([
  ['09:00', '21:00', [{ from: 540, to: 1260 }]],
  [
    '22:00',
    '06:00',
    [
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ],
  ],
  ['18:00', '00:00', [{ from: 1080, to: 1440 }]],
  ['09:00', '09:00', [{ from: 0, to: 1440 }]],
])('%s to %s', (from, to, stretches) => {
  expect(activeStretches([{ from, to }])).toEqual(stretches);
});
