import { parseGoal } from '../goal/parse-goal';
import { readWeekdays } from '../goal/parse-plan';
import { MAX_SESSION_MS, KINDS } from '../session/session';
import { isPlainDate, timeAsMinutes } from '../time/day';
import {
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readOneOf,
  readText,
  type Fields,
} from '../untrusted/read';
import type { BackupTable } from './backup-table';

type Check = readonly [field: string, isRight: (value: unknown, fields: Fields) => boolean];

const isId = (value: unknown) => readId(value) !== undefined;
const isKind = (value: unknown) => readOneOf(value, KINDS) !== undefined;
const isInstant = (value: unknown) => readInstantMs(value) !== undefined;
const isAmountOrNone = (isRight: (value: unknown) => boolean) => (value: unknown, fields: Fields) =>
  fields.shape !== 'amount' || isRight(value);
const isIntervalOrNone =
  (isRight: (value: unknown) => boolean) => (value: unknown, fields: Fields) =>
    fields.shape === 'amount' || isRight(value);

/** What a record cannot be without, in the order in which it is told. */
const CHECKS: Record<BackupTable, readonly Check[]> = {
  settings: [],
  goals: [
    ['id', isId],
    ['kind', isKind],
    ['versions', (value, fields) => parseGoal({ ...fields, versions: value }) !== undefined],
  ],
  plans: [
    ['id', isId],
    ['goalId', isId],
    ['weekdays', (value) => readWeekdays(value).length > 0],
    ['time', (value) => typeof value === 'string' && timeAsMinutes(value) !== undefined],
  ],
  rests: [
    ['id', isId],
    ['goalId', isId],
    ['from', isPlainDate],
    ['to', (value) => value === undefined || isPlainDate(value)],
  ],
  sessions: [
    ['id', isId],
    ['kind', isKind],
    ['startedAtMs', isIntervalOrNone(isInstant)],
    ['endedAtMs', isIntervalOrNone(isInstant)],
    ['date', isAmountOrNone(isPlainDate)],
    ['amountMs', isAmountOrNone((value) => readInteger(value, 0, MAX_SESSION_MS) !== undefined)],
  ],
  running: [
    ['id', isId],
    ['kind', isKind],
    ['startedAtMs', isInstant],
  ],
  tipMarks: [['tipId', () => false]],
  install: [
    ['seed', (value) => readText(value, 64) !== undefined],
    ['date', isPlainDate],
  ],
};

/** The field for which a value is no record of its table; `undefined` when it is the value itself. */
export function wrongField(table: BackupTable, value: unknown): string | undefined {
  const fields = readFields(value);
  if (!fields) return undefined;
  return CHECKS[table].find(([field, isRight]) => !isRight(fields[field], fields))?.[0];
}
