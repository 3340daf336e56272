import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as Api } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { launchFirefox } from './firefox.ts';
import { temporaryFolder } from './processes.ts';
import { writeTinyExtension } from './tiny-extension.ts';
import { until } from './until.ts';

// What a function sees when it runs in a page of the extension.
declare const browser: Api;

interface Start {
  env?: Record<string, string>;
  profile?: string;
}

const extension = writeTinyExtension();
const launchers = {
  Chromium: (start: Start) => launchChromium({ extension, ...start }),
  'Chromium, loaded over the protocol': (start: Start) =>
    launchChromium({ extension, loadBy: 'protocol', ...start }),
  Firefox: (start: Start) => launchFirefox({ extension, install: 'permanent', ...start }),
  'Firefox, temporary': (start: Start) => launchFirefox({ extension, ...start }),
};

describe.each(Object.entries(launchers))('%s', (_, launch) => {
  let desktop: Desktop | undefined;
  let running: Browser;

  beforeAll(async () => {
    desktop = await startDesktop();
    running = await launch(desktop ? { env: desktop.env } : {});
  });

  afterAll(async () => {
    await running.close();
    await desktop?.stop();
  });

  test('a page is used with the mouse and the keyboard', async () => {
    const page = await running.open('page.html');
    await page.click('input');
    await page.type('Zoë 你好');
    await page.press('Tab');
    await page.press('Enter');
    expect(await page.evaluate(() => document.querySelector('output')?.textContent)).toBe(
      'true Zoë 你好',
    );

    await page.reload();
    expect(await page.evaluate(() => document.querySelector('output')?.textContent)).toBe('');
    await page.click({ role: 'textbox', name: 'Your name' });
    await page.type('Ada');
    await page.press('Shift+Home');
    await page.press('Delete');
    await page.type('Eve');
    await page.click({ role: 'button', name: /hello/ });
    expect(await page.evaluate(() => document.querySelector('output')?.textContent)).toBe(
      'true Eve',
    );
    await page.close();
  });

  test('a page shows itself in each colour scheme and size', async () => {
    const page = await running.open('page.html');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await page.emulateColorScheme('dark');
    expect(await isDark()).toBe(true);
    await page.emulateColorScheme('light');
    expect(await isDark()).toBe(false);
    await page.resize(360, 600);
    await page.waitFor(() => innerWidth === 360 && innerHeight === 600);
    const file = join(temporaryFolder('screenshots'), 'some', 'page.png');
    await page.screenshot(file);
    expect(statSync(file).size).toBeGreaterThan(1000);
    await page.close();
  });

  test('an alarm reaches the desktop, and a click reaches the worker, while no page is open', async (context) => {
    if (!desktop) return context.skip('This system has no message bus.');
    const page = await running.open('page.html');
    await page.evaluate(() => browser.alarms.create('due', { when: Date.now() + 3000 }));
    await page.close();
    await running.stopWorker();
    expect(await running.isWorkerRunning()).toBe(false);
    expect(await running.pages()).toEqual([]);

    const notification = await desktop.waitForNotification();
    expect(notification).toMatchObject({ summary: 'It is time', body: 'Close the laptop' });
    expect(notification.actions).toHaveProperty('default');

    await running.stopWorker();
    desktop.click(notification.id, 'default');
    const opened = await running.findPage('page.html#opened');
    expect(await opened.evaluate(() => browser.storage.local.get())).toEqual({ clicked: 'due' });
    expect(await running.pages()).toHaveLength(1);
    await opened.evaluate(() => browser.notifications.clear('due'));
    await until('the notification to go', () => desktop?.shown().length === 0);
    await opened.close();
  });

  test('what was stored is there after quitting and after being killed', async () => {
    const { profile } = running;
    const stored = async () => {
      const page = await running.open('page.html');
      return page.evaluate(() => browser.storage.local.get());
    };
    const page = await running.open('page.html');
    await page.evaluate(() => browser.storage.local.set({ quit: 'kept' }));
    await running.close();
    running = await launch({ profile });
    expect(await stored()).toMatchObject({ quit: 'kept' });
    await running.kill();
    running = await launch({ profile });
    expect(await stored()).toMatchObject({ quit: 'kept' });
  });
});
