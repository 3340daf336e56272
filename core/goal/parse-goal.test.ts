import { describe, expect, it, test } from 'vitest';
import { aGoal, aVersion, at, NOON } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import { MAX_GOAL_TITLE, MIN_SESSION_MINUTES } from './goal';
import { parseGoal } from './parse-goal';

const full = aGoal({
  tagsAny: ['outside'],
  state: 'archived',
  archivedSpans: [{ from: '2026-01-20', to: '2026-02-01' }, { from: '2026-03-01' }],
  versions: [
    aVersion({ measure: 'days', atLeast: 2, atMost: 5 }),
    aVersion({ effectiveDate: '2026-02-02', period: 'month', measure: 'sessions', atLeast: 3 }),
  ],
  deletedAtMs: at(NOON),
});

it('reads sound goals as they are, and anything else to a clean record or none', () => {
  expectSoundParser(parseGoal, aGoal(), full);
});

test.each<[string, object]>([
  ['no id', { id: undefined }],
  ['an unknown kind', { kind: 'party' }],
  ['no versions', { versions: [] }],
  ['versions that are none', { versions: 'all' }],
  ['an unknown measure', { versions: [{ ...aVersion(), measure: 'pages' }] }],
  ['a date that does not exist', { versions: [{ ...aVersion(), effectiveDate: '2026-02-30' }] }],
  ['no target', { versions: [{ ...aVersion(), atLeast: undefined }] }],
  ['a target above the limit', { versions: [{ ...aVersion(), atLeast: 10_081 }] }],
  ['a target below the limit', { versions: [{ ...aVersion(), atLeast: 0 }] }],
])('with %s there is none', (_name, fields) => {
  expect(parseGoal({ ...aGoal(), ...fields })).toBeUndefined();
});

describe('a repaired goal', () => {
  test.each<[string, object, object]>([
    ['an unknown state reads as active', { state: 'gone' }, { state: 'active' }],
    ['a title that is none as dots', { title: ' \u0000 ' }, { title: '…' }],
    ['a title is cut', { title: 'x'.repeat(999) }, { title: 'x'.repeat(MAX_GOAL_TITLE) }],
    ['markup stays the text that it is', { title: '<b>me</b>' }, { title: '<b>me</b>' }],
    [
      'spans without a start are left out',
      { archivedSpans: [{}, { from: '2026-03-01', to: 7 }] },
      { archivedSpans: [{ from: '2026-03-01' }] },
    ],
    ['an unknown period reads as a week', { versions: [{ ...aVersion(), period: 'year' }] }, {}],
    [
      'a least length that is none as the usual one',
      { versions: [{ ...aVersion(), minSessionMinutes: -1 }] },
      { versions: [aVersion({ minSessionMinutes: MIN_SESSION_MINUTES })] },
    ],
    [
      'versions that cannot be read are left out',
      { versions: [null, aVersion(), { measure: 'minutes' }] },
      {},
    ],
  ])('%s', (_name, spoilt, repaired) => {
    expect(parseGoal({ ...aGoal(), ...spoilt })).toStrictEqual({ ...aGoal(), ...repaired });
  });

  it('has its versions in the order of their dates', () => {
    const dates = ['2026-03-02', '2026-01-05', '2026-02-02'];
    const versions = dates.map((effectiveDate) => aVersion({ effectiveDate }));
    const parsed = parseGoal(aGoal({ versions }));
    expect(parsed?.versions.map((each) => each.effectiveDate)).toEqual(dates.toSorted());
  });

  it('keeps the order of versions of the same date, so that the last one stays in force', () => {
    const versions = [60, 90, 120].map((atLeast) => aVersion({ atLeast }));
    expect(parseGoal(aGoal({ versions }))?.versions).toEqual(versions);
  });
});
