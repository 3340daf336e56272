import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_FILE_LENGTH, parseJson } from './json-text';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a text that is refused', () => {
  test.each([
    ['nothing', '', 'not-json', 'line 1'],
    ['no JSON', 'hello', 'not-json', 'line 1'],
    ['a text that stops', '{\n"a": 1,\n"b": [1, 2', 'not-json', 'line 3'],
    ['NaN', '{\n"a": NaN}', 'not-json', 'line 2'],
    ['brackets 17 deep', `{\n"a":\n${nested(16)}}`, 'too-deep', 'line 3'],
    ['brackets 200,000 deep', nested(200_000), 'too-deep', 'line 1'],
    ['brackets that open only', '{"a":'.repeat(50_000), 'too-deep', 'line 1'],
  ])('%s', (_name, text, code, path) => {
    expect(parseJson(text)).toEqual({ problem: { code, path } });
  });

  it('too long a text, before anything is made of it', () => {
    expect(parseJson(' '.repeat(MAX_FILE_LENGTH + 1))).toEqual({
      problem: { code: 'too-large', path: '' },
    });
  });
});

describe('a text that is read', () => {
  test.each([
    ['brackets 16 deep', nested(16)],
    ['brackets in texts', JSON.stringify({ a: '[['.repeat(50), b: '\\"[{' })],
    ['a large number', '{"a": 1e999}'],
  ])('%s', (_name, text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
  });

  it('any shallow JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual({
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });
});
