import { expect, test } from 'vitest';
import { storeTroubleOf } from './store-trouble';

const named = (name: string, fields: object = {}) =>
  Object.assign(new Error(name), { name }, fields);

test.each([
  [named('VersionError'), 'newer'],
  [named('MissingAPIError'), 'blocked'],
  [named('SecurityError'), 'blocked'],
  [named('QuotaExceededError'), 'damaged'],
  [named('OpenFailedError', { inner: named('InvalidStateError') }), 'blocked'],
  [named('StoreError', { cause: named('UnknownError') }), 'damaged'],
  [named('TypeError'), 'unknown'],
  ['a text', 'unknown'],
  [undefined, 'unknown'],
])('%s is %s', (error, trouble) => {
  expect(storeTroubleOf(error)).toBe(trouble);
});

test('errors that are each other’s cause come to an end', () => {
  const error: Error & { cause?: unknown } = new Error('round');
  error.cause = error;
  expect(storeTroubleOf(error)).toBe('unknown');
});
