import { describe, expect, it, test } from 'vitest';
import { aPairSlot } from '../../test/closeness-builders';
import { eventNameOf, slotsByDate } from './event-name';

describe('the name of an event', () => {
  it('of one’s own time says when one is back, and no title', () => {
    const slot = aPairSlot({ whose: 'own', title: 'Away from it all' });
    expect(eventNameOf(slot)).toEqual({ kind: 'own', backAtMs: slot.endMs });
  });

  test.each(['shared', 'partner'] as const)('of %s time has its title, if it has one', (whose) => {
    expect(eventNameOf(aPairSlot({ whose, title: 'Dinner' }))).toEqual({
      kind: whose,
      title: 'Dinner',
    });
    expect(eventNameOf(aPairSlot({ whose }))).toEqual({ kind: whose });
  });
});

describe('the plan by days', () => {
  it('has each day once, in order, with its slots by start', () => {
    const late = aPairSlot({ from: '2026-03-13T20:00' });
    const early = aPairSlot({ from: '2026-03-13T08:00' });
    const before = aPairSlot({ from: '2026-03-12T20:00' });
    expect(slotsByDate([late, before, early])).toEqual([
      { date: '2026-03-12', slots: [before] },
      { date: '2026-03-13', slots: [early, late] },
    ]);
    expect(slotsByDate([])).toEqual([]);
  });
});
