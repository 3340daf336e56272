import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../core/settings/settings.ts';
import type { Browser, Page } from './driver/browser.ts';
import { until } from './driver/until.ts';
import { browsers, rowsOf } from './product.ts';

const settingsOf = async (page: Page) => {
  const rows = await rowsOf<Settings & { key: string }>(page, 'singles');
  return rows.find(({ key }) => key === 'settings')?.reminders;
};

/** Puts a text into the first field of numbers, as typing it would. */
const typeInterval = (page: Page, text: string) =>
  page.evaluate((typed) => {
    const input = document.querySelector<HTMLInputElement>('[inputmode=numeric]')!;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

describe.each(browsers)('the dashboard in %s', (_name, launch) => {
  let running: Browser;

  beforeAll(async () => {
    running = await launch();
  });

  afterAll(async () => {
    await running.close();
  });

  test('opens from the popup, and keeps what is set there', async () => {
    const popup = await running.open('popup.html');
    await popup.click({ role: 'button', name: 'Open the dashboard' });
    const page = await running.findPage('options.html');
    await page.waitFor(() => document.querySelectorAll('.mark').length > 0);
    await typeInterval(page, '45');
    await until('the interval in the store', async () => {
      return (await settingsOf(page))?.intervalMinutes === 45;
    });
    await typeInterval(page, '900');
    await page.waitFor(() => document.querySelector('.problem') !== null);
    await page.reload();
    const shown = await page.waitFor(
      () => document.querySelector<HTMLInputElement>('[inputmode=numeric]')?.value,
    );
    expect(shown).toBe('45');
    expect((await settingsOf(page))?.intervalMinutes).toBe(45);
  });
});
