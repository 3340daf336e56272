import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanSlotValue, composeMessage, MAX_SLOT_LENGTH, templateSlots } from './compose-message';
import type { MessageTemplate } from './message-template';

const template: MessageTemplate = {
  id: 'ask.plain',
  situation: 'planned',
  tone: 'plain',
  sentences: [
    { says: ['Hey {name}, all is well.', 'Hey, all is well.'], shows: ['warmth'] },
    {
      says: ['I take {duration} from {start}.', 'I take {duration}.', 'I take some time.'],
      shows: ['need'],
    },
    { says: ['Back at {return}.'], shows: [] },
  ],
};

describe('a message', () => {
  it('takes the first wording whose slots are all filled', () => {
    const { text } = composeMessage(template, { name: 'Kim', duration: '1 hour', start: '18:30' });
    expect(text).toBe('Hey Kim, all is well. I take 1 hour from 18:30.');
  });

  it('lets words fall away with an empty slot, and a sentence that is nothing without it', () => {
    expect(composeMessage(template, { start: '18:30', name: '  ' }).text).toBe(
      'Hey, all is well. I take some time.',
    );
  });

  it('says which sentence shows what, by its words and by its slots', () => {
    expect(composeMessage(template, { duration: '1 hour', return: '20:00' }).sentences).toEqual([
      { text: 'Hey, all is well.', shows: ['warmth'] },
      { text: 'I take 1 hour.', shows: ['need', 'bounds'] },
      { text: 'Back at 20:00.', shows: ['bounds', 'return'] },
    ]);
  });

  it('names all slots of a template', () => {
    expect(templateSlots(template)).toEqual(['name', 'duration', 'start', 'return']);
  });

  it('puts any text in as it is, also one with signs that replacing knows', () => {
    expect(composeMessage(template, { name: "$& $1 $' {start}" }).text).toContain(
      "Hey $& $1 $' {start},",
    );
  });

  it('is one line with one full stop, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, until) => {
        const { text } = composeMessage(template, { name, return: until });
        expect(text).not.toMatch(/\n|\s{2}|\s[,.]|[,.][,.]\s/);
        expect(text.endsWith('..')).toBe(false);
        expect(text).toMatch(/^Hey.*\.$/u);
      }),
    );
  });
});

describe('a value', () => {
  test.each([
    ['  an   hour \n', 'an hour'],
    ['20:00.', '20:00'],
    ['I am tired!!', 'I am tired'],
    ['rested…', 'rested'],
    ['…, rested', 'rested'],
    ['8 p.m.', '8 p.m.'],
    ['8 p.m', '8 p.m'],
    ['8:00 p. m.', '8:00 p. m.'],
    ['?', ''],
    ['', ''],
    [undefined, ''],
    ['“Dune”', '“Dune”'],
  ])('%j is %j', (given, clean) => {
    expect(cleanSlotValue(given)).toBe(clean);
  });

  it('with the stop of an abbreviation keeps one stop at the end of a sentence', () => {
    const { text } = composeMessage(template, {
      duration: '1 hour',
      start: '8 p.m.',
      return: '9 p.m.',
    });
    expect(text).toBe('Hey, all is well. I take 1 hour from 8 p.m. Back at 9 p.m.');
  });

  it('is cut', () => {
    expect(cleanSlotValue('x'.repeat(500))).toHaveLength(MAX_SLOT_LENGTH);
  });
});
