import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { existsSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stubFirefox } from '../test/browser-stubs';
import {
  clearNotification,
  notificationOptions,
  onNotificationClick,
  showNotification,
} from './notifications';

beforeEach(() => {
  stubFirefox(false);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const text = {
  title: 'A pause?',
  message: '20 minutes, whenever it suits you.',
  buttons: ['Start', 'Later'],
};
const icon = `chrome-extension://test-extension-id/icon/128.png`;

describe('the options of a notification', () => {
  it('are those that every browser knows, where there are no buttons', () => {
    // Exactly these: Firefox throws on any other.
    expect(notificationOptions(text, false)).toStrictEqual({
      type: 'basic',
      iconUrl: icon,
      title: text.title,
      message: text.message,
    });
  });

  it('are silence and buttons beside, where there are', () => {
    expect(notificationOptions(text, true)).toStrictEqual({
      type: 'basic',
      iconUrl: icon,
      title: text.title,
      message: text.message,
      silent: true,
      buttons: [{ title: 'Start' }, { title: 'Later' }],
    });
  });

  it('name an icon that is in the package, which Chromium refuses to do without', () => {
    expect(existsSync(new URL('../assets/public/icon/128.png', import.meta.url))).toBe(true);
  });
});

describe('a notification', () => {
  it('is shown under its id, and takes the place of the one before', async () => {
    await showNotification('reminder', text);
    await showNotification('reminder', { ...text, title: 'Another' });
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['reminder']);
  });

  it.each([
    [false, true],
    [true, false],
  ])('Firefox: %s, has buttons: %s', async (isFirefox, hasButtons) => {
    stubFirefox(isFirefox);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotification('reminder', text);
    expect(create).toHaveBeenCalledWith('reminder', notificationOptions(text, hasButtons));
  });

  it('that the browser refuses is told', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no icon'));
    await expect(showNotification('reminder', text)).rejects.toThrow('no icon');
  });

  it('is cleared, and no other with it', async () => {
    await showNotification('reminder', text);
    await showNotification('bell', text);
    await clearNotification('reminder');
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['bell']);
  });
});

describe('a click', () => {
  it('tells the notification, and the button where there is one', async () => {
    const callback = vi.fn<(id: string, button?: number) => void>();
    onNotificationClick(callback);
    await fakeBrowser.notifications.onClicked.trigger('reminder');
    await fakeBrowser.notifications.onButtonClicked.trigger('reminder', 1);
    expect(callback.mock.calls).toEqual([['reminder'], ['reminder', 1]]);
  });

  it('never touches the event that Firefox does not have', async () => {
    stubFirefox(true);
    const add = vi.spyOn(fakeBrowser.notifications.onButtonClicked, 'addListener');
    onNotificationClick(() => {});
    expect(add).not.toHaveBeenCalled();
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
  });
});
