import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anAmount, aSession } from '../test/builders';
import { emptyStore, store } from '../test/store';
import { readHistory, watchHistory, type HistoryRecords } from './history';

beforeEach(emptyStore);

describe('the history', () => {
  it('has sessions, trash and operations, and none that cannot be read', async () => {
    await store(
      'sessions',
      aSession(),
      anAmount(),
      aSession({ id: 'gone', deletedAtMs: 5 }),
      aSession({ id: 'gone-later', deletedAtMs: 9 }),
      { id: 'odd' },
    );
    await store(
      'operations',
      { id: 1, label: 'log-time', atMs: 1, rows: [] },
      { id: 2, label: 'edit-session', atMs: 2, rows: [] },
      { id: 3 },
    );
    const { sessions, trash, operations } = await readHistory();
    expect(sessions.map((each) => each.id).toSorted()).toEqual(['amount-1', 'session-1']);
    expect(trash.map((each) => each.id)).toEqual(['gone-later', 'gone']);
    expect(operations.map((each) => each.id)).toEqual([2, 1]);
  });

  it('comes again when it changes', async () => {
    const seen: HistoryRecords[] = [];
    const stop = watchHistory((records) => seen.push(records), vi.fn<(error: unknown) => void>());
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
    await store('sessions', aSession());
    await vi.waitFor(() => expect(seen.at(-1)?.sessions).toHaveLength(1));
    stop();
  });
});

it('reads 20,000 sessions in a moment', async () => {
  const sessions = Array.from({ length: 20_000 }, (_, index) =>
    aSession({ id: `s${index}`, note: 'By the river' }),
  );
  await store('sessions', ...sessions);
  const startMs = performance.now();
  const records = await readHistory();
  // A second and less in a real browser; fake-indexeddb copies each row by itself.
  expect(performance.now() - startMs).toBeLessThan(5000);
  expect(records.sessions).toHaveLength(20_000);
}, 60_000);
