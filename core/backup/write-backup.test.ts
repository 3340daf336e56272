import { expect, it } from 'vitest';
import { aBackup, aBackupText, HEAD, sha256 } from '../../test/backups';
import { EMPTY_BACKUP } from './backup-table';
import { backupDataText, backupText } from './write-backup';

it('has a head, counts, a digest and one row on a line', async () => {
  const text = await aBackupText({ ...EMPTY_BACKUP, tipMarks: [{ tipId: 'a.b', updatedAtMs: 5 }] });
  const data = backupDataText({ ...EMPTY_BACKUP, tipMarks: [{ tipId: 'a.b', updatedAtMs: 5 }] });
  expect(text).toBe(`{
"format": "breathing-room-backup",
"schemaVersion": "1.0",
"appVersion": "1.2.3",
"exportedAt": "2026-03-11T11:00:00Z",
"zone": "Europe/Berlin",
"counts": {"goals":0,"install":0,"plans":0,"rests":0,"running":0,"sessions":0,"settings":0,"tipMarks":1},
"sha256": "${await sha256(data)}",
"data": {
"goals": [],
"install": [],
"plans": [],
"rests": [],
"running": [],
"sessions": [],
"settings": [],
"tipMarks": [
{"tipId":"a.b","updatedAtMs":5}
]
}
}
`);
});

it('is the same for the same rows, whatever their order', async () => {
  const { sessions, goals, ...others } = aBackup();
  const turned = { ...others, sessions: sessions.toReversed(), goals: goals.toReversed() };
  expect(await aBackupText(turned)).toBe(await aBackupText());
});

it('differs in its date alone when it is made again', async () => {
  const later = await backupText(
    aBackup(),
    { ...HEAD, exportedAt: '2026-04-01T00:00:00Z' },
    sha256,
  );
  expect(later.replace('2026-04-01T00:00:00Z', HEAD.exportedAt)).toBe(await aBackupText());
});

it('holds the data of a file as it is, whatever its lists hold', () => {
  expect(backupDataText({ b: [1, null], a: [] })).toBe('{\n"a": [],\n"b": [\n1,\nnull\n]\n}');
});
