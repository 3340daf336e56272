import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserLanguage, onStart } from './lifecycle';

afterEach(() => {
  vi.restoreAllMocks();
});

it('calls back when the browser starts and when the product is installed or updated', async () => {
  const callback = vi.fn<() => void>();
  onStart(callback);
  await fakeBrowser.runtime.onStartup.trigger();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(callback).toHaveBeenCalledTimes(2);
});

it('knows the language of the browser', () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('pt-BR');
  expect(browserLanguage()).toBe('pt-BR');
});
