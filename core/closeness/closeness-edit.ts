import { isPlainDate, type PlainDateText } from '../time/day';
import { withSeen } from '../tip/unseen-first';
import { definedFields, readFields, readId, readOneOf, readText } from '../untrusted/read';
import { parseBands, type Bands } from './bands';
import { MAX_PARTNER_NAME, type ClosenessState } from './closeness-state';

/** The touched fields of what is kept about closeness; `null` takes a value out. */
export interface ClosenessEdit {
  partnerName?: string | null;
  bands?: Bands | null;
  balanceAnsweredWeek?: PlainDateText;
  isSuggestionOff?: boolean;
  /** A talk with a professional was suggested just now. */
  wasSuggested?: true;
  seenIdeaId?: string;
  seenTipId?: string;
}

/** The touched fields. A field that is there and cannot be read makes the edit none at all. */
export function readClosenessEdit(value: unknown): ClosenessEdit | undefined {
  const fields = readFields(value);
  if (!fields) return undefined;
  const { balanceAnsweredWeek: week, bands, partnerName } = fields;
  const edit: ClosenessEdit = definedFields({
    partnerName: partnerName === null ? null : readText(partnerName, MAX_PARTNER_NAME),
    bands: bands === null ? null : parseBands(bands),
    balanceAnsweredWeek: isPlainDate(week) ? week : undefined,
    isSuggestionOff: readOneOf(fields.isSuggestionOff, [true, false]),
    wasSuggested: readOneOf(fields.wasSuggested, [true] as const),
    seenIdeaId: readId(fields.seenIdeaId),
    seenTipId: readId(fields.seenTipId),
  });
  const given = Object.keys(EDIT_FIELDS).filter((key) => fields[key] !== undefined);
  return given.every((key) => Object.hasOwn(edit, key)) ? edit : undefined;
}

const EDIT_FIELDS: { [Field in keyof Required<ClosenessEdit>]: true } = {
  partnerName: true,
  bands: true,
  balanceAnsweredWeek: true,
  isSuggestionOff: true,
  wasSuggested: true,
  seenIdeaId: true,
  seenTipId: true,
};

/** The state after an edit. */
export function withClosenessEdit(
  state: ClosenessState,
  edit: ClosenessEdit,
  nowMs: number,
): ClosenessState {
  const { partnerName = state.partnerName, bands = state.bands } = edit;
  const { balanceAnsweredWeek = state.balanceAnsweredWeek } = edit;
  return {
    isSuggestionOff: edit.isSuggestionOff ?? state.isSuggestionOff,
    seenIdeaIds: seen(state.seenIdeaIds, edit.seenIdeaId),
    seenTipIds: seen(state.seenTipIds, edit.seenTipId),
    ...definedFields({
      partnerName: partnerName ?? undefined,
      bands: bands ?? undefined,
      balanceAnsweredWeek,
      suggestedAtMs: edit.wasSuggested ? nowMs : state.suggestedAtMs,
    }),
  };
}

const seen = (ids: string[], id: string | undefined) =>
  id === undefined ? ids : withSeen(ids, id);
