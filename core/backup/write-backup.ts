import { canonicalText } from '../record/canonical';
import { BACKUP_TABLES, keyOfRow, type BackupData } from './backup-table';

export const BACKUP_FORMAT = 'breathing-room-backup';
/** Major and minor: a reader takes any minor of its own major, and keeps what it does not know. */
export const SCHEMA_VERSION = '1.0';

/** SHA-256 of a text as hex; the caller has WebCrypto. */
export type Digest = (text: string) => Promise<string>;

export interface BackupHead {
  appVersion: string;
  /** ISO, UTC. */
  exportedAt: string;
  zone: string;
}

/**
 * The text of a backup: the same for the same rows, whatever their order, but for the date. One row
 * stands on one line, so that two backups can be compared.
 */
export async function backupText(
  data: BackupData,
  head: BackupHead,
  digest: Digest,
): Promise<string> {
  const dataText = backupDataText(inOrder(data));
  const counts = Object.fromEntries(BACKUP_TABLES.map((table) => [table, data[table].length]));
  const fields: [string, string][] = [
    ['format', JSON.stringify(BACKUP_FORMAT)],
    ['schemaVersion', JSON.stringify(SCHEMA_VERSION)],
    ['appVersion', JSON.stringify(head.appVersion)],
    ['exportedAt', JSON.stringify(head.exportedAt)],
    ['zone', JSON.stringify(head.zone)],
    ['counts', canonicalText(counts)],
    ['sha256', JSON.stringify(await digest(dataText))],
    ['data', dataText],
  ];
  return `{\n${fields.map(([name, text]) => `"${name}": ${text}`).join(',\n')}\n}\n`;
}

/** The data alone as text, over which the digest is taken; of any lists, also those of a file. */
export function backupDataText(data: Readonly<Record<string, readonly unknown[]>>): string {
  const tables = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const texts = tables.map(([name, rows]) => `${JSON.stringify(name)}: ${listText(rows)}`);
  return `{\n${texts.join(',\n')}\n}`;
}

const listText = (rows: readonly unknown[]) =>
  rows.length === 0 ? '[]' : `[\n${rows.map(canonicalText).join(',\n')}\n]`;

function inOrder(data: BackupData): BackupData {
  const sorted = BACKUP_TABLES.map((table) => [
    table,
    data[table].toSorted((a, b) => (keyOfRow(table, a) < keyOfRow(table, b) ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as BackupData;
}
