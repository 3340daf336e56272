import { describe, expect, it, test } from 'vitest';
import { aCheckIn } from '../../test/closeness-builders';
import { expectSoundParser } from '../../test/untrusted';
import { MAX_CHECK_IN_NOTE, parseCheckIn } from './parse-check-in';

it('reads sound check-ins as they are, and anything else to a clean record or none', () => {
  expectSoundParser(
    parseCheckIn,
    aCheckIn(),
    aCheckIn({ feelings: ['overwhelmed', 'guilty'], note: 'Long week', deletedAtMs: 9 }),
    aCheckIn({ feelings: ['unsafe'] }),
  );
  expect(parseCheckIn(undefined)).toBeUndefined();
});

test.each<[string, object]>([
  ['no id', { id: undefined }],
  ['no instant', { atMs: undefined }],
  ['a step of 0', { felt: 0 }],
  ['a step of 8', { wanted: 8 }],
  ['a step between', { felt: 3.5 }],
  ['a step in letters', { wanted: '4' }],
])('with %s is none', (_name, fields) => {
  expect(parseCheckIn({ ...aCheckIn(), ...fields })).toBeUndefined();
});

describe('a repaired row', () => {
  test.each<[string, object, object]>([
    ['an unknown zone reads as UTC', { zone: 'Mars/Olympus' }, { zone: 'UTC' }],
    [
      'unknown feelings are left out',
      { feelings: ['guilty', 'rich', 7] },
      { feelings: ['guilty'] },
    ],
    [
      'feelings stand once and in order',
      { feelings: ['steady', 'guilty', 'steady'] },
      { feelings: ['guilty', 'steady'] },
    ],
    [
      'nothing is kept beside `unsafe`',
      { feelings: ['guilty', 'unsafe'], note: 'Why' },
      { feelings: ['unsafe'] },
    ],
    ['feelings that are no list are none', { feelings: 'guilty' }, { feelings: [] }],
    ['an empty note is none', { note: ' ' }, {}],
  ])('%s', (_name, spoilt, repaired) => {
    expect(parseCheckIn({ ...aCheckIn(), ...spoilt })).toStrictEqual({
      ...aCheckIn(),
      ...repaired,
    });
  });

  it('a long note is cut', () => {
    const checkIn = parseCheckIn({ ...aCheckIn(), note: 'n'.repeat(9999) })!;
    expect(checkIn.note).toHaveLength(MAX_CHECK_IN_NOTE);
  });

  it('one without dates of its own was made when it says', () => {
    const { createdAtMs: _created, updatedAtMs: _updated, ...row } = aCheckIn();
    const { atMs } = aCheckIn();
    expect(parseCheckIn(row)).toMatchObject({ createdAtMs: atMs, updatedAtMs: atMs });
  });
});
