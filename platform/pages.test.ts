import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDashboard, openPopupPage } from './pages';

afterEach(() => {
  vi.restoreAllMocks();
});

const url = 'chrome-extension://test-extension-id/popup.html';

it('opens the popup’s page in a small window', async () => {
  const create = vi.spyOn(fakeBrowser.windows, 'create');
  const openTab = vi.spyOn(fakeBrowser.tabs, 'create');
  await openPopupPage();
  expect(create).toHaveBeenCalledWith({ url, type: 'popup', width: 412, height: 660 });
  expect(openTab).not.toHaveBeenCalled();
});

it('opens it in a tab where a window is refused', async () => {
  vi.spyOn(fakeBrowser.windows, 'create').mockRejectedValue(new Error('no windows'));
  const openTab = vi.spyOn(fakeBrowser.tabs, 'create');
  await openPopupPage();
  expect(openTab).toHaveBeenCalledWith({ url });
});

it('opens it in a tab where there are no windows at all', async () => {
  vi.spyOn(fakeBrowser, 'windows', 'get').mockReturnValue(undefined as never);
  const openTab = vi.spyOn(fakeBrowser.tabs, 'create');
  await openPopupPage();
  expect(openTab).toHaveBeenCalledWith({ url });
});

it('opens the dashboard as the page of options', async () => {
  const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
  await openDashboard();
  expect(open).toHaveBeenCalledOnce();
});
