import { REMINDER_KINDS } from '../reminder/kind';
import { timeAsMinutes, type PlainTimeText } from '../time/day';
import { FIRST_WEEKDAYS } from '../time/week';
import { definedFields, readFields, readInteger, readList, readOneOf } from '../untrusted/read';
import {
  DEFAULT_SETTINGS,
  DELIVERIES,
  SOUNDS,
  type ActiveRange,
  type ReminderSettings,
  type Settings,
} from './settings';

type Limit = { min: number; max: number };

/** Bounds of the settings that are numbers, both ends included. */
export const SETTING_LIMITS = {
  intervalMinutes: { min: 1, max: 480 },
  breakMinutes: { min: 1, max: 240 },
  dailyCap: { min: 1, max: 20 },
  gapMinutes: { min: 0, max: 720 },
  awayMinutes: { min: 1, max: 60 },
  settleMinutes: { min: 0, max: 60 },
  leadMinutes: { min: 0, max: 120 },
  lullSeconds: { min: 15, max: 120 },
  graceMinutes: { min: 0, max: 60 },
  checkInWeekday: { min: 1, max: 7 },
  snoozeMinutes: { min: 1, max: 720 },
  dayStartHour: { min: 0, max: 6 },
} as const satisfies Record<string, Limit>;

export const MAX_RANGES = 8;
export const MAX_SNOOZE_CHOICES = 6;

/** Settings from a stored row, a message or a file: what is missing or wrong takes its default. */
export function parseSettings(value: unknown): Settings {
  const fields = readFields(value);
  return {
    reminders: parseReminderSettings(fields?.reminders),
    dayStartHour:
      readWithin(fields?.dayStartHour, SETTING_LIMITS.dayStartHour) ??
      DEFAULT_SETTINGS.dayStartHour,
    ...definedFields({ firstWeekday: readOneOf(fields?.firstWeekday, FIRST_WEEKDAYS) }),
  };
}

function parseReminderSettings(value: unknown): ReminderSettings {
  const fields = readFields(value) ?? {};
  const defaults = DEFAULT_SETTINGS.reminders;
  const delivery = readFields(fields.delivery);
  const number = (key: keyof typeof SETTING_LIMITS & keyof ReminderSettings, usual: number) =>
    readWithin(fields[key], SETTING_LIMITS[key]) ?? usual;
  const ranges = readList(fields.activeRanges, MAX_RANGES).map(parseRange);
  const snoozes = readList(fields.snoozeMinutes, MAX_SNOOZE_CHOICES).map((each) =>
    readWithin(each, SETTING_LIMITS.snoozeMinutes),
  );
  return {
    delivery: Object.fromEntries(
      REMINDER_KINDS.map((kind) => [
        kind,
        readOneOf(delivery?.[kind], DELIVERIES) ?? defaults.delivery[kind],
      ]),
    ) as ReminderSettings['delivery'],
    intervalMinutes: number('intervalMinutes', defaults.intervalMinutes),
    breakMinutes: number('breakMinutes', defaults.breakMinutes),
    dailyCap: number('dailyCap', defaults.dailyCap),
    gapMinutes: number('gapMinutes', defaults.gapMinutes),
    awayMinutes: number('awayMinutes', defaults.awayMinutes),
    settleMinutes: number('settleMinutes', defaults.settleMinutes),
    leadMinutes: number('leadMinutes', defaults.leadMinutes),
    lullSeconds: number('lullSeconds', defaults.lullSeconds),
    graceMinutes: number('graceMinutes', defaults.graceMinutes),
    behindTime: readTime(fields.behindTime) ?? defaults.behindTime,
    checkInWeekday: number('checkInWeekday', defaults.checkInWeekday),
    checkInTime: readTime(fields.checkInTime) ?? defaults.checkInTime,
    tipTime: readTime(fields.tipTime) ?? defaults.tipTime,
    sound: readOneOf(fields.sound, SOUNDS) ?? defaults.sound,
    activeRanges: someOf(ranges) ?? defaults.activeRanges,
    snoozeMinutes: someOf(snoozes) ?? defaults.snoozeMinutes,
    discreet: typeof fields.discreet === 'boolean' ? fields.discreet : defaults.discreet,
  };
}

const readWithin = (value: unknown, limit: Limit) => readInteger(value, limit.min, limit.max);

/** What could be read of a list, or `undefined` when nothing could. */
function someOf<T>(list: readonly (T | undefined)[]): T[] | undefined {
  const read = list.filter((each) => each !== undefined);
  return read.length > 0 ? read : undefined;
}

function parseRange(value: unknown): ActiveRange | undefined {
  const fields = readFields(value);
  const from = readTime(fields?.from);
  const to = readTime(fields?.to);
  return from === undefined || to === undefined ? undefined : { from, to };
}

const readTime = (value: unknown): PlainTimeText | undefined =>
  typeof value === 'string' && timeAsMinutes(value) !== undefined ? value : undefined;
