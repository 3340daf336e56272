/** What notifications say. Screens are shared, so no word here is about a relationship. */
export const notification = {
  plannedMessage: 'Your plan has {duration} for you at {time}.',
  plannedNowMessage: 'Your plan has {duration} for you now.',
  rhythmMessage: 'A small gap now? {duration} would do.',
  behindMessage: 'There is room left in your plan this week. {duration} would do.',
  reconnectMessage: 'A note from your planner: {duration} would round off the week.',
  checkInMessage: 'A minute to look back at your week?',
  tipMessage: 'A thought for today.',
  start: 'Start',
  later: 'Later',
  tomorrow: 'Tomorrow',
  bellTitle: { one: 'Your minute is up', other: 'Your {count} minutes are up' },
  bellMessage: 'Stay as long as you like. Your time keeps counting.',
  back: 'I’m back',
  moreMinutes: '+ {minutes} min',
} as const;
