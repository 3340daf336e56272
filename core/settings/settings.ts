import type { ReminderKind } from '../reminder/kind';
import type { FirstWeekday } from '../time/week';
import type { PlainTimeText } from '../time/day';

export const DELIVERIES = ['notification', 'badge', 'off'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const SOUNDS = ['off', 'chime'] as const;

/** A part of the day in which reminders may come; it may wrap midnight ("22:00" to "06:00"). */
export interface ActiveRange {
  from: PlainTimeText;
  /** Exclusive; equal to `from` means the whole day. */
  to: PlainTimeText;
}

export interface ReminderSettings {
  delivery: Record<ReminderKind, Delivery>;
  /** Presence between two breaks. */
  intervalMinutes: number;
  /** An absence of this length is a break. */
  breakMinutes: number;
  activeRanges: ActiveRange[];
  dailyCap: number;
  /** Least time between two reminders. */
  gapMinutes: number;
  /** Without input for this long, the person is away. */
  awayMinutes: number;
  /** Quiet time after a return. */
  settleMinutes: number;
  /** How long before a planned time its reminder comes. */
  leadMinutes: number;
  /** The choices of "remind me in"; the first one is what *Later* means. */
  snoozeMinutes: number[];
  /** Without input for this long there is a lull, in which a reminder disturbs least. */
  lullSeconds: number;
  /** A reminder that is due waits this long for a lull. */
  graceMinutes: number;
  /** When the week is looked at for goals that are behind. */
  behindTime: PlainTimeText;
  checkInWeekday: number;
  checkInTime: PlainTimeText;
  tipTime: PlainTimeText;
  /** One soft sound with a notification, or none. */
  sound: (typeof SOUNDS)[number];
  /** Titles on a notification that say nothing about a relationship. */
  discreet: boolean;
}

/** Everything that a person can set. Stored whole, so that a new default changes nobody's choice. */
export interface Settings {
  reminders: ReminderSettings;
  /** Absent: by the locale of the browser. */
  firstWeekday?: FirstWeekday;
  /** The hour at which a new day starts, 0 to 6. */
  dayStartHour: number;
}

/** Defaults of reminders.md. */
export const DEFAULT_SETTINGS: Settings = {
  reminders: {
    delivery: {
      planned: 'notification',
      // Nothing to check in with yet; its page turns it on.
      'check-in': 'off',
      reconnect: 'notification',
      behind: 'notification',
      rhythm: 'notification',
      tip: 'off',
    },
    intervalMinutes: 90,
    breakMinutes: 15,
    activeRanges: [{ from: '09:00', to: '21:00' }],
    dailyCap: 3,
    gapMinutes: 60,
    awayMinutes: 2,
    settleMinutes: 5,
    leadMinutes: 10,
    snoozeMinutes: [15, 60],
    lullSeconds: 15,
    graceMinutes: 10,
    behindTime: '17:00',
    checkInWeekday: 7,
    checkInTime: '18:00',
    tipTime: '12:00',
    sound: 'off',
    discreet: true,
  },
  dayStartHour: 0,
};
