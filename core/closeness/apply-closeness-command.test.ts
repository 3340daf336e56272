import { describe, expect, it, test } from 'vitest';
import { aCheckIn, aPairPlan, at, BERLIN } from '../../test/closeness-builders';
import {
  applyClosenessCommand,
  type ClosenessChange,
  type ClosenessRecords,
} from './apply-closeness-command';
import type { ClosenessCommand } from './closeness-command';
import { INITIAL_CLOSENESS } from './closeness-state';

const NOW = at('2026-03-11T12:00');
const moment = { nowMs: NOW, zone: BERLIN, dayStartHour: 0 };
const apply = (command: ClosenessCommand, records: Partial<ClosenessRecords> = {}, at_ = moment) =>
  applyClosenessCommand(command, { closeness: INITIAL_CLOSENESS, ...records }, at_);

function changeOf(...args: Parameters<typeof apply>): ClosenessChange {
  const applied = apply(...args);
  if ('refusal' in applied) throw new Error(applied.refusal);
  expect(applied.changes).toHaveLength(1);
  return applied.changes[0]!;
}

describe('a check-in', () => {
  const command = {
    type: 'save-check-in',
    recordId: 'a',
    draft: { felt: 3, wanted: 5, feelings: ['guilty'] },
  } as const;

  it('is made here and now', () => {
    expect(changeOf(command)).toMatchObject({
      table: 'checkIns',
      put: { id: 'a', atMs: NOW, zone: BERLIN, felt: 3, wanted: 5, feelings: ['guilty'] },
    });
  });

  it('that arrives again or is changed stays where and when it was made', () => {
    const checkIn = aCheckIn({ id: 'a', atMs: NOW - 5000, zone: 'Asia/Tokyo' });
    expect(changeOf(command, { checkIn }).put).toMatchObject({
      atMs: NOW - 5000,
      zone: 'Asia/Tokyo',
      createdAtMs: NOW - 5000,
      updatedAtMs: NOW,
      revision: 2,
      felt: 3,
    });
  });
});

describe('drafts, plans and the weekly ten', () => {
  it('are saved, and saved again as the next revision', () => {
    const draft = { templateId: 'ask.plain', slots: { duration: '1 hour' } };
    const command: ClosenessCommand = { type: 'save-message-draft', recordId: 'a', draft };
    const first = changeOf(command);
    expect(first).toMatchObject({ table: 'messageDrafts', put: { id: 'a', revision: 1 } });
    const messageDraft = first.table === 'messageDrafts' ? first.put : undefined;
    expect(changeOf(command, { messageDraft }).put).toMatchObject({ revision: 2 });
    const ten = { week: '2026-03-09', goodThing: 'The walk' };
    expect(changeOf({ type: 'save-weekly-ten', recordId: 'b', draft: ten })).toMatchObject({
      table: 'weeklyTens',
      put: { id: 'b', ...ten },
    });
  });

  it('of a plan that is none are refused with the reason', () => {
    const draft = { whose: 'own', on: [], time: '18:00', minutes: 60 } as const;
    const command: ClosenessCommand = {
      type: 'save-pair-plan',
      recordId: 'a',
      draft: { ...draft, on: [] },
    };
    expect(apply(command)).toEqual({ refusal: 'plan-without-weekday' });
    const sound: ClosenessCommand = { ...command, draft: { ...draft, on: [2] } };
    expect(changeOf(sound)).toMatchObject({ table: 'pairPlans', put: { on: [2] } });
  });
});

describe('what is deleted', () => {
  test.each<[ClosenessCommand['type'], Partial<ClosenessRecords>, string]>([
    ['delete-check-in', { checkIn: aCheckIn({ id: 'a' }) }, 'checkIns'],
    ['delete-pair-plan', { pairPlan: aPairPlan({ id: 'a' }) }, 'pairPlans'],
    [
      'delete-message-draft',
      {
        messageDraft: {
          id: 'a',
          templateId: 'ask.plain',
          slots: {},
          revision: 1,
          createdAtMs: 0,
          updatedAtMs: 0,
        },
      },
      'messageDrafts',
    ],
    [
      'delete-weekly-ten',
      {
        weeklyTen: { id: 'a', week: '2026-03-09', revision: 1, createdAtMs: 0, updatedAtMs: 0 },
      },
      'weeklyTens',
    ],
  ])('%s: stays as a deleted record', (type, records, table) => {
    const command = { type, recordId: 'a' } as ClosenessCommand;
    expect(changeOf(command, records)).toMatchObject({
      table,
      put: { id: 'a', deletedAtMs: NOW, revision: 2, updatedAtMs: NOW },
    });
    expect(apply(command)).toEqual({ refusal: 'record-not-found' });
  });
});

const rate = (helped: boolean | null): ClosenessCommand => ({
  type: 'rate-tip',
  tipId: 'sign.normal',
  helped,
});

describe('the rest', () => {
  it('edits what is kept about closeness', () => {
    const command: ClosenessCommand = { type: 'edit-closeness', edit: { partnerName: 'Kim' } };
    expect(changeOf(command)).toEqual({
      table: 'closeness',
      put: { ...INITIAL_CLOSENESS, partnerName: 'Kim' },
    });
  });

  it('marks a tip as tried on the person’s date, and with its answer', () => {
    const late = { nowMs: at('2026-03-12T01:00'), zone: BERLIN, dayStartHour: 3 };
    const tried = changeOf({ type: 'try-tip', tipId: 'sign.normal' }, {}, late);
    expect(tried.put).toMatchObject({ tipId: 'sign.normal', triedOn: ['2026-03-11'] });
    expect(changeOf(rate(true)).put).toMatchObject({ tipId: 'sign.normal', helped: true });
    const tipMark = { tipId: 'sign.normal', helped: true, updatedAtMs: 0 };
    expect(changeOf(rate(null), { tipMark }).put).toStrictEqual({
      tipId: 'sign.normal',
      updatedAtMs: NOW,
    });
  });

  it('keeps what was exported', () => {
    const memory = { events: [] };
    expect(changeOf({ type: 'keep-export', memory })).toEqual({ table: 'calendar', put: memory });
  });
});
