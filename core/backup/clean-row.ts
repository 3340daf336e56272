import { definedFields, readFields, readInstantMs } from '../untrusted/read';
import type { Row } from '../record/record-table';
import { parseBackupRow, unknownBackupFields, type BackupTable } from './backup-table';

const MAX_UNKNOWN_FIELDS = 20;
const MAX_VALUE_LENGTH = 2000;
const MAX_VALUE_DEPTH = 4;
const FIELD_NAME = /^[a-zA-Z][\w-]{0,39}$/;

/**
 * A row as it may be stored and exported: what this version knows of it, repaired, and the fields of
 * another version as they are, as long as they are few, small and plain. `undefined` when it is no
 * record of the table.
 */
export function cleanRow(table: BackupTable, value: unknown): Row | undefined {
  const fields = readFields(value);
  const record = fields && parseBackupRow(table, fields);
  if (!record) return undefined;
  const known = table === 'settings' ? { ...record, ...changedAt(fields) } : record;
  const others = Object.entries(unknownBackupFields(table, fields))
    .filter(([key, field]) => isFieldName(key) && isPlain(field, MAX_VALUE_DEPTH))
    .filter(([, field]) => JSON.stringify(field).length <= MAX_VALUE_LENGTH)
    .slice(0, MAX_UNKNOWN_FIELDS);
  return { ...Object.fromEntries(others), ...known };
}

/** Settings have no time of change for a person to see, but one for a merge. */
function changedAt({ updatedAtMs }: Row): { updatedAtMs?: number } {
  return definedFields({ updatedAtMs: readInstantMs(updatedAtMs) });
}

/** Not a name that every object has: `__proto__`, `constructor`, `toString` … */
const isFieldName = (key: string) => FIELD_NAME.test(key) && !(key in Object.prototype);

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth - 1));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value).every(([key, each]) => isFieldName(key) && isPlain(each, depth - 1))
  );
}
