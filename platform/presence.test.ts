import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stubFirefox, stubIdle } from '../test/browser-stubs';
import { onPresenceChange, readSeen, watchIdle } from './presence';

const MINUTE_MS = 60_000;

beforeEach(() => {
  stubFirefox(false);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('what the browser sees', () => {
  test.each([
    [0, 0],
    [14, 0],
    [15, 15],
    [29, 15],
    [120, 120],
    [14 * 60, 600],
    [15 * 60, 900],
    [3 * 3600, 7200],
    [24 * 3600, 14_400],
  ])('after %i seconds without input, idle for %i at least', async (seconds, known) => {
    stubIdle(seconds);
    expect(await readSeen([])).toMatchObject({ idleForMs: known * 1000, isLocked: false });
  });

  it('asks for the lengths of the settings exactly', async () => {
    stubIdle(7 * 60 + 3);
    expect(await readSeen([7 * 60, 20])).toMatchObject({ idleForMs: 7 * MINUTE_MS });
  });

  it('is locked at once, and no long absence', async () => {
    const { queryState } = stubIdle('locked');
    expect(await readSeen([])).toMatchObject({ idleForMs: 0, isLocked: true });
    expect(queryState).toHaveBeenCalledTimes(1);
  });

  it('asks once while the person is there', async () => {
    const { queryState } = stubIdle(0);
    await readSeen([120]);
    expect(queryState.mock.calls).toEqual([[15]]);
  });

  test.each([
    [{ audible: true }, true],
    [{ audible: false }, false],
    [{ audible: true, mutedInfo: { muted: true } }, false],
  ])('sound of a tab %j', async (tab, isAudible) => {
    stubIdle(0);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab] as never);
    expect(await readSeen([])).toMatchObject({ isAudible });
  });

  test.each([
    [{ state: 'fullscreen', focused: true }, true],
    [{ state: 'fullscreen', focused: false }, false],
    [{ state: 'normal', focused: true }, false],
  ])('a window %j', async (window, isFullscreen) => {
    stubIdle(0);
    vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => [window] as never);
    expect(await readSeen([])).toMatchObject({ isFullscreen });
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
    watchIdle(300);
    expect(setDetectionInterval).toHaveBeenCalledWith(300);
  });

  it('is not listened to in Firefox, which would wake every half minute', () => {
    stubFirefox(true);
    const { onStateChanged, setDetectionInterval } = stubIdle(0);
    onPresenceChange(() => {});
    watchIdle(300);
    expect(onStateChanged.hasListeners()).toBe(false);
    expect(setDetectionInterval).not.toHaveBeenCalled();
  });
});
