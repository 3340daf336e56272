import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipApart, stemOf, wordsOf } from './word';

describe('wordsOf', () => {
  it.each([
    ['Busy season, smaller slots', ['busy', 'season', 'smaller', 'slots']],
    ['A “quiet” night—in!', ['a', 'quiet', 'night', 'in']],
    ["your partner’s don't", ['your', 'partners', 'dont']],
    ['Café ÉCLAIR naïve', ['cafe', 'eclair', 'naive']],
    ['ﬁnd ten-minute', ['find', 'ten', 'minute']],
    ['  …  ', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives the same words for composed and decomposed accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
      }),
    );
  });
});

describe('stemOf', () => {
  it.each([
    ['ask asks asked asking'],
    ['hobby hobbies'],
    ['plan plans planned planning'],
    ['make makes making'],
    ['try tries tried trying'],
    ['evening evenings'],
    ['class classes'],
    ['choose chooses choosing'],
    ['call calls called calling'],
    ['run runs running'],
    ['rest rests rested resting'],
    ['agree agrees agreed'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['need', 'ne'],
    ['bring', 'br'],
    ['yes', 'y'],
  ])('leaves enough of %s', (word, tooLittle) => {
    expect(stemOf(word)).not.toBe(tooLittle);
  });

  it('keeps different words apart', () => {
    const words = [
      'ask',
      'task',
      'rest',
      'walk',
      'talk',
      'time',
      'team',
      'friend',
      'guilt',
      'hour',
    ];
    expect(new Set(words.map(stemOf)).size).toBe(words.length);
  });
});

describe('isOneSlipApart', () => {
  it.each([
    ['quiet', 'quite', true],
    ['hobby', 'hoby', true],
    ['hobby', 'hobbby', true],
    ['walks', 'talks', true],
    ['friend', 'freind', true],
    ['friend', 'fiend', true],
    ['same', 'same', false],
    ['walk', 'tall', false],
    ['abcd', 'badc', false],
    ['rest', 'resting', false],
    ['', 'a', true],
    ['', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
    expect(isOneSlipApart(b, a)).toBe(expected);
  });

  it('finds each slip of each kind', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('a', 'b', 'x'), (text, pick, letter) => {
        const at = pick % (text.length - 1);
        const head = text.slice(0, at);
        const slips = [
          head + text.slice(at + 1),
          head + letter + text.slice(at),
          head + letter + text.slice(at + 1),
          head + text[at + 1]! + text[at]! + text.slice(at + 2),
        ];
        for (const slip of slips) expect(isOneSlipApart(text, slip)).toBe(slip !== text);
      }),
    );
  });
});
