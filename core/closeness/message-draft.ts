import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readText,
} from '../untrusted/read';
import { MAX_SLOT_LENGTH, type SlotValues } from './compose-message';
import { MESSAGE_SLOTS, type MessageSlot } from './message-template';

/** A message that is not sent yet; nothing is sent by us. */
export interface MessageDraft {
  /** UUID. */
  id: string;
  templateId: string;
  slots: Partial<Record<MessageSlot, string>>;
  /** The text, once the person has changed it by hand. */
  text?: string;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export const MAX_MESSAGE_LENGTH = 1000;

export interface DraftEntry {
  templateId: string;
  slots: SlotValues;
  text?: string;
}

/** The draft as it is written now: a new one, or the next revision of the one before. */
export function draftOf(
  id: string,
  entry: DraftEntry,
  nowMs: number,
  before?: MessageDraft,
): MessageDraft {
  return {
    id,
    templateId: entry.templateId,
    slots: readSlots(entry.slots),
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
    ...definedFields({ text: readText(entry.text, MAX_MESSAGE_LENGTH) }),
  };
}

/**
 * A draft from a stored row or a file; `undefined` without ids. A template that nobody knows is
 * kept: a newer version on another machine may have it.
 */
export function parseMessageDraft(value: unknown): MessageDraft | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const templateId = readId(fields?.templateId);
  if (!fields || !id || !templateId) return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    templateId,
    slots: readSlots(fields.slots),
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      text: readText(fields.text, MAX_MESSAGE_LENGTH),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}

function readSlots(value: unknown): MessageDraft['slots'] {
  const fields = readFields(value) ?? {};
  const slots: MessageDraft['slots'] = {};
  for (const slot of MESSAGE_SLOTS) {
    const text = Object.hasOwn(fields, slot) && readText(fields[slot], MAX_SLOT_LENGTH);
    if (text) slots[slot] = text;
  }
  return slots;
}
