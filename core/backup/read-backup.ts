import { isSameContent } from '../record/canonical';
import type { Row } from '../record/record-table';
import { isZone, type Zone } from '../time/day';
import { readFields, readOneOf, readText, type Fields } from '../untrusted/read';
import { BACKUP_TABLES, MAX_ROWS, type BackupData, type BackupTable } from './backup-table';
import { cleanRow } from './clean-row';
import { parseJson, type FileProblem, type FileProblemCode } from './json-text';
import { backupDataText, BACKUP_FORMAT, SCHEMA_VERSION, type Digest } from './write-backup';
import { wrongField } from './wrong-field';

/** A row of a file that is not taken, and the place that is wrong with it. */
interface RefusedRow {
  code: 'field-not-valid' | 'not-a-record' | 'unknown-table';
  path: string;
}

/** A backup that was read: what of it can be taken, and what cannot. */
export interface Backup {
  appVersion: string;
  exportedAt: string;
  zone?: Zone;
  data: BackupData;
  /** How many rows are refused, and the first of them. */
  refusedCount: number;
  refused: RefusedRow[];
  /** Rows that are taken with something in them put right. */
  repairedCount: number;
  /** Whether the data is what was exported; a hand has changed it, or a disk, when it is `wrong`. */
  checksum: 'right' | 'wrong' | 'missing';
}

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; problem: FileProblem };

const MAX_REFUSED_SHOWN = 100;
const MAJOR = Number.parseInt(SCHEMA_VERSION, 10);

/** Reads a backup from a file of anywhere. It never throws, and builds every row field by field. */
export async function readBackup(text: string, digest: Digest): Promise<ReadBackup> {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { ok: false, problem: parsed.problem };
  const head = readFields(parsed.value);
  if (head?.format !== BACKUP_FORMAT) return refused('not-a-backup', 'format');
  const versionProblem = whyNotVersion(head.schemaVersion);
  if (versionProblem) return refused(versionProblem, 'schemaVersion');
  const data = readFields(head.data);
  if (!data) return refused('not-an-object', 'data');
  const listProblem = whyNotLists(data);
  if (listProblem) return { ok: false, problem: listProblem };
  const checksum = await checksumOf(head, data as Record<string, readonly unknown[]>, digest);
  return { ok: true, backup: { ...readHead(head), ...readRows(data), checksum } };
}

const refused = (code: FileProblemCode, path: string): ReadBackup => ({
  ok: false,
  problem: { code, path },
});

function whyNotVersion(version: unknown): FileProblemCode | undefined {
  const isVersion = typeof version === 'string' || typeof version === 'number';
  const match = isVersion ? /^(\d{1,4})(?:\.\d{1,4})?$/.exec(String(version)) : null;
  if (!match || Number(match[1]) === 0) return 'version-not-valid';
  return Number(match[1]) > MAJOR ? 'newer-version' : undefined;
}

function whyNotLists(data: Fields): FileProblem | undefined {
  for (const [name, rows] of Object.entries(data)) {
    const path = `data.${name.slice(0, 40)}`;
    if (!Array.isArray(rows)) return { code: 'not-a-list', path };
    const table = readOneOf(name, BACKUP_TABLES);
    const max = table ? MAX_ROWS[table] : MAX_ROWS.sessions;
    if (rows.length > max) return { code: 'too-many-rows', path };
  }
  return undefined;
}

function readHead(head: Fields): Pick<Backup, 'appVersion' | 'exportedAt' | 'zone'> {
  return {
    appVersion: readText(head.appVersion, 40) ?? '',
    exportedAt: readText(head.exportedAt, 40) ?? '',
    ...(isZone(head.zone) && { zone: head.zone }),
  };
}

function readRows(
  data: Fields,
): Pick<Backup, 'data' | 'refused' | 'refusedCount' | 'repairedCount'> {
  const read = Object.fromEntries(BACKUP_TABLES.map((table) => [table, []])) as unknown as Record<
    BackupTable,
    Row[]
  >;
  const refusals: RefusedRow[] = [];
  let repairedCount = 0;
  for (const [name, rows] of Object.entries(data) as [string, unknown[]][]) {
    const table = readOneOf(name, BACKUP_TABLES);
    if (!table) {
      if (rows.length > 0)
        refusals.push({ code: 'unknown-table', path: `data.${name.slice(0, 40)}` });
      continue;
    }
    for (const [index, value] of rows.entries()) {
      const row = cleanRow(table, value);
      if (!row) refusals.push(refusalOf(table, value, index));
      else {
        if (!isSameContent(row, value)) repairedCount += 1;
        read[table].push(row);
      }
    }
  }
  const shown = refusals.slice(0, MAX_REFUSED_SHOWN);
  return { data: read, refused: shown, refusedCount: refusals.length, repairedCount };
}

function refusalOf(table: BackupTable, value: unknown, index: number): RefusedRow {
  const path = `data.${table}[${index}]`;
  const field = wrongField(table, value);
  return field
    ? { code: 'field-not-valid', path: `${path}.${field}` }
    : { code: 'not-a-record', path };
}

async function checksumOf(
  head: Fields,
  data: Readonly<Record<string, readonly unknown[]>>,
  digest: Digest,
): Promise<Backup['checksum']> {
  if (typeof head.sha256 !== 'string') return 'missing';
  return head.sha256 === (await digest(backupDataText(data))) ? 'right' : 'wrong';
}
