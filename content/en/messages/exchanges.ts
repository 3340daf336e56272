import type { MessageTemplate } from '../../../core/closeness/message-template';

/** Offering, answering, a word in between, and coming back. */
export const exchanges: readonly MessageTemplate[] = [
  {
    id: 'offer.partner-first',
    situation: 'offer',
    tone: 'generous',
    sentences: [
      { says: ['You have been carrying a lot.'], shows: ['warmth'] },
      {
        says: ['Do you want {when} to yourself?', 'Do you want some time to yourself?'],
        shows: ['need'],
      },
      {
        says: [
          'I will take care of things here until {return}.',
          'I will take care of things here.',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'offer.swap',
    situation: 'offer',
    tone: 'practical',
    sentences: [
      {
        says: [
          'Idea: you get {when}, I get {when2}, and {together} belongs to both of us.',
          'Idea: you get {when}, and I get {when2}.',
          'Idea: you get {when}, I get another slot, and {together} belongs to both of us.',
          'Idea: I get {when2}, you get another slot, and {together} belongs to both of us.',
          'Idea: you get {when}, and I get another slot.',
          'Idea: I get {when2}, and you get another slot.',
          'Idea: each of us gets a slot, and {together} belongs to both of us.',
          'Idea: each of us gets a slot, and one more belongs to both of us.',
        ],
        shows: ['warmth', 'need'],
      },
      { says: ['Does that work for you?'], shows: ['warmth'] },
    ],
  },
  {
    id: 'reply.yes',
    situation: 'partner-asks',
    tone: 'supportive',
    sentences: [
      { says: ['Thanks for telling me.'], shows: ['warmth'] },
      { says: ['Enjoy your {duration}.', 'Enjoy your time.'], shows: ['need'] },
      {
        says: [
          'I will do something of my own and see you at {return}.',
          'I will do something of my own and see you afterwards.',
        ],
        shows: [],
      },
    ],
  },
  {
    id: 'reply.yes-but',
    situation: 'partner-asks',
    tone: 'honest',
    sentences: [
      { says: ['I would like you to have that.'], shows: ['warmth', 'need'] },
      {
        says: ['Tonight is hard for me because {reason}.', 'Tonight is hard for me.'],
        shows: [],
      },
      {
        says: [
          'Would {when} work instead, or a shorter one today?',
          'Would another day work instead, or a shorter one today?',
        ],
        shows: [],
      },
    ],
  },
  {
    id: 'reply.need-more',
    situation: 'partner-asks',
    tone: 'honest',
    sentences: [
      { says: ['Okay.'], shows: ['need'] },
      {
        says: ['It helps me to know when we will see each other again.'],
        shows: ['warmth', 'return'],
      },
      { says: ['Can you tell me a time?'], shows: ['bounds', 'return'] },
    ],
  },
  {
    id: 'keep.thread',
    situation: 'during',
    tone: 'warm',
    sentences: [
      { says: ['No need to answer.'], shows: ['need'] },
      { says: ['Thinking of you, see you at {return}.', 'Thinking of you.'], shows: ['warmth'] },
    ],
  },
  {
    id: 'keep.extend',
    situation: 'during',
    tone: 'considerate',
    sentences: [
      {
        says: [
          'I need a bit longer than I said: {longer} more, so {return}.',
          'I need a bit longer than I said: {longer} more.',
          'I need a bit longer than I said, until {return}.',
          'I need a bit longer than I said.',
        ],
        shows: ['need'],
      },
      { says: ['Thank you for waiting.'], shows: ['warmth'] },
    ],
  },
  {
    id: 'return.thanks',
    situation: 'afterwards',
    tone: 'grateful',
    sentences: [
      { says: ['Thank you for the time.'], shows: ['warmth', 'need'] },
      { says: ['I feel {feeling}.'], shows: ['need'] },
      {
        says: ['What was the best part of your {daypart}?', 'What was the best part of your day?'],
        shows: ['warmth', 'return'],
      },
    ],
  },
  {
    id: 'return.invite',
    situation: 'afterwards',
    tone: 'warm',
    sentences: [
      { says: ['I am back and I have energy.'], shows: ['return'] },
      { says: ['Fancy {idea}?', 'Fancy doing something together?'], shows: ['warmth'] },
    ],
  },
];
