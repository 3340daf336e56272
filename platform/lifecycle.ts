import { browser } from './browser';

/** Calls back when the browser started, or when the product was installed or updated. */
export function onStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
  browser.runtime.onInstalled.addListener(callback);
}

/** The language of the browser, as a language tag. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
