import { sessionLengthMs, type Session } from '../session/session';
import { MINUTE_MS, type Zone } from '../time/day';
import { guardCell } from './csv-cell';

/** The columns of the sessions as CSV (goals.md, section 12). */
export const SESSION_COLUMNS = [
  'id',
  'kind',
  'start_utc',
  'end_utc',
  'start_local',
  'end_local',
  'tz',
  'minutes',
  'activity',
  'tags',
  'recharged',
  'note',
  'source',
] as const;
export type SessionColumn = (typeof SESSION_COLUMNS)[number];

export const TAG_SEPARATOR = ';';

/** All sessions as rows of cells, the head first, by their start; deleted ones are left out. */
export function sessionCsvRows(sessions: readonly Session[]): string[][] {
  const kept = sessions.filter((session) => session.deletedAtMs === undefined);
  const rows = kept.map(cellsOf).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return [
    [...SESSION_COLUMNS],
    ...rows.map((row) => SESSION_COLUMNS.map((name) => guardCell(row[name]))),
  ];
}

type Cells = Record<SessionColumn, string>;

const sortKey = (cells: Cells) => `${cells.start_local}\u0000${cells.id}`;

function cellsOf(session: Session): Cells {
  return {
    id: session.id,
    kind: session.kind,
    ...timesOf(session),
    tz: session.zone,
    minutes: String(Math.round((sessionLengthMs(session) / MINUTE_MS) * 100) / 100),
    activity: session.activity ?? '',
    tags: session.tags.join(TAG_SEPARATOR),
    recharged: session.recharged === undefined ? '' : String(session.recharged),
    note: session.note ?? '',
    source: session.source,
  };
}

/** An amount has a date and no clock times. */
function timesOf(
  session: Session,
): Pick<Cells, 'start_utc' | 'end_utc' | 'start_local' | 'end_local'> {
  if (session.shape === 'amount')
    return { start_utc: '', end_utc: '', start_local: session.date, end_local: '' };
  const { startedAtMs, endedAtMs, zone } = session;
  return {
    start_utc: utcText(startedAtMs),
    end_utc: utcText(endedAtMs),
    start_local: localText(startedAtMs, zone),
    end_local: localText(endedAtMs, zone),
  };
}

const utcText = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString();

/** Local date and time to the minute, `2026-03-10 18:00`, as spreadsheets read it. */
function localText(ms: number, zone: Zone): string {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
