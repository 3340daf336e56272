import { describe, expect, it, test } from 'vitest';
import { aRest, at, NOON, THIS_WEEK } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import { parseRest, restDates, type Rest } from './rest';

it('reads sound rests as they are, and anything else to a clean record or none', () => {
  expectSoundParser(
    parseRest,
    aRest(),
    aRest({ to: '2026-03-12', goalId: 'goal-1', deletedAtMs: at(NOON) }),
  );
});

test.each<[string, object]>([
  ['no id', { id: '' }],
  ['no goal', { goalId: undefined }],
  ['no first day', { from: undefined }],
  ['a day that does not exist', { from: '2026-02-30' }],
  ['an end before its start', { to: '2026-03-08' }],
  ['an end that is none', { to: 5 }],
])('with %s there is none', (_name, fields) => {
  expect(parseRest({ ...aRest(), ...fields })).toBeUndefined();
});

test('an unknown reason reads as another one', () => {
  expect(parseRest({ ...aRest(), why: 'war' })).toEqual(aRest({ why: 'other' }));
});

describe('the days of rest', () => {
  test.each<[string, Partial<Rest>, string[]]>([
    [
      'from the first to the last',
      { from: '2026-03-10', to: '2026-03-11' },
      ['2026-03-10', '2026-03-11'],
    ],
    ['one day', { from: '2026-03-15', to: '2026-03-15' }, ['2026-03-15']],
    ['without an end', { from: '2026-03-14' }, ['2026-03-14', '2026-03-15']],
    ['none before or after', { from: '2026-03-01', to: '2026-03-08' }, []],
    ['of this goal', { goalId: 'goal-1', from: '2026-03-15' }, ['2026-03-15']],
    ['not of another goal', { goalId: 'goal-2', from: '2026-03-01' }, []],
    ['not of one that was deleted', { from: '2026-03-01', deletedAtMs: 1 }, []],
  ])('%s', (_name, fields, dates) => {
    expect(restDates([aRest(fields)], 'goal-1', THIS_WEEK.dates)).toEqual(dates);
  });

  it('count once where rests overlap', () => {
    const rests = [
      aRest({ from: '2026-03-10', to: '2026-03-11' }),
      aRest({ id: 'b', from: '2026-03-11', to: '2026-03-12' }),
    ];
    expect(restDates(rests, 'goal-1', THIS_WEEK.dates)).toHaveLength(3);
  });
});
