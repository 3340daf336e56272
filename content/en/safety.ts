import type { SafetyText } from '../../core/safety/safety-text';

export const safetyText: SafetyText = {
  footer:
    'These are ideas, not therapy or medical advice. They are for couples in which both people are free to say no.',
  card: {
    title: 'You deserve to be safe',
    intro:
      'Wanting room is fine, and so is asking for it. If asking feels unsafe, the tips here are not for you right now.',
    signsTitle: 'Signs worth taking seriously',
    signs: [
      'Someone keeps you away from friends or family.',
      'You have to report where you are.',
      'Your phone, messages or accounts are watched.',
      'There are threats, or you fear how a “no” will be answered.',
    ],
    stepsTitle: 'What you can do',
    steps: [
      'In danger right now: call your local emergency number.',
      'Tell one person you trust what is happening.',
      'Talk to a helpline. You need not give your name or know what you want.',
      'Use a phone or computer that nobody else can check.',
    ],
    noCounselling:
      'Counselling as a couple is not advised where there is fear or control. It can raise the danger. Talk to someone on your own first.',
    otherCountries:
      'We have no checked number for your country. A doctor, the police or a local advice centre can name one.',
  },
  quickHide: {
    button: 'Hide this page',
    how: 'Press Escape twice. This page closes and a plain new tab takes its place.',
    limits:
      'It does not clear the history of the browser. It does not stop software that watches this device.',
  },
  professional: {
    text: 'The last weeks look heavy. A doctor or counsellor is someone to talk it over with, if you like.',
    accept: 'Tell me more',
    later: 'Later',
    off: 'Do not suggest this',
  },
  besideCounselling: 'If you are afraid of your partner, read this first.',
};
