import { browser, type Browser } from './browser';

/** What a notification says. The buttons are shown where the browser has them. */
export interface NotificationText {
  title: string;
  message: string;
  buttons: readonly string[];
}

/**
 * The options that this browser accepts: Firefox throws on those that it does not know.
 *
 * @param hasButtons whether the browser knows buttons and silence (all but Firefox)
 */
export function notificationOptions(
  text: NotificationText,
  hasButtons: boolean,
): Browser.notifications.NotificationCreateOptions {
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: text.title,
    message: text.message,
  };
  if (!hasButtons) return basic;
  return { ...basic, silent: true, buttons: text.buttons.map((title) => ({ title })) };
}

/** Shows a notification, in place of the one with the same id. Rejects when the browser refuses. */
export async function showNotification(id: string, text: NotificationText): Promise<void> {
  const options = notificationOptions(text, !import.meta.env.FIREFOX);
  await browser.notifications.create(id, options);
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** A click on a notification, or on one of its buttons (counted from 0; none in Firefox). */
export function onNotificationClick(callback: (id: string, button?: number) => void): void {
  browser.notifications.onClicked.addListener((id) => callback(id));
  if (import.meta.env.FIREFOX) return;
  browser.notifications.onButtonClicked.addListener(callback);
}
