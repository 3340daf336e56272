import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPairSlot, at } from '../../test/closeness-builders';
import { NOTHING_EXPORTED, parseCalendarMemory, type PlanEvent } from './calendar-memory';
import { PLAN_DAYS, planExport, type NamedSlot } from './plan-events';

const NOON = at('2026-03-11T12:00');
const DAY_MS = 24 * 3_600_000;

const slot = (fields: Parameters<typeof aPairSlot>[0] = {}, summary = 'Solo'): NamedSlot => {
  const { planId, date, startMs, endMs } = aPairSlot(fields);
  return { planId, date, startMs, endMs, summary };
};
const first = planExport(NOTHING_EXPORTED, [slot()], NOON);
const [exported] = first.events;

describe('the first export', () => {
  it('holds each slot with a UID of its own, revision 0', () => {
    const dinner = slot({ planId: 'dinner', from: '2026-03-11T19:00', minutes: 90 }, 'Us: dinner');
    expect(planExport(NOTHING_EXPORTED, [slot(), dinner], NOON).events).toEqual([
      {
        uid: 'dinner-2026-03-11@breathing-room',
        sequence: 0,
        status: 'CONFIRMED',
        startMs: at('2026-03-11T19:00'),
        endMs: at('2026-03-11T20:30'),
        summary: 'Us: dinner',
        changedAtMs: NOON,
      },
      {
        uid: 'plan-1-2026-03-12@breathing-room',
        sequence: 0,
        status: 'CONFIRMED',
        startMs: at('2026-03-12T20:00'),
        endMs: at('2026-03-12T20:30'),
        summary: 'Solo',
        changedAtMs: NOON,
      },
    ]);
  });

  it('holds nothing of a slot but its time and name', () => {
    const rich = { ...slot(), note: 'Argued', felt: 2 } as NamedSlot;
    expect(Object.keys(planExport(NOTHING_EXPORTED, [rich], NOON).events[0]!)).toEqual(
      Object.keys(exported!),
    );
  });
});

describe('a later export', () => {
  const later = NOON + 60_000;

  it('of the same plan is the same', () => {
    expect(planExport(first.memory, [slot()], later)).toEqual(first);
  });

  it.each([
    ['moved', slot({ from: '2026-03-12T21:00' })],
    ['made longer', slot({ minutes: 45 })],
    ['renamed', slot({}, 'Solo: back at 20:30')],
  ])('of a slot that was %s keeps its UID and raises its SEQUENCE', (_name, changed) => {
    const { events } = planExport(first.memory, [changed], later);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ uid: exported!.uid, sequence: 1, changedAtMs: later });
  });

  it('of a slot that was taken out cancels it, once', () => {
    const second = planExport(first.memory, [], later);
    const cancelled = { ...exported, status: 'CANCELLED', sequence: 1, changedAtMs: later };
    expect(second.events).toEqual([cancelled]);
    expect(planExport(second.memory, [], later + 1).events).toEqual([cancelled]);
  });

  it('of one that was put back confirms it again', () => {
    const second = planExport(first.memory, [], later);
    const third = planExport(second.memory, [slot()], later + 1);
    expect(third.events).toMatchObject([{ uid: exported!.uid, status: 'CONFIRMED', sequence: 2 }]);
  });

  it('says nothing of what has passed, and does not cancel it', () => {
    expect(planExport(first.memory, [], exported!.endMs)).toMatchObject({ events: [] });
    expect(planExport(first.memory, [], exported!.endMs - 1).events).toHaveLength(1);
  });

  it('knows a passed event that is moved to later on its day', () => {
    const passed = planExport(first.memory, [], at('2026-03-12T21:00'));
    const moved = slot({ from: '2026-03-12T22:00' });
    const { events } = planExport(passed.memory, [moved], at('2026-03-12T21:30'));
    expect(events).toMatchObject([{ uid: exported!.uid, sequence: 1 }]);
  });

  it('forgets a passed event after a week', () => {
    const { memory } = planExport(first.memory, [], exported!.endMs + 8 * DAY_MS);
    expect(memory.events).toEqual([]);
  });

  it('leaves what lies beyond the eight weeks, since the clock was set back', () => {
    const early = exported!.startMs - PLAN_DAYS * DAY_MS;
    expect(planExport(first.memory, [], early)).toEqual({ events: [], memory: first.memory });
  });
});

/** Plans of some days, in which an hour stands for the whole slot. */
const aPlan = fc
  .dictionary(fc.constantFrom('12', '13', '14', '15'), fc.integer({ min: 8, max: 20 }))
  .map((days) =>
    Object.entries(days).map(([day, hour]) =>
      slot({ from: `2026-03-${day}T${String(hour).padStart(2, '0')}:00` }),
    ),
  );

describe('any series of exports', () => {
  it('never lowers a SEQUENCE, raises it exactly with a change, and loses no event', () => {
    fc.assert(
      fc.property(fc.array(aPlan, { maxLength: 8 }), (plans) => {
        let memory = NOTHING_EXPORTED;
        const last = new Map<string, PlanEvent>();
        for (const [index, slots] of plans.entries()) {
          const { events, memory: kept } = planExport(memory, slots, NOON + index);
          memory = parseCalendarMemory(structuredClone(kept));
          expect(memory).toEqual(kept);
          expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
          expect(events.map((event) => event.uid)).toEqual(
            expect.arrayContaining([...last.keys()]),
          );
          for (const event of events) expectNextRevision(last.get(event.uid), event);
          const confirmed = events.filter((event) => event.status === 'CONFIRMED');
          expect(confirmed.map((event) => event.startMs)).toEqual(
            slots.map((each) => each.startMs).toSorted((a, b) => a - b),
          );
          for (const event of events) last.set(event.uid, event);
        }
      }),
    );
  });
});

function expectNextRevision(before: PlanEvent | undefined, event: PlanEvent): void {
  const isSame = before?.status === event.status && before.startMs === event.startMs;
  const expected = before ? before.sequence + (isSame ? 0 : 1) : 0;
  expect(event.sequence).toBe(expected);
}
