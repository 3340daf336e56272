import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background/index';
import { stubCommands, stubFirefox, stubIdle } from './browser-stubs';
import { emptyStore, stored } from './store';

beforeEach(async () => {
  await emptyStore();
  stubFirefox(false);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The events that wake the worker, and whether somebody listens to each. */
const listenedTo = (idle: ReturnType<typeof stubIdle>) => ({
  alarm: fakeBrowser.alarms.onAlarm.hasListeners(),
  message: fakeBrowser.runtime.onMessage.hasListeners(),
  startup: fakeBrowser.runtime.onStartup.hasListeners(),
  installed: fakeBrowser.runtime.onInstalled.hasListeners(),
  click: fakeBrowser.notifications.onClicked.hasListeners(),
  button: fakeBrowser.notifications.onButtonClicked.hasListeners(),
  presence: idle.onStateChanged.hasListeners(),
});

const NONE = {
  alarm: false,
  message: false,
  startup: false,
  installed: false,
  click: false,
  button: false,
  presence: false,
};
const ALL = {
  alarm: true,
  message: true,
  startup: true,
  installed: true,
  click: true,
  button: true,
  presence: true,
};

/** The look that follows every start is over when the alarm is armed. */
const settled = () =>
  vi.waitFor(async () => expect(await fakeBrowser.alarms.get('next')).toBeDefined());

describe('when the worker starts', () => {
  it('every listener is there before main returns, and it returns no promise', async () => {
    const idle = stubIdle(0);
    const { onCommand } = stubCommands();
    expect(listenedTo(idle)).toEqual(NONE);
    const returned: unknown = background.main();
    // Nothing was awaited since: what is registered later than this misses the event of the start.
    expect(listenedTo(idle)).toEqual(ALL);
    expect(onCommand.hasListeners()).toBe(true);
    expect(returned).toBeUndefined();
    await settled();
  });

  it('in Firefox all but those that Firefox has not, or should not have', async () => {
    stubFirefox(true);
    const idle = stubIdle(0);
    background.main();
    expect(listenedTo(idle)).toEqual({ ...ALL, button: false, presence: false });
    await settled();
  });

  it('each event has one listener', async () => {
    stubIdle(0);
    const add = vi.spyOn(fakeBrowser.alarms.onAlarm, 'addListener');
    background.main();
    await settled();
    expect(add).toHaveBeenCalledTimes(1);
  });

  it('is a module, as both browsers need it', () => {
    expect(background.type).toBe('module');
  });

  it('looks once by itself, since no event tells of an update', async () => {
    stubIdle(0);
    background.main();
    await settled();
    expect(await stored('singles')).toContainEqual(expect.objectContaining({ key: 'install' }));
  });
});
