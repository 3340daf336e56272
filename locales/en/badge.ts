/** The toolbar button: at most four characters beside the icon, and a title. */
export const badge = {
  waiting: '•',
  running: 'on',
  minutesLeft: '{minutes}m',
  over: 'up',
  title: 'Breathing Room',
  waitingTitle: 'Breathing Room — a reminder is waiting',
  runningTitle: 'Breathing Room — your time is running',
  untilTitle: 'Breathing Room — until {time}',
  overTitle: 'Breathing Room — your time is up, stay as long as you like',
} as const;
