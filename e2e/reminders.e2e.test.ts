import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { titles } from '../content/en/titles.ts';
import type { RunningSession } from '../core/session/running-session.ts';
import type { Browser, Page } from './driver/browser.ts';
import { startDesktop, type Desktop } from './driver/desktop.ts';
import { until } from './driver/until.ts';
import { browsers, rowsOf, saveSettings, send } from './product.ts';

declare const browser: Api;

/** An interval of a minute, and what the browsers add to it. */
const INTERVAL_MS = 100_000;

describe.each(browsers)('a reminder in %s', (name, launch) => {
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

  const sessionsOf = (page: Page) => rowsOf<RunningSession>(page, 'running');

  test('comes as a real notification, with no page open and the worker stopped before', async (context) => {
    if (!desktop) return context.skip('This system has no message bus.');
    const page = await running.open('popup.html');
    await saveSettings(page, { intervalMinutes: 1, gapMinutes: 0, dailyCap: 20 });
    await page.close();
    await running.stopWorker();
    expect(await running.isWorkerRunning()).toBe(false);
    expect(await running.pages()).toEqual([]);

    const { summary, body, actions } = await desktop.waitForNotification(undefined, INTERVAL_MS);
    expect(Object.values(titles)).toContain(summary);
    expect(body).toContain('20');
    const buttons = Object.values(actions);
    if (name === 'Chromium') expect(buttons).toEqual(expect.arrayContaining(['Start', 'Later']));
  });

  test('opens the page with its three answers when it is clicked, and *Later* means later', async (context) => {
    if (!desktop) return context.skip('This system has no message bus.');
    const notification = await desktop.waitForNotification();
    await running.stopWorker();
    desktop.click(notification.id, 'default');

    const page = await running.findPage('popup.html');
    const answers = await page.waitFor(() => {
      const buttons = [...document.querySelectorAll('.waiting button')];
      return buttons.length > 0 && buttons.map((button) => button.textContent?.trim());
    });
    expect(answers).toEqual(['Start', 'Later', 'Not today']);
    await until('the notification to go', () => desktop!.shown().length === 0);

    await page.click({ role: 'button', name: 'Later' });
    await page.waitFor(() => document.body.textContent?.includes('Quiet until'));
    const badge = await page.evaluate(() => browser.action.getBadgeText({}));
    expect(badge).toBe('');
    await page.close();
  });

  test('starts a session from its button, on browsers whose notifications have buttons', async (context) => {
    if (!desktop || name === 'Firefox') return context.skip('No buttons on notifications here.');
    const page = await running.open('popup.html');
    await send(page, { type: 'resume' });
    const { id } = await desktop.waitForNotification(undefined, INTERVAL_MS);
    await running.stopWorker();
    desktop.click(id, '0');
    const [session] = await until('the session', async () => {
      const rows = await sessionsOf(page);
      return rows.length > 0 && rows;
    });
    expect(session).toMatchObject({ kind: 'solo', plannedMs: 20 * 60_000 });
    const badge = () => page.evaluate(() => browser.action.getBadgeText({}));
    await until('the badge of the session', async () => (await badge()) === '20m');
    await send(page, { type: 'discard-session', sessionId: session!.id });
    await page.close();
  });

  test('is armed again after the browser was killed and its alarms are gone', async () => {
    const { profile } = running;
    await running.kill();
    running = await launch({ profile, ...(desktop && { env: desktop.env }) });
    const page = await running.open('popup.html');
    const armed = await page.waitFor(async () => {
      const alarm = await browser.alarms.get('next');
      return alarm?.scheduledTime;
    });
    expect(armed).toBeGreaterThan(Date.now() - 60_000);
    expect(armed).toBeLessThan(Date.now() + 24 * 3_600_000);
    await page.close();
  });
});
