import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { stubFirefox, stubIdle } from '../test/browser-stubs';
import { at, NOON } from '../test/builders';
import { onPresenceChange, readPresence, watchPresence } from './presence';

const MINUTE_MS = 60_000;
const nowMs = at(NOON);

beforeEach(() => {
  stubFirefox(false);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('presence', () => {
  // Away after two minutes; then the browser is asked for 5, 10, 15, 30, 60, 120 and 240.
  test.each([
    [0, 'active', 0],
    [119, 'active', 0],
    [120, 'away', 2],
    [299, 'away', 2],
    [300, 'away', 5],
    [14 * 60, 'away', 10],
    [15 * 60, 'away', 15],
    [59 * 60, 'away', 30],
    [3 * 3600, 'away', 120],
    [24 * 3600, 'away', 240],
  ])('after %i seconds without input is %s, since %i minutes', async (seconds, status, minutes) => {
    stubIdle(seconds);
    expect(await readPresence(2, nowMs)).toEqual({ status, sinceMs: nowMs - minutes * MINUTE_MS });
  });

  it('is away at once when the screen is locked', async () => {
    const { queryState } = stubIdle('locked');
    expect(await readPresence(2, nowMs)).toEqual({ status: 'away', sinceMs: nowMs });
    expect(queryState).toHaveBeenCalledTimes(1);
  });

  it('is no long absence when the screen is locked while it is asked for', async () => {
    const { queryState } = stubIdle('locked');
    queryState.mockResolvedValueOnce('idle');
    expect(await readPresence(2, nowMs)).toEqual({
      status: 'away',
      sinceMs: nowMs - 2 * MINUTE_MS,
    });
  });

  test.each([
    [20, 15 * 60, 'active', 0],
    [20, 25 * 60, 'away', 20],
    [20, 45 * 60, 'away', 30],
    [5, 5 * 60, 'away', 5],
  ])(
    'with %i minutes to be away, after %i seconds, is %s',
    async (awayMinutes, seconds, status, minutes) => {
      stubIdle(seconds);
      expect(await readPresence(awayMinutes, nowMs)).toEqual({
        status,
        sinceMs: nowMs - minutes * MINUTE_MS,
      });
    },
  );

  it('asks once while the person is there', async () => {
    const { queryState } = stubIdle(0);
    await readPresence(2, nowMs);
    expect(queryState.mock.calls).toEqual([[120]]);
  });

  it('never asks for less than the browsers allow', async () => {
    const { queryState, setDetectionInterval } = stubIdle(0);
    await readPresence(0.1, nowMs);
    watchPresence(0.1);
    expect(queryState).toHaveBeenCalledWith(15);
    expect(setDetectionInterval).toHaveBeenCalledWith(15);
  });
});

describe('a change of presence', () => {
  it('calls back', () => {
    const { onStateChanged } = stubIdle(0);
    const callback = vi.fn<() => void>();
    onPresenceChange(callback);
    for (const listener of onStateChanged.listeners) listener('idle');
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('is told by the browser after the person’s own time', () => {
    const { setDetectionInterval } = stubIdle(0);
    watchPresence(5);
    expect(setDetectionInterval).toHaveBeenCalledWith(300);
  });

  it('is not listened to in Firefox, which would wake every half minute', () => {
    stubFirefox(true);
    const { onStateChanged, setDetectionInterval } = stubIdle(0);
    onPresenceChange(() => {});
    watchPresence(5);
    expect(onStateChanged.hasListeners()).toBe(false);
    expect(setDetectionInterval).not.toHaveBeenCalled();
  });
});
