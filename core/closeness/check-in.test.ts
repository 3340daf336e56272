import { describe, expect, it, test } from 'vitest';
import { aCheckIn, at, BERLIN } from '../../test/closeness-builders';
import { checkInDate, checkInOf, inOrder, leanOf } from './check-in';

const NOW = at('2026-03-11T12:00');

describe('a new check-in', () => {
  it('is made now, in the zone where the person is', () => {
    const draft = {
      felt: 3,
      wanted: 5,
      feelings: ['guilty', 'awkward'],
      note: ' Long week ',
    } as const;
    expect(checkInOf('a', draft, NOW, BERLIN)).toStrictEqual({
      id: 'a',
      atMs: NOW,
      zone: BERLIN,
      felt: 3,
      wanted: 5,
      feelings: ['guilty', 'awkward'],
      note: 'Long week',
      revision: 1,
      createdAtMs: NOW,
      updatedAtMs: NOW,
    });
  });

  it('has no note when none was written, and each feeling once', () => {
    const draft = { felt: 4, wanted: 4, feelings: ['steady', 'steady'], note: '  ' } as const;
    const checkIn = checkInOf('a', draft, NOW, BERLIN);
    expect(checkIn).not.toHaveProperty('note');
    expect(checkIn.feelings).toEqual(['steady']);
  });

  it('keeps nothing beside `unsafe`', () => {
    const draft = { felt: 2, wanted: 2, feelings: ['guilty', 'unsafe'], note: 'Why' } as const;
    const checkIn = checkInOf('a', draft, NOW, BERLIN);
    expect(checkIn.feelings).toEqual(['unsafe']);
    expect(checkIn).not.toHaveProperty('note');
  });
});

test.each([
  [6, 2, -4],
  [4, 4, 0],
  [1, 7, 6],
] as const)('felt %i and wanted %i lean by %i', (felt, wanted, lean) => {
  expect(leanOf({ felt, wanted })).toBe(lean);
});

describe('the date', () => {
  it('is that of the zone in which it was made', () => {
    const late = aCheckIn({ atMs: at('2026-03-11T23:30'), zone: BERLIN });
    expect(checkInDate(late, 0)).toBe('2026-03-11');
    expect(checkInDate({ ...late, zone: 'Asia/Tokyo' }, 0)).toBe('2026-03-12');
  });

  it('is the evening’s before the day starts', () => {
    expect(checkInDate(aCheckIn({ atMs: at('2026-03-12T01:30') }), 3)).toBe('2026-03-11');
  });
});

it('puts them in order, without the deleted ones, whatever order they come in', () => {
  const [a, b, c] = [1, 2, 2].map((atMs, index) => aCheckIn({ id: `c${index}`, atMs }));
  const gone = aCheckIn({ id: 'gone', atMs: 0, deletedAtMs: 5 });
  expect(inOrder([c!, gone, b!, a!])).toEqual([a, b, c]);
});
