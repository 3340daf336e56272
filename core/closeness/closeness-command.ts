import { parseCalendarMemory, type CalendarMemory } from '../calendar/calendar-memory';
import {
  definedFields,
  readFields,
  readId,
  readOneOf,
  readText,
  type Fields,
} from '../untrusted/read';
import type { CheckInDraft } from './check-in';
import { readClosenessEdit, type ClosenessEdit } from './closeness-edit';
import { parseMessageDraft, type DraftEntry } from './message-draft';
import { MAX_PAIR_PLAN_TITLE, WHOSE, type PairPlanDraft } from './pair-plan';
import { parseCheckIn } from './parse-check-in';
import { parseWeeklyTen, type WeeklyTen } from './weekly-ten';

type WeeklyTenDraft = Pick<WeeklyTen, 'week' | 'goodThing' | 'tweak'>;

/** What a person asks for around closeness. Ids of what is new are made by the page. */
export type ClosenessCommand =
  | { type: 'save-check-in'; recordId: string; draft: CheckInDraft }
  | { type: 'save-message-draft'; recordId: string; draft: DraftEntry }
  | { type: 'save-pair-plan'; recordId: string; draft: PairPlanDraft }
  | { type: 'save-weekly-ten'; recordId: string; draft: WeeklyTenDraft }
  | { type: DeleteCommandType; recordId: string }
  | { type: 'edit-closeness'; edit: ClosenessEdit }
  | { type: 'try-tip'; tipId: string }
  | { type: 'rate-tip'; tipId: string; helped: boolean | null }
  /** The plan was exported, and this is what its file holds. */
  | { type: 'keep-export'; memory: CalendarMemory };

export type DeleteCommandType =
  'delete-check-in' | 'delete-message-draft' | 'delete-pair-plan' | 'delete-weekly-ten';

type Reader = (fields: Fields) => ClosenessCommand | undefined;

const READERS: { [Type in ClosenessCommand['type']]: Reader } = {
  'save-check-in': (fields) => {
    const recordId = readId(fields.recordId);
    const draft = readCheckInDraft(fields.draft);
    return recordId && draft ? { type: 'save-check-in', recordId, draft } : undefined;
  },
  'save-message-draft': (fields) => {
    const recordId = readId(fields.recordId);
    const draft = readDraftEntry(fields.draft);
    return recordId && draft ? { type: 'save-message-draft', recordId, draft } : undefined;
  },
  'save-pair-plan': (fields) => {
    const recordId = readId(fields.recordId);
    const draft = readPairPlanDraft(fields.draft);
    return recordId && draft ? { type: 'save-pair-plan', recordId, draft } : undefined;
  },
  'save-weekly-ten': (fields) => {
    const recordId = readId(fields.recordId);
    const draft = readWeeklyTenDraft(fields.draft);
    return recordId && draft ? { type: 'save-weekly-ten', recordId, draft } : undefined;
  },
  'delete-check-in': (fields) => deletion('delete-check-in', fields),
  'delete-message-draft': (fields) => deletion('delete-message-draft', fields),
  'delete-pair-plan': (fields) => deletion('delete-pair-plan', fields),
  'delete-weekly-ten': (fields) => deletion('delete-weekly-ten', fields),
  'edit-closeness': (fields) => {
    const edit = readClosenessEdit(fields.edit);
    return edit && { type: 'edit-closeness', edit };
  },
  'try-tip': (fields) => {
    const tipId = readId(fields.tipId);
    return tipId ? { type: 'try-tip', tipId } : undefined;
  },
  'rate-tip': (fields) => {
    const tipId = readId(fields.tipId);
    const helped = readOneOf(fields.helped, [true, false, null]);
    return tipId && helped !== undefined ? { type: 'rate-tip', tipId, helped } : undefined;
  },
  'keep-export': (fields) => ({
    type: 'keep-export',
    memory: parseCalendarMemory(fields.memory),
  }),
};

/** A command from a message, built field by field; `undefined` when it is none of these. */
export function parseClosenessCommand(value: unknown): ClosenessCommand | undefined {
  const fields = readFields(value);
  const type = readOneOf(fields?.type, Object.keys(READERS) as ClosenessCommand['type'][]);
  return fields && type ? READERS[type](fields) : undefined;
}

function deletion(type: DeleteCommandType, fields: Fields): ClosenessCommand | undefined {
  const recordId = readId(fields.recordId);
  return recordId ? { type, recordId } : undefined;
}

/** Drafts are read as the records that they become, so that the same limits hold for both. */
function readCheckInDraft(value: unknown): CheckInDraft | undefined {
  const checkIn = parseCheckIn({ ...readFields(value), id: 'draft', atMs: 0 });
  if (!checkIn) return undefined;
  const { felt, wanted, feelings, note } = checkIn;
  return { felt, wanted, feelings, ...definedFields({ note }) };
}

function readDraftEntry(value: unknown): DraftEntry | undefined {
  const draft = parseMessageDraft({ ...readFields(value), id: 'draft' });
  if (!draft) return undefined;
  const { templateId, slots, text } = draft;
  return { templateId, slots, ...definedFields({ text }) };
}

function readWeeklyTenDraft(value: unknown): WeeklyTenDraft | undefined {
  const ten = parseWeeklyTen({ ...readFields(value), id: 'draft' });
  if (!ten) return undefined;
  const { week, goodThing, tweak } = ten;
  return { week, ...definedFields({ goodThing, tweak }) };
}

/** Read loosely: what is wrong with a form is told to the person by `whyNotPairPlan`. */
function readPairPlanDraft(value: unknown): PairPlanDraft | undefined {
  const fields = readFields(value);
  const whose = readOneOf(fields?.whose, WHOSE);
  if (!fields || !whose) return undefined;
  const { on } = fields;
  const weekdays = Array.isArray(on)
    ? on.slice(0, 14).filter((day) => typeof day === 'number')
    : [];
  return {
    whose,
    on: typeof on === 'string' ? on.slice(0, 10) : weekdays,
    time: readText(fields.time, 5) ?? '',
    minutes: typeof fields.minutes === 'number' ? fields.minutes : Number.NaN,
    ...definedFields({
      title: readText(fields.title, MAX_PAIR_PLAN_TITLE),
      ideaId: readId(fields.ideaId),
    }),
  };
}
