import type { MessageTemplate } from '../../../core/closeness/message-template';

/** Asking for time alone on another day, or for good. */
export const asksAhead: readonly MessageTemplate[] = [
  {
    id: 'ask.benefit',
    situation: 'planned',
    tone: 'positive',
    sentences: [
      {
        says: [
          'I notice I am kinder after I have had some time to {activity}.',
          'I notice I am kinder after I have had some time for {pastime}.',
          'I notice I am kinder after I have had some time to myself.',
        ],
        shows: ['need'],
      },
      {
        says: [
          'Could I take {duration} on {when}?',
          'Could I take {duration} for that?',
          'Could I take some time on {when}?',
          'Could I take some time for that soon?',
        ],
        shows: ['need'],
      },
      {
        says: [
          'You get the nicer version of me at {return}.',
          'You get the nicer version of me afterwards.',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.busy-week',
    situation: 'planned',
    tone: 'tired',
    sentences: [
      { says: ['This week has been a lot of people and lists.'], shows: ['need'] },
      {
        says: [
          'I would like {when} for myself, {duration}.',
          'I would like {when} for myself.',
          'I would like {duration} for myself.',
          'I would like some time for myself.',
        ],
        shows: ['need'],
      },
      {
        says: [
          'Can we plan something nice for {together} so we both have that to look forward to?',
          'Can we plan something nice so we both have that to look forward to?',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.standing-slot',
    situation: 'recurring',
    tone: 'practical',
    sentences: [
      { says: ['Can we try a standing slot?'], shows: [] },
      {
        says: [
          'I would take {when} for {pastime}, and you choose an evening that is only yours.',
          'I would take {when} for myself, and you choose an evening that is only yours.',
          'I would take an evening for {pastime}, and you choose one that is only yours.',
          'I would take an evening for myself, and you choose one that is only yours.',
        ],
        shows: ['warmth', 'need'],
      },
      { says: ['Let us test it for three weeks and then talk.'], shows: ['bounds'] },
    ],
  },
  {
    id: 'ask.friends',
    situation: 'own-friends',
    tone: 'warm',
    sentences: [
      {
        says: [
          'I would like to see {friend} on {when}, only the two of us.',
          'I would like to see {friend} soon, only the two of us.',
          'I would like to see a friend on {when}, only the two of us.',
          'I would like to see a friend soon, only the two of us.',
        ],
        shows: ['need'],
      },
      {
        says: [
          'Shall we keep {together} for you and me?',
          'Shall we keep another day for you and me?',
        ],
        shows: ['warmth'],
      },
    ],
  },
  {
    id: 'ask.hobby',
    situation: 'identity',
    tone: 'warm',
    sentences: [
      { says: ['I miss {pastime}.', 'I miss an old hobby of mine.'], shows: ['need'] },
      {
        says: [
          'I would like to pick it up again on {when}, on my own to start with.',
          'I would like to pick it up again, on my own to start with.',
        ],
        shows: ['need'],
      },
      { says: ['I would love to show you what I make of it.'], shows: ['warmth'] },
    ],
  },
  {
    id: 'ask.first-time',
    situation: 'first-ask',
    tone: 'honest',
    sentences: [
      { says: ['This is new for me to say, so it may come out clumsy.'], shows: [] },
      {
        says: ['I am happy with you and I also need some hours on my own.'],
        shows: ['warmth', 'need'],
      },
      {
        says: ['Could we talk for ten minutes about how to make that easy for both of us?'],
        shows: ['warmth'],
      },
    ],
  },
];
