import { browser } from './browser';

/** Opens the dashboard in a tab, or goes to the tab that shows it. */
export async function openDashboard(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

const WINDOW = { width: 412, height: 660 };

/** Opens the popup's page in a small window of its own, or in a tab where there are no windows. */
export async function openPopupPage(): Promise<void> {
  const url = browser.runtime.getURL('/popup.html');
  try {
    await browser.windows.create({ url, type: 'popup', ...WINDOW });
  } catch {
    await browser.tabs.create({ url });
  }
}
