import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningSession } from '../core/session/running-session.ts';
import type { Session } from '../core/session/session.ts';
import type { Browser, Page } from './driver/browser.ts';
import { until } from './driver/until.ts';
import { browsers, rowsOf } from './product.ts';

const PLANNED_MS = 20 * 60_000;
/** Sessions under a minute are not kept. */
const KEPT_MS = 61_000;

/** Time left as the ring shows it, "19:58", in ms. */
async function shownLeftMs(page: Page): Promise<number> {
  const shown = await page.waitFor(() => /\b\d+:\d\d\b/.exec(document.body.innerText)?.[0]);
  const [minutes, seconds] = shown.split(':').map(Number);
  return (minutes! * 60 + seconds!) * 1000;
}

const sees = (page: Page, text: string) =>
  until(`"${text}" on the page`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );

describe.each(browsers)('solo time and goals in %s', (_name, launch) => {
  let running: Browser;
  let startedAtMs: number;

  beforeAll(async () => {
    running = await launch();
  });

  afterAll(async () => {
    await running.close();
  });

  test('two windows press "Take some space" at once, and one session runs', async () => {
    const pages = [await running.open('popup.html'), await running.open('popup.html')];
    for (const page of pages) await sees(page, 'Take some space');
    const press = (page: Page) =>
      page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent?.includes('Take some space'))!.click();
      });
    await Promise.all(pages.map(press));
    for (const page of pages) await sees(page, 'Time to yourself');
    const rows = await rowsOf<RunningSession>(pages[0]!, 'running');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'solo', plannedMs: PLANNED_MS });
    startedAtMs = rows[0]!.startedAtMs;
    await Promise.all(pages.map((page) => page.close()));
  });

  test('a goal is made in the popup, markup in its name and all', async () => {
    const page = await running.open('popup.html#goals');
    await page.click({ role: 'link', name: 'New goal' });
    await page.click({ role: 'textbox', name: /Name/ });
    await page.type('<b>Read</b> & rest');
    await page.click({ role: 'button', name: 'Save' });
    await sees(page, '<b>Read</b> & rest');
    const [goal] = await rowsOf<{ title: string }>(page, 'goals');
    expect(goal).toMatchObject({ title: '<b>Read</b> & rest', kind: 'solo', state: 'active' });
    await page.close();
  });

  test('after the browser was closed and started again the session still runs, with the right time', async () => {
    const { profile } = running;
    await running.close();
    running = await launch({ profile });
    const page = await running.open('popup.html');
    const leftMs = await shownLeftMs(page);
    const trueLeftMs = PLANNED_MS - (Date.now() - startedAtMs);
    expect(Math.abs(leftMs - trueLeftMs)).toBeLessThan(2500);
    await page.close();
  });

  test('the goal is there, and the session that ends now counts towards it', async () => {
    await delay(Math.max(0, startedAtMs + KEPT_MS - Date.now()));
    const page = await running.open('popup.html');
    await page.click({ role: 'button', name: 'I’m back' });
    await sees(page, 'How recharged are you?');
    await page.click({ role: 'radio', name: /Good/ });
    await page.click({ role: 'button', name: 'Done' });
    await sees(page, 'Take some space');
    const [session] = await rowsOf<Session>(page, 'sessions');
    expect(session).toMatchObject({ kind: 'solo', recharged: 4, source: 'timer', startedAtMs });
    expect(await rowsOf(page, 'running')).toEqual([]);

    await page.close();
    const goals = await running.open('popup.html#goals');
    await sees(goals, '<b>Read</b> & rest');
    await sees(goals, '1 min of');
    await goals.close();
  });
});
