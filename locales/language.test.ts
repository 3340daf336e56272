import { describe, expect, test } from 'vitest';
import { directionOf, languageTagFor } from './language';

describe('the tag for numbers and times', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['en-US-u-nu-latn', 'en-US'],
  ])('in the same language it is the person’s: %s', (person, tag) => {
    expect(languageTagFor('en', person)).toBe(tag);
  });

  test('in another language the hours are read as the person reads them', () => {
    expect(languageTagFor('en', 'de-DE')).toBe('en-u-hc-h23');
    expect(languageTagFor('en', 'hi-IN')).toMatch(/^en-u-hc-h1[12]$/);
  });

  test.each(['', 'x', '-', 'not a tag'])('from %j nothing can be learned', (person) => {
    expect(languageTagFor('en', person)).toBe('en');
  });
});

test.each([
  ['en-GB', 'ltr'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['nonsense!', 'ltr'],
])('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
