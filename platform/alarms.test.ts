import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stubFirefox } from '../test/browser-stubs';
import { at, NOON } from '../test/builders';
import { armAlarm, onAlarm, setHeartbeat } from './alarms';

beforeEach(() => {
  stubFirefox(false);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const armed = async () =>
  (await fakeBrowser.alarms.getAll()).map((each) => [each.name, each.scheduledTime]);

describe('the alarm', () => {
  it('is armed for an instant, once, and never repeats', async () => {
    await armAlarm(at(NOON));
    expect(await armed()).toEqual([['next', at(NOON)]]);
    expect((await fakeBrowser.alarms.get('next'))?.periodInMinutes).toBeUndefined();
  });

  test.each([
    ['the same instant', 0],
    ['an instant that the browser rounded up', 999],
    ['an instant that the browser rounded down', -999],
  ])('that is right is left alone: %s', async (_name, byMs) => {
    await armAlarm(at(NOON));
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await armAlarm(at(NOON) + byMs);
    expect(create).not.toHaveBeenCalled();
  });

  test.each([
    ['later', 60_000],
    ['earlier', -60_000],
    ['a second later', 1000],
  ])('that is wrong is armed anew, and stays one: %s', async (_name, byMs) => {
    await armAlarm(at(NOON));
    await armAlarm(at(NOON) + byMs);
    expect(await armed()).toEqual([['next', at(NOON) + byMs]]);
  });

  it('that the browser forgot is armed again', async () => {
    await armAlarm(at(NOON));
    await fakeBrowser.alarms.clearAll();
    await armAlarm(at(NOON));
    expect(await armed()).toEqual([['next', at(NOON)]]);
  });

  it('has no option that Firefox throws on', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await armAlarm(at(NOON));
    expect(create.mock.calls).toEqual([['next', { when: at(NOON) }]]);
  });
});

describe('the heartbeat', () => {
  it('exists in Firefox alone', async () => {
    await setHeartbeat(true);
    expect(await armed()).toEqual([]);
    stubFirefox(true);
    await setHeartbeat(true);
    expect(await fakeBrowser.alarms.get('heartbeat')).toMatchObject({ periodInMinutes: 5 });
  });

  it('is not begun again while it beats', async () => {
    stubFirefox(true);
    await setHeartbeat(true);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await setHeartbeat(true);
    expect(create).not.toHaveBeenCalled();
  });

  it('ends, and leaves the other alarm', async () => {
    stubFirefox(true);
    await armAlarm(at(NOON));
    await setHeartbeat(true);
    await setHeartbeat(false);
    expect(await armed()).toEqual([['next', at(NOON)]]);
    const clear = vi.spyOn(fakeBrowser.alarms, 'clear');
    await setHeartbeat(false);
    expect(clear).not.toHaveBeenCalled();
  });
});

it('calls back on each alarm', async () => {
  const callback = vi.fn<() => void>();
  onAlarm(callback);
  for (const name of ['next', 'heartbeat'])
    await fakeBrowser.alarms.onAlarm.trigger({
      name,
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
  expect(callback).toHaveBeenCalledTimes(2);
});
