/** The situations for which there are messages: asking, offering, replying, during, afterwards. */
export const MESSAGE_SITUATIONS = [
  'short-notice',
  'text-message',
  'planned',
  'recurring',
  'first-ask',
  'same-home',
  'own-friends',
  'identity',
  'partner-gets-anxious',
  'cool-down',
  'offer',
  'partner-asks',
  'during',
  'afterwards',
] as const;
export type MessageSituation = (typeof MESSAGE_SITUATIONS)[number];

export const MESSAGE_TONES = [
  'warm',
  'plain',
  'brief',
  'playful',
  'reassuring',
  'positive',
  'after-friction',
  'tired',
  'practical',
  'honest',
  'generous',
  'supportive',
  'considerate',
  'grateful',
] as const;
type MessageTone = (typeof MESSAGE_TONES)[number];

/** Who says it when: each situation belongs to one of these. */
export type MessageStage = 'ask' | 'offer' | 'reply' | 'during' | 'after';

export function messageStage(situation: MessageSituation): MessageStage {
  if (situation === 'offer' || situation === 'during') return situation;
  if (situation === 'partner-asks') return 'reply';
  return situation === 'afterwards' ? 'after' : 'ask';
}

/**
 * The gaps in a text, written `{name}`, that a plan or the person fills. Each has one form in the
 * grammar, whatever the sentence around it.
 */
export const MESSAGE_SLOTS = [
  'name',
  /** "30 minutes" */
  'duration',
  /** How much longer than was said: "15 minutes". */
  'longer',
  /** A time on the clock: "18:30". */
  'start',
  /** A part of a day: "Saturday morning". */
  'when',
  'when2',
  /** A time on the clock: "20:00". */
  'return',
  /** After "to": "go for a run". */
  'activity',
  /** After "for" or "miss": "painting". */
  'pastime',
  /** A part of a day for both: "Sunday afternoon". */
  'together',
  /** Something to do for both: "a walk". */
  'idea',
  /** A thing that is switched on: "lamp". */
  'signal',
  'friend',
  /** After "because": "I had a long day". */
  'reason',
  /** After "I feel": "rested". */
  'feeling',
  /** "evening" */
  'daypart',
] as const;
export type MessageSlot = (typeof MESSAGE_SLOTS)[number];

/**
 * What makes a message easy to say yes to: affection or reassurance; the need, or an ear for it;
 * how long or when; and when both are together again.
 */
export const MESSAGE_CHECKS = ['warmth', 'need', 'bounds', 'return'] as const;
export type MessageCheck = (typeof MESSAGE_CHECKS)[number];

/**
 * A sentence in all its wordings, so that an empty slot takes its words along and leaves sound
 * grammar in any language. The first wording whose slots are all filled is said. Where each has a
 * slot, the whole sentence can fall away.
 */
export interface MessageSentence {
  says: readonly string[];
  /** What each of the wordings shows; slots may show more. */
  shows: readonly MessageCheck[];
}

/** A message to a partner, to be changed and sent by hand. */
export interface MessageTemplate {
  /** Stable for ever. */
  id: string;
  situation: MessageSituation;
  tone: MessageTone;
  sentences: readonly MessageSentence[];
}

/** The slots of a wording, in their order, each once. */
export function slotsIn(wording: string): MessageSlot[] {
  const names = new Set([...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  return MESSAGE_SLOTS.filter((slot) => names.has(slot));
}

/** The text with all its slots, as a person sees it before anything is filled in. */
export function fullText(template: MessageTemplate): string {
  return template.sentences.map((sentence) => sentence.says[0]).join(' ');
}
