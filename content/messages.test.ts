import { describe, expect, it, test } from 'vitest';
import { composeMessage, templateSlots, type SlotValues } from '../core/closeness/compose-message';
import { fullText, type MessageSlot } from '../core/closeness/message-template';
import { messageTemplates } from './en/messages';

/** A value of each slot in the form that its description names. */
const VALUES: Record<MessageSlot, string> = {
  name: 'Kim',
  duration: '45 minutes',
  longer: '15 minutes',
  start: '18:30',
  when: 'Saturday morning',
  when2: 'Friday evening',
  return: '20:00',
  activity: 'go for a run',
  pastime: 'painting',
  together: 'Sunday afternoon',
  idea: 'a walk',
  signal: 'green lamp',
  friend: 'Robin',
  reason: 'I had a long day',
  feeling: 'rested',
  daypart: 'evening',
};

const templateOf = (id: string) => messageTemplates.find((template) => template.id === id)!;

function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, bits) =>
    list.filter((_one, place) => bits & (1 << place)),
  );
}

const valuesOf = (slots: readonly MessageSlot[]): SlotValues =>
  Object.fromEntries(slots.map((slot) => [slot, VALUES[slot]]));

/** What no sentence may hold: gaps, doubled marks, and small words with nothing after them. */
const UNSOUND: readonly RegExp[] = [
  /[{}]/,
  /\s{2}|^\s|\s$/,
  /\s[.,;:!?]/,
  /[.,;:!?]{2}/,
  // "When the lamp is on," and "look forward to?" end as they should.
  /(?<!\bis )(?<!\bforward )\b(?:at|to|from|on|for|until|because|so|your|the|a|an|and|or|is|feel|miss|get|see)[.,;:!?]/i,
  /(?<!goes )\b(?:at|to|from|on|for|until|because) (?:and|or|at|to|from|until|because)\b/i,
  /\b(?:to|for|on|at) (?:morning|afternoon|evening)\b/,
];

describe.each(messageTemplates)('$id', (template) => {
  it('reads well with any of its slots', () => {
    for (const slots of subsets(templateSlots(template))) {
      const { text, sentences } = composeMessage(template, valuesOf(slots));
      for (const unsound of UNSOUND) expect(text).not.toMatch(unsound);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).toMatch(/[.?!]$/);
      for (const sentence of sentences) expect(sentence.text).toMatch(/^\p{Lu}.*[.?!]$/u);
    }
  });

  it('says each slot that is filled, unless two of them say the same', () => {
    for (const slot of templateSlots(template)) {
      expect(composeMessage(template, valuesOf([slot])).text).toContain(VALUES[slot]);
    }
    const inFull = templateSlots(template).filter((slot) =>
      fullText(template).includes(`{${slot}}`),
    );
    for (const slots of subsets(inFull)) {
      const { text } = composeMessage(template, valuesOf(slots));
      for (const slot of slots) expect(text).toContain(VALUES[slot]);
    }
  });

  it('never loses a sentence that names no slot', () => {
    const { text } = composeMessage(template, {});
    const wordings = template.sentences.map(({ says }) => says[0]!);
    for (const plain of wordings.filter((wording) => !wording.includes('{')))
      expect(text).toContain(plain);
  });
});

/** The whole text, the text without any slot, and one between. */
test.each<[id: string, full: string, bare: string, between: MessageSlot[], text: string]>([
  [
    'ask.warm-hour',
    'Hey {name}, I like our evenings. Tonight I could use {duration} on my own to {activity}. I will be back with you at {return} and I want to hear about your day then.',
    'Hey, I like our evenings. Tonight I could use some time on my own. I want to hear about your day afterwards.',
    ['duration', 'pastime', 'return'],
    'Hey, I like our evenings. Tonight I could use 45 minutes on my own for painting. I will be back with you at 20:00 and I want to hear about your day then.',
  ],
  [
    'ask.plain',
    'I need {duration} to myself today, starting {start}. Nothing is wrong between us. I am free again from {return}.',
    'I need some time to myself today. Nothing is wrong between us.',
    ['start'],
    'I need some time to myself today, starting 18:30. Nothing is wrong between us.',
  ],
  [
    'ask.brief',
    'Taking {duration} solo from {start}. Back at {return}. Love you.',
    'Taking some solo time. Love you.',
    ['duration', 'return'],
    'Taking 45 minutes solo. Back at 20:00. Love you.',
  ],
  [
    'ask.playful',
    'Status report: my social battery is at 4%. Plugging myself in from {start} to {return}. Full-power hugs afterwards.',
    'Status report: my social battery is at 4%. Plugging myself in for a while. Full-power hugs afterwards.',
    ['return'],
    'Status report: my social battery is at 4%. Plugging myself in until 20:00. Full-power hugs afterwards.',
  ],
  [
    'ask.reassuring',
    'I want to tell you this before you have to guess. I am fine, we are fine, and I am worn out. I would like {duration} alone from {start}. At {return} I will come and find you. If you get worried in between, send me a heart and I will send one back.',
    'I want to tell you this before you have to guess. I am fine, we are fine, and I am worn out. I would like some time alone. Afterwards I will come and find you. If you get worried in between, send me a heart and I will send one back.',
    ['duration'],
    'I want to tell you this before you have to guess. I am fine, we are fine, and I am worn out. I would like 45 minutes alone. Afterwards I will come and find you. If you get worried in between, send me a heart and I will send one back.',
  ],
  [
    'ask.benefit',
    'I notice I am kinder after I have had some time to {activity}. Could I take {duration} on {when}? You get the nicer version of me at {return}.',
    'I notice I am kinder after I have had some time to myself. Could I take some time for that soon? You get the nicer version of me afterwards.',
    ['activity', 'duration'],
    'I notice I am kinder after I have had some time to go for a run. Could I take 45 minutes for that? You get the nicer version of me afterwards.',
  ],
  [
    'ask.after-friction',
    'I care about sorting this out and I am too wound up to do it well. Can we stop for {duration}? I will come back at {return} and we carry on then.',
    'I care about sorting this out and I am too wound up to do it well. Can we stop for a while? I will come back and we carry on then.',
    ['return'],
    'I care about sorting this out and I am too wound up to do it well. Can we stop for a while? I will come back at 20:00 and we carry on then.',
  ],
  [
    'ask.busy-week',
    'This week has been a lot of people and lists. I would like {when} for myself, {duration}. Can we plan something nice for {together} so we both have that to look forward to?',
    'This week has been a lot of people and lists. I would like some time for myself. Can we plan something nice so we both have that to look forward to?',
    ['when'],
    'This week has been a lot of people and lists. I would like Saturday morning for myself. Can we plan something nice so we both have that to look forward to?',
  ],
  [
    'ask.standing-slot',
    'Can we try a standing slot? I would take {when} for {pastime}, and you choose an evening that is only yours. Let us test it for three weeks and then talk.',
    'Can we try a standing slot? I would take an evening for myself, and you choose one that is only yours. Let us test it for three weeks and then talk.',
    ['pastime'],
    'Can we try a standing slot? I would take an evening for painting, and you choose one that is only yours. Let us test it for three weeks and then talk.',
  ],
  [
    'ask.at-home',
    'When the {signal} is on, I am recharging and not upset. Today it goes on at {start} and off at {return}.',
    'When my sign is on, I am recharging and not upset.',
    ['return'],
    'When my sign is on, I am recharging and not upset. Today it goes off at 20:00.',
  ],
  [
    'ask.friends',
    'I would like to see {friend} on {when}, only the two of us. Shall we keep {together} for you and me?',
    'I would like to see a friend soon, only the two of us. Shall we keep another day for you and me?',
    ['friend'],
    'I would like to see Robin soon, only the two of us. Shall we keep another day for you and me?',
  ],
  [
    'ask.hobby',
    'I miss {pastime}. I would like to pick it up again on {when}, on my own to start with. I would love to show you what I make of it.',
    'I miss an old hobby of mine. I would like to pick it up again, on my own to start with. I would love to show you what I make of it.',
    ['when'],
    'I miss an old hobby of mine. I would like to pick it up again on Saturday morning, on my own to start with. I would love to show you what I make of it.',
  ],
  [
    'ask.first-time',
    'This is new for me to say, so it may come out clumsy. I am happy with you and I also need some hours on my own. Could we talk for ten minutes about how to make that easy for both of us?',
    'This is new for me to say, so it may come out clumsy. I am happy with you and I also need some hours on my own. Could we talk for ten minutes about how to make that easy for both of us?',
    ['name'],
    'This is new for me to say, so it may come out clumsy. I am happy with you and I also need some hours on my own. Could we talk for ten minutes about how to make that easy for both of us?',
  ],
  [
    'offer.partner-first',
    'You have been carrying a lot. Do you want {when} to yourself? I will take care of things here until {return}.',
    'You have been carrying a lot. Do you want some time to yourself? I will take care of things here.',
    ['when'],
    'You have been carrying a lot. Do you want Saturday morning to yourself? I will take care of things here.',
  ],
  [
    'offer.swap',
    'Idea: you get {when}, I get {when2}, and {together} belongs to both of us. Does that work for you?',
    'Idea: each of us gets a slot, and one more belongs to both of us. Does that work for you?',
    ['when2', 'together'],
    'Idea: I get Friday evening, you get another slot, and Sunday afternoon belongs to both of us. Does that work for you?',
  ],
  [
    'reply.yes',
    'Thanks for telling me. Enjoy your {duration}. I will do something of my own and see you at {return}.',
    'Thanks for telling me. Enjoy your time. I will do something of my own and see you afterwards.',
    ['duration'],
    'Thanks for telling me. Enjoy your 45 minutes. I will do something of my own and see you afterwards.',
  ],
  [
    'reply.yes-but',
    'I would like you to have that. Tonight is hard for me because {reason}. Would {when} work instead, or a shorter one today?',
    'I would like you to have that. Tonight is hard for me. Would another day work instead, or a shorter one today?',
    ['reason'],
    'I would like you to have that. Tonight is hard for me because I had a long day. Would another day work instead, or a shorter one today?',
  ],
  [
    'reply.need-more',
    'Okay. It helps me to know when we will see each other again. Can you tell me a time?',
    'Okay. It helps me to know when we will see each other again. Can you tell me a time?',
    ['return'],
    'Okay. It helps me to know when we will see each other again. Can you tell me a time?',
  ],
  [
    'keep.thread',
    'No need to answer. Thinking of you, see you at {return}.',
    'No need to answer. Thinking of you.',
    ['return'],
    'No need to answer. Thinking of you, see you at 20:00.',
  ],
  [
    'keep.extend',
    'I need a bit longer than I said: {longer} more, so {return}. Thank you for waiting.',
    'I need a bit longer than I said. Thank you for waiting.',
    ['return'],
    'I need a bit longer than I said, until 20:00. Thank you for waiting.',
  ],
  [
    'return.thanks',
    'Thank you for the time. I feel {feeling}. What was the best part of your {daypart}?',
    'Thank you for the time. What was the best part of your day?',
    ['daypart'],
    'Thank you for the time. What was the best part of your evening?',
  ],
  [
    'return.invite',
    'I am back and I have energy. Fancy {idea}?',
    'I am back and I have energy. Fancy doing something together?',
    ['idea'],
    'I am back and I have energy. Fancy a walk?',
  ],
])('%s: whole, bare and between', (id, full, bare, between, text) => {
  expect(fullText(templateOf(id))).toBe(full);
  expect(composeMessage(templateOf(id), {}).text).toBe(bare);
  expect(composeMessage(templateOf(id), valuesOf(between)).text).toBe(text);
});

it('has 22 messages, each in the table above', () => {
  expect(messageTemplates).toHaveLength(22);
});

const shownBy = (id: string) =>
  new Set(composeMessage(templateOf(id), VALUES).sentences.flatMap(({ shows }) => shows));

describe('what each message shows when it is whole', () => {
  it.each(messageTemplates)('$id shows warmth and the need, or an ear for it', ({ id }) => {
    expect(shownBy(id)).toContain('warmth');
    expect(shownBy(id).has('need')).toBe(id !== 'return.invite');
  });

  it.each(messageTemplates)('$id names bounds and a return where it can', ({ id }) => {
    const withoutBounds = ['ask.first-time', 'return.thanks', 'return.invite'];
    expect(shownBy(id).has('bounds')).toBe(!withoutBounds.includes(id));
    const withoutReturn = ['ask.standing-slot', 'ask.hobby', 'ask.first-time', 'reply.yes-but'];
    expect(shownBy(id).has('return')).toBe(!withoutReturn.includes(id));
  });
});
