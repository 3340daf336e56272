import { readText } from '../untrusted/read';
import {
  MESSAGE_CHECKS,
  slotsIn,
  type MessageCheck,
  type MessageSentence,
  type MessageSlot,
  type MessageTemplate,
} from './message-template';

/** What a plan or the person has put into the slots; a blank text is an empty slot. */
export type SlotValues = { readonly [Slot in MessageSlot]?: string | undefined };

export const MAX_SLOT_LENGTH = 80;

/** What a filled slot shows, in any sentence. */
const SLOT_SHOWS: { readonly [Slot in MessageSlot]?: readonly MessageCheck[] } = {
  duration: ['bounds'],
  longer: ['bounds'],
  start: ['bounds'],
  when: ['bounds'],
  when2: ['bounds'],
  return: ['bounds', 'return'],
  together: ['return'],
};

interface ComposedSentence {
  text: string;
  shows: readonly MessageCheck[];
}

export interface ComposedMessage {
  text: string;
  /** The sentences that are left, in their order. */
  sentences: ComposedSentence[];
}

/** The message as it reads with these slots: whatever hangs on an empty one falls away. */
export function composeMessage(template: MessageTemplate, values: SlotValues): ComposedMessage {
  const clean = new Map<MessageSlot, string>();
  for (const slot of templateSlots(template)) {
    const value = cleanSlotValue(values[slot]);
    if (value) clean.set(slot, value);
  }
  const sentences = template.sentences
    .map((sentence) => composeSentence(sentence, clean))
    .filter((sentence) => sentence !== undefined);
  return { text: sentences.map((sentence) => sentence.text).join(' '), sentences };
}

function composeSentence(
  { says, shows }: MessageSentence,
  values: ReadonlyMap<MessageSlot, string>,
): ComposedSentence | undefined {
  const wording = says.find((each) => slotsIn(each).every((slot) => values.has(slot)));
  if (wording === undefined) return undefined;
  const shown = new Set([...shows, ...slotsIn(wording).flatMap((slot) => SLOT_SHOWS[slot] ?? [])]);
  return {
    text: fill(wording, values),
    shows: MESSAGE_CHECKS.filter((check) => shown.has(check)),
  };
}

function fill(wording: string, values: ReadonlyMap<MessageSlot, string>): string {
  const text = wording.replaceAll(
    /\{(\w+)\}/g,
    (_placeholder, slot: MessageSlot) => values.get(slot) ?? '',
  );
  // "at 8 p.m." at the end of a sentence has its full stop already.
  return text.replace(/\.\.$/, '.');
}

/** All slots that any wording of a template has, in the order of `MESSAGE_SLOTS`. */
export function templateSlots(template: MessageTemplate): MessageSlot[] {
  return slotsIn(template.sentences.flatMap((sentence) => sentence.says).join(' '));
}

/**
 * A value on one line, without the marks that would end or break the sentence around it. The last
 * stop of an abbreviation ("8 p.m.") stays.
 */
export function cleanSlotValue(value: string | undefined): string {
  const line = readText(value, MAX_SLOT_LENGTH)?.replaceAll(/\s+/g, ' ') ?? '';
  const clean = line.replace(/^[\s.,;:!?…]+/, '').replace(/[\s.,;:!?…]+$/, '');
  const isAbbreviation = /[\s.]\p{L}$/u.test(clean) && line.includes(`${clean}.`);
  return isAbbreviation ? `${clean}.` : clean;
}
