import type { MessageTemplate } from '../../../core/closeness/message-template';

/** Asking for time alone that begins soon. */
export const asksForToday: readonly MessageTemplate[] = [
  {
    id: 'ask.warm-hour',
    situation: 'short-notice',
    tone: 'warm',
    sentences: [
      {
        says: ['Hey {name}, I like our evenings.', 'Hey, I like our evenings.'],
        shows: ['warmth'],
      },
      {
        says: [
          'Tonight I could use {duration} on my own to {activity}.',
          'Tonight I could use some time on my own to {activity}.',
          'Tonight I could use {duration} on my own for {pastime}.',
          'Tonight I could use some time on my own for {pastime}.',
          'Tonight I could use {duration} on my own.',
          'Tonight I could use some time on my own.',
        ],
        shows: ['need'],
      },
      {
        says: [
          'I will be back with you at {return} and I want to hear about your day then.',
          'I want to hear about your day afterwards.',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.plain',
    situation: 'short-notice',
    tone: 'plain',
    sentences: [
      {
        says: [
          'I need {duration} to myself today, starting {start}.',
          'I need {duration} to myself today.',
          'I need some time to myself today, starting {start}.',
          'I need some time to myself today.',
        ],
        shows: ['need'],
      },
      { says: ['Nothing is wrong between us.'], shows: ['warmth'] },
      { says: ['I am free again from {return}.'], shows: [] },
    ],
  },
  {
    id: 'ask.brief',
    situation: 'text-message',
    tone: 'brief',
    sentences: [
      {
        says: [
          'Taking {duration} solo from {start}.',
          'Taking {duration} solo.',
          'Taking some solo time from {start}.',
          'Taking some solo time.',
        ],
        shows: ['need'],
      },
      { says: ['Back at {return}.'], shows: [] },
      { says: ['Love you.'], shows: ['warmth'] },
    ],
  },
  {
    id: 'ask.playful',
    situation: 'text-message',
    tone: 'playful',
    sentences: [
      { says: ['Status report: my social battery is at 4%.'], shows: ['need'] },
      {
        says: [
          'Plugging myself in from {start} to {return}.',
          'Plugging myself in from {start}.',
          'Plugging myself in until {return}.',
          'Plugging myself in for a while.',
        ],
        shows: ['need'],
      },
      { says: ['Full-power hugs afterwards.'], shows: ['warmth'] },
    ],
  },
  {
    id: 'ask.reassuring',
    situation: 'partner-gets-anxious',
    tone: 'reassuring',
    sentences: [
      { says: ['I want to tell you this before you have to guess.'], shows: ['warmth'] },
      { says: ['I am fine, we are fine, and I am worn out.'], shows: ['warmth', 'need'] },
      {
        says: [
          'I would like {duration} alone from {start}.',
          'I would like {duration} alone.',
          'I would like some time alone from {start}.',
          'I would like some time alone.',
        ],
        shows: ['need'],
      },
      {
        says: ['At {return} I will come and find you.', 'Afterwards I will come and find you.'],
        shows: ['warmth'],
      },
      {
        says: ['If you get worried in between, send me a heart and I will send one back.'],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.after-friction',
    situation: 'cool-down',
    tone: 'after-friction',
    sentences: [
      {
        says: ['I care about sorting this out and I am too wound up to do it well.'],
        shows: ['warmth', 'need'],
      },
      { says: ['Can we stop for {duration}?', 'Can we stop for a while?'], shows: ['need'] },
      {
        says: [
          'I will come back at {return} and we carry on then.',
          'I will come back and we carry on then.',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.at-home',
    situation: 'same-home',
    tone: 'practical',
    sentences: [
      {
        says: [
          'When the {signal} is on, I am recharging and not upset.',
          'When my sign is on, I am recharging and not upset.',
        ],
        shows: ['warmth', 'need'],
      },
      {
        says: [
          'Today it goes on at {start} and off at {return}.',
          'Today it goes on at {start}.',
          'Today it goes off at {return}.',
        ],
        shows: [],
      },
    ],
  },
];
