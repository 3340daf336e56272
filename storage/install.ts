import { readFields, readText } from '../core/untrusted/read';
import { isPlainDate, type PlainDateText } from '../core/time/day';
import type { Database } from './database';
import { INSTALL_ROW } from './read-rows';

/** When the product came to this machine, and the seed that gives each person their own order of tips. */
export interface Install {
  seed: string;
  date: PlainDateText;
}

export async function readInstall(database: Database): Promise<Install | undefined> {
  const fields = readFields(await database.singles.get(INSTALL_ROW));
  const seed = readText(fields?.seed, 64);
  return seed && isPlainDate(fields?.date) ? { seed, date: fields.date } : undefined;
}

export async function writeInstall(database: Database, install: Install): Promise<void> {
  await database.singles.put({ key: INSTALL_ROW, ...install });
}
