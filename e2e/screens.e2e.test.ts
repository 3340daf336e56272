import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type axe from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTestChromium } from '../scripts/browsers.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const VIEWS = [
  'popup.html#today',
  'popup.html#tips',
  'popup.html#goals',
  'popup.html#goals/new',
  'popup.html#goals/log',
  'options.html#reminders',
];
const builds = process.env['BUILDS'] ?? '.output';

async function launch(build: string): Promise<{ context: BrowserContext; origin: string }> {
  const extension = resolve(build);
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findTestChromium(),
    viewport: { width: 380, height: 600 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function open(
  context: BrowserContext,
  origin: string,
  view: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await context.newPage();
  // Before the page is there: colours that are still changing would be measured half-way.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${origin}/${view}`);
  await page.waitForFunction(() => document.querySelector('main h2, main form, main ul') !== null);
  return page;
}

/** What axe finds on the page, in words. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    const { axe: found } = globalThis as unknown as { axe: typeof axe };
    return found.run();
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the popup and the dashboard', () => {
  let context: BrowserContext;
  let origin: string;

  beforeAll(async () => {
    ({ context, origin } = await launch(`${builds}/chrome-mv3`));
  });

  afterAll(() => context.close());

  test.each(
    VIEWS.flatMap((view) => (['light', 'dark'] as const).map((theme) => [view, theme] as const)),
  )('%s in %s: axe finds nothing', async (view, theme) => {
    const page = await open(context, origin, view, theme);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test.each(VIEWS)('%s fits into 320 px, as it must when zoomed', async (view) => {
    const page = await open(context, origin, view);
    await page.setViewportSize({ width: 320, height: 300 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.close();
  });

  test('a session is started and ended with the keyboard alone', async () => {
    const page = await open(context, origin, 'popup.html#today');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 25 && (await focused()) !== name; presses += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo('Take some space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Time to yourself' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await tabTo('Discard');
    await page.keyboard.press('Enter');
    await tabTo('Let it go');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take some space' }).waitFor();
    await page.close();
  });
});

describe('both in a made-up language from right to left', () => {
  let context: BrowserContext;
  let origin: string;

  beforeAll(async () => {
    const env = { ...process.env, WXT_LOCALE: 'pseudo-rtl' };
    execFileSync('wxt', ['build'], { env, stdio: 'ignore' });
    ({ context, origin } = await launch('.output/pseudo-rtl/chrome-mv3'));
  });

  afterAll(() => context.close());

  test.each(VIEWS)('%s mirrors, fits and has no English left', async (view) => {
    const page = await open(context, origin, view);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    await expect.poll(() => overflow(page)).toBe(0);
    const headings = await page.locator('button:visible').allInnerTexts();
    const words = headings.filter((text) => /[A-Za-z]{3}/.test(text));
    expect(words).toEqual([]);
    await page.close();
  });
});
