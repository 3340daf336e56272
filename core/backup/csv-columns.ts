import { SESSION_COLUMNS, type SessionColumn } from './session-csv';

/** What a column of a CSV file can be taken for. */
const CSV_FIELDS = [
  'id',
  'kind',
  'startUtc',
  'endUtc',
  'start',
  'end',
  'date',
  'minutes',
  'zone',
  'activity',
  'tags',
  'recharged',
  'note',
  /** The value of a habit of Loop Habit Tracker. */
  'loopValue',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column, counted from 0, holds what; a person can change it before an import. */
export type CsvColumns = Partial<Record<CsvField, number>>;

const OWN_NAMES: Record<SessionColumn, CsvField | undefined> = {
  id: 'id',
  kind: 'kind',
  start_utc: 'startUtc',
  end_utc: 'endUtc',
  start_local: 'start',
  end_local: 'end',
  tz: 'zone',
  minutes: 'minutes',
  activity: 'activity',
  tags: 'tags',
  recharged: 'recharged',
  note: 'note',
  source: undefined,
};

/** Names that other programs give their columns, in small letters. */
const USUAL_NAMES: Partial<Record<string, CsvField>> = {
  date: 'date',
  day: 'date',
  start: 'start',
  'start time': 'start',
  from: 'start',
  end: 'end',
  'end time': 'end',
  to: 'end',
  minutes: 'minutes',
  'duration (minutes)': 'minutes',
  duration: 'minutes',
  activity: 'activity',
  description: 'activity',
  tags: 'tags',
  note: 'note',
  notes: 'note',
  comment: 'note',
  timezone: 'zone',
};

const usual = (name: string) => (Object.hasOwn(USUAL_NAMES, name) ? USUAL_NAMES[name] : undefined);

/** A guess at what the columns of a file are, by the names in its head. */
export function guessColumns(head: readonly string[]): CsvColumns {
  const names = head.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const isOwn = ['id', 'start_utc', 'minutes'].every((name) => names.includes(name));
  if (isOwn) return columnsBy(names, (name) => (isOwnColumn(name) ? OWN_NAMES[name] : undefined));
  // Loop Habit Tracker: one file for a habit has Date, Value and Notes.
  if (names[0] === 'date' && names[1] === 'value')
    return { ...columnsBy(names, usual), loopValue: 1 };
  return columnsBy(names, usual);
}

const isOwnColumn = (name: string): name is SessionColumn =>
  (SESSION_COLUMNS as readonly string[]).includes(name);

function columnsBy(
  names: readonly string[],
  fieldOf: (name: string) => CsvField | undefined,
): CsvColumns {
  const columns: CsvColumns = {};
  for (const [index, name] of names.entries()) {
    const field = fieldOf(name);
    if (field) columns[field] ??= index;
  }
  return columns;
}
