import { expect, it, test } from 'vitest';
import {
  fullText,
  MESSAGE_CHECKS,
  MESSAGE_SITUATIONS,
  MESSAGE_SLOTS,
  MESSAGE_TONES,
  messageStage,
  slotsIn,
} from './message-template';

it.each([MESSAGE_SITUATIONS, MESSAGE_SLOTS, MESSAGE_TONES, MESSAGE_CHECKS])(
  'names nothing twice: %s …',
  (...list) => {
    expect(new Set(list).size).toBe(list.length);
  },
);

test.each([
  ['first-ask', 'ask'],
  ['cool-down', 'ask'],
  ['offer', 'offer'],
  ['partner-asks', 'reply'],
  ['during', 'during'],
  ['afterwards', 'after'],
] as const)('%s belongs to the stage %s', (situation, stage) => {
  expect(messageStage(situation)).toBe(stage);
});

it('reads the slots of a wording, each once, and only those that it knows', () => {
  expect(slotsIn('From {start} to {return}, {weather}, {start}.')).toEqual(['start', 'return']);
  expect(slotsIn('Love you.')).toEqual([]);
});

it('shows a message with all its slots', () => {
  const sentences = [
    { says: ['Back at {return}.', 'Back soon.'], shows: [] },
    { says: ['Love you.'], shows: [] },
  ];
  expect(fullText({ id: 'a', situation: 'during', tone: 'warm', sentences })).toBe(
    'Back at {return}. Love you.',
  );
});
