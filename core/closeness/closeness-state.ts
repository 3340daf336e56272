import { isPlainDate, type PlainDateText } from '../time/day';
import { MAX_SEEN } from '../tip/unseen-first';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readList,
  readText,
} from '../untrusted/read';
import { parseBands, type Bands } from './bands';

/** What is kept about closeness beside its records: one row. */
export interface ClosenessState {
  /** The name by which the partner is spoken of; a word and nothing more. */
  partnerName?: string;
  /** The person's own bands; absent: none chosen yet. */
  bands?: Bands;
  /** First date of the last week of the balance card that was answered. */
  balanceAnsweredWeek?: PlainDateText;
  /** When the talk with a professional was last suggested. */
  suggestedAtMs?: number;
  /** The person does not want that suggestion. */
  isSuggestionOff: boolean;
  /** Shown by shuffling, the oldest first. */
  seenIdeaIds: string[];
  seenTipIds: string[];
}

export const MAX_PARTNER_NAME = 40;

export const INITIAL_CLOSENESS: ClosenessState = {
  isSuggestionOff: false,
  seenIdeaIds: [],
  seenTipIds: [],
};

/** The state from its stored row; whatever cannot be read is as it was at the start. */
export function parseClosenessState(value: unknown): ClosenessState {
  const fields = readFields(value) ?? {};
  const { balanceAnsweredWeek } = fields;
  return {
    isSuggestionOff: fields.isSuggestionOff === true,
    seenIdeaIds: readSeen(fields.seenIdeaIds),
    seenTipIds: readSeen(fields.seenTipIds),
    ...definedFields({
      partnerName: readText(fields.partnerName, MAX_PARTNER_NAME),
      bands: parseBands(fields.bands),
      balanceAnsweredWeek: isPlainDate(balanceAnsweredWeek) ? balanceAnsweredWeek : undefined,
      suggestedAtMs: readInstantMs(fields.suggestedAtMs),
    }),
  };
}

function readSeen(value: unknown): string[] {
  const ids = readList(value, MAX_SEEN).map(readId);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
