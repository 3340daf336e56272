import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aBackup, aBackupText, sha256, someBackup } from '../../test/backups';
import { aSession, at, NOON } from '../../test/builders';
import { canonicalText } from '../record/canonical';
import { BACKUP_TABLES, EMPTY_BACKUP, parseBackupRow, type BackupData } from './backup-table';
import { uniqueRows } from './merge-records';
import { IMPORT_MODES, planImport } from './plan-import';
import { readBackup, type Backup } from './read-backup';

const read = async (text: string): Promise<Backup> => {
  const result = await readBackup(text, sha256);
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.path}`);
  return result.backup;
};
const sorted = (data: BackupData) =>
  Object.fromEntries(BACKUP_TABLES.map((table) => [table, uniqueRows(table, data[table])]));

describe('a backup that is read', () => {
  it('is what was written, with its head', async () => {
    const backup = await read(await aBackupText());
    expect(backup).toMatchObject({
      appVersion: '1.2.3',
      exportedAt: '2026-03-11T11:00:00Z',
      zone: 'Europe/Berlin',
      refusedCount: 0,
      repairedCount: 0,
      checksum: 'right',
    });
    expect(sorted(backup.data)).toEqual(sorted(aBackup()));
  });

  it('gives the same text again, as often as it is read and written', async () => {
    const text = await aBackupText();
    expect(await aBackupText((await read(text)).data)).toBe(text);
    await fc.assert(
      fc.asyncProperty(someBackup, async (data) => {
        const once = await aBackupText(data);
        expect(await aBackupText((await read(once)).data)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('is known to have been changed by hand', async () => {
    const text = await aBackupText();
    expect((await read(text.replace('Calm', 'Loud'))).checksum).toBe('wrong');
    expect((await read(text.replace(/"sha256".*\n/, ''))).checksum).toBe('missing');
    expect((await read(JSON.stringify(JSON.parse(text)))).checksum).toBe('right');
  });

  it('may be of a later minor version, with fields and lists that nobody knows yet', async () => {
    const text = (await aBackupText())
      .replace('"1.0"', '"1.7"')
      .replace('"goals": [', '"moods": [1],\n"goals": [');
    const backup = await read(text);
    expect(backup.refused).toEqual([{ code: 'unknown-table', path: 'data.moods' }]);
    expect(sorted(backup.data)).toEqual(sorted(aBackup()));
  });
});

const withSession = (fields: object) =>
  aBackupText({ ...EMPTY_BACKUP, sessions: [{ ...aSession(), ...fields }] });

describe('rows that cannot be taken are named', () => {
  test.each<[object, string]>([
    [{ startedAtMs: 8.64e15 }, 'data.sessions[0].startedAtMs'],
    [{ endedAtMs: null }, 'data.sessions[0].endedAtMs'],
    [{ kind: '<img src=x onerror=alert(1)>' }, 'data.sessions[0].kind'],
    [{ id: '__proto__' }, 'data.sessions[0].id'],
  ])('%j', async (fields, path) => {
    const { refused, refusedCount, data } = await read(await withSession(fields));
    expect(refused).toEqual([{ code: 'field-not-valid', path }]);
    expect(refusedCount).toBe(1);
    expect(data).toEqual(EMPTY_BACKUP);
  });

  it('a row that is none, and a hundred of many', async () => {
    const many = JSON.parse(await aBackupText(EMPTY_BACKUP)) as { data: { goals: unknown[] } };
    many.data.goals = [null, ...Array.from({ length: 200 }, () => 5)];
    const { refused, refusedCount } = await read(JSON.stringify(many));
    expect(refused[0]).toEqual({ code: 'not-a-record', path: 'data.goals[0]' });
    expect([refused.length, refusedCount]).toEqual([100, 201]);
  });

  it('and what was put right is counted', async () => {
    const { data, repairedCount } = await read(
      await withSession({ note: ` ${'x'.repeat(5000)}`, zone: 'Mars' }),
    );
    expect(repairedCount).toBe(1);
    expect(data.sessions[0]).toMatchObject({ note: 'x'.repeat(500), zone: 'UTC' });
  });
});

const file = (fields: object) =>
  JSON.stringify({ format: 'breathing-room-backup', schemaVersion: '1.0', data: {}, ...fields });

describe('a file that is none of ours is refused', () => {
  test.each<[string, string, string, string]>([
    ['an empty one', '', 'not-json', 'line 1'],
    ['one that was cut off', file({}).slice(0, -1), 'not-json', 'line 1'],
    ['another list', '[1, 2]', 'not-a-backup', 'format'],
    ['nothing', 'null', 'not-a-backup', 'format'],
    ['another program’s', file({ format: 'loop' }), 'not-a-backup', 'format'],
    ['a newer version', file({ schemaVersion: '2.0' }), 'newer-version', 'schemaVersion'],
    ['a newer version as a number', file({ schemaVersion: 99 }), 'newer-version', 'schemaVersion'],
    ['no version', file({ schemaVersion: undefined }), 'version-not-valid', 'schemaVersion'],
    [
      'a version that breaks texts',
      file({ schemaVersion: { toString: 5 } }),
      'version-not-valid',
      'schemaVersion',
    ],
    ['no data', file({ data: undefined }), 'not-an-object', 'data'],
    ['data that is a list', file({ data: [] }), 'not-an-object', 'data'],
    [
      'a table that is no list',
      file({ data: { sessions: { length: 1e9 } } }),
      'not-a-list',
      'data.sessions',
    ],
    [
      'prototypes',
      '{"format":"breathing-room-backup","schemaVersion":"1.0","data":{"__proto__":{"x":1}}}',
      'not-a-list',
      'data.__proto__',
    ],
    [
      'a thousand brackets',
      file({ data: 'X' }).replace('"X"', '['.repeat(1000)),
      'too-deep',
      'line 1',
    ],
    ['two settings', file({ data: { settings: [{}, {}] } }), 'too-many-rows', 'data.settings'],
  ])('%s', async (_name, text, code, path) => {
    expect(await readBackup(text, sha256)).toEqual({ ok: false, problem: { code, path } });
  });

  it('one with a million rows', async () => {
    const million = `[${'1,'.repeat(999_999)}1]`;
    const text = file({ data: { sessions: 'X' } }).replace('"X"', million);
    expect(await readBackup(text, sha256)).toEqual({
      ok: false,
      problem: { code: 'too-many-rows', path: 'data.sessions' },
    });
  });
});

const fileOf = (table: string, rows: string) =>
  `{"format":"breathing-room-backup","schemaVersion":"1.0","data":{${JSON.stringify(table)}:${rows}}}`;

const noDigest = async () => '';

describe('whatever the file', () => {
  const nasty = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      8.64e15,
      Number.POSITIVE_INFINITY,
      '__proto__',
      '<script>',
      '2026-02-30',
      [],
      {},
      'x'.repeat(5000),
      [[[[[[1]]]]]],
      '\ud800',
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const SAMPLE = JSON.parse(JSON.stringify(aBackup())) as Record<string, Record<string, unknown>[]>;

  /** A backup in which one field of one row is something else, under a name that may be a trap. */
  const spoiltField = fc
    .tuple(
      fc.constantFrom(...BACKUP_TABLES),
      fc.nat(),
      fc.nat(),
      nasty,
      fc.constantFrom(undefined, '__proto__', 'constructor', 'toJSON', 'later'),
    )
    .map(([table, which, place, value, trap]) => {
      const rows = SAMPLE[table]!;
      const row = rows[which % rows.length]!;
      const names = Object.keys(row);
      const name = trap ?? names[place % names.length]!;
      const text = JSON.stringify({ ...row, PLACE: 1 }).replace(
        '"PLACE":1',
        `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`,
      );
      const others = rows.filter((each) => each !== row).map((each) => JSON.stringify(each));
      return fileOf(table, `[${[text, ...others].join(',')}]`);
    });
  const anyTable = fc
    .tuple(
      fc.oneof(
        fc.constantFrom<string>(...BACKUP_TABLES),
        fc.constantFrom('__proto__', 'toString', ''),
      ),
      nasty,
    )
    .map(([table, value]) => fileOf(table, JSON.stringify(value) ?? 'null'));
  /** A sound file in which a stretch is gone, doubled, or something else. */
  const spoiltText = fc
    .tuple(
      fc.nat(),
      fc.nat({ max: 200 }),
      fc.constantFrom(
        '',
        '"',
        '}',
        '[',
        ',',
        '\u0000',
        '1e999',
        '\\u0000',
        '{"__proto__":1}',
        '[[[[',
      ),
    )
    .map(([from, length, put]) => {
      const text = fileOf('sessions', JSON.stringify(SAMPLE.sessions));
      const start = from % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
  const anyFile = fc.oneof(
    { weight: 5, arbitrary: spoiltField },
    { weight: 2, arbitrary: anyTable },
    { weight: 2, arbitrary: spoiltText },
    { weight: 1, arbitrary: anyText },
  );

  it('reading it never throws, and what is taken of it is clean, and what is here stays', async () => {
    const here = aBackup();
    const hereText = canonicalText(here);
    const nowMs = at(NOON);
    let takenCount = 0;
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const result = await readBackup(text, noDigest);
        if (!result.ok) {
          if (!/^(|format|schemaVersion|data.*|line \d+)$/s.test(result.problem.path))
            throw new Error(result.problem.path);
          return;
        }
        takenCount += 1;
        const { data } = result.backup;
        for (const mode of IMPORT_MODES)
          for (const { table, key, row } of planImport(here, data, mode, nowMs).writes) {
            if (!row) continue;
            const isClean =
              Object.getPrototypeOf(row) === Object.prototype &&
              parseBackupRow(table, row) !== undefined &&
              canonicalText(JSON.parse(canonicalText(row))) === canonicalText(row) &&
              !/__proto__|constructor/.test(key);
            if (!isClean) throw new Error(canonicalText(row));
          }
      }),
      { numRuns: Number(process.env.BR_FUZZ_RUNS ?? 20_000) },
    );
    expect(canonicalText(here)).toBe(hereText);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
    expect(takenCount).toBeGreaterThan(5000);
  }, 3_600_000);
});
