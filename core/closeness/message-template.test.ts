import { expect, it } from 'vitest';
import { MESSAGE_SITUATIONS, MESSAGE_SLOTS, MESSAGE_TONES } from './message-template';

it.each([MESSAGE_SITUATIONS, MESSAGE_SLOTS, MESSAGE_TONES])(
  'names nothing twice: %s …',
  (...list) => {
    expect(new Set(list).size).toBe(list.length);
  },
);
