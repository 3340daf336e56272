/**
 * Takes pictures of the built extension in every view, in light and dark, with sample data that goes
 * through the real commands: into `reports/screenshots`, and the two of the README into `docs`.
 *
 * Usage: `node scripts/screenshots.ts [chromium|firefox]`, after a build for that browser.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { GoalDraft } from '../core/command/command.ts';
import type { Browser, Page } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import { send } from '../e2e/product.ts';
import { root } from './steps.ts';

const builds = join(root, process.env['BUILDS'] ?? '.output');
const folder = join(root, 'reports/screenshots');
const schemes = ['light', 'dark'] as const;
const [browserName = 'chromium'] = process.argv.slice(2);

/** The shortest session that is kept. */
const SESSION_MS = 61_000;
const SETTLED_MS = 700;

const views = [
  ['tips', '#tips'],
  ['goals', '#goals'],
  ['new-goal', '#goals/new'],
  ['log-time', '#goals/log'],
] as const;

const goals: GoalDraft[] = [
  {
    title: 'Read in the evening',
    kind: 'solo',
    measure: 'minutes',
    target: 180,
    plans: [{ id: 'evenings', weekdays: [2, 4], time: '20:30', minutes: 30 }],
  },
  { title: 'Run', kind: 'solo', measure: 'sessions', target: 3, plans: [] },
  {
    title: 'Dinner without phones',
    kind: 'together',
    measure: 'minutes',
    target: 300,
    plans: [{ id: 'dinner', weekdays: [5], time: '19:00', minutes: 90 }],
  },
];
const amounts = [
  { kind: 'solo', minutes: 60 },
  { kind: 'solo', minutes: 40 },
  { kind: 'together', minutes: 240 },
] as const;

function launch(): Promise<Browser> {
  if (browserName === 'firefox') return launchFirefox({ extension: join(builds, 'firefox-mv3') });
  const args = ['--force-device-scale-factor=2'];
  return launchChromium({ extension: join(builds, 'chrome-mv3'), args });
}

async function putSampleData(page: Page): Promise<void> {
  for (const [index, draft] of goals.entries())
    await send(page, { type: 'save-goal', goalId: `sample-goal-${index}`, draft });
  const date = Temporal.Now.plainDateISO().toString();
  for (const [index, amount] of amounts.entries())
    await send(page, {
      type: 'log-time',
      sessionId: `sample-${index}`,
      time: { shape: 'amount', date, ...amount },
    });
}

/** One picture in each scheme, once everything has come to rest. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const scheme of schemes) {
    await page.emulateColorScheme(scheme);
    await delay(SETTLED_MS);
    await page.screenshot(pictureOf(name, scheme));
  }
}

const pictureOf = (name: string, scheme: string) =>
  join(folder, `${browserName}-${name}-${scheme}.png`);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => location.assign(address), hash);
  await page.waitFor(() => document.querySelector('main > .view:not([aria-hidden])') !== null);
}

async function shootAll(page: Page): Promise<void> {
  await goTo(page, '#today');
  await shoot(page, 'first-day');
  await putSampleData(page);
  await shoot(page, 'today');
  await page.click({ role: 'button', name: 'Not now…' });
  await shoot(page, 'not-now');
  await page.press('Escape');
  for (const [name, hash] of views) {
    await goTo(page, hash);
    await shoot(page, name);
  }
  await goTo(page, '#today');
  await page.click({ role: 'button', name: 'Take some space' });
  await page.waitFor(() => document.querySelector('[role=timer]') !== null);
  await shoot(page, 'session');
  await delay(SESSION_MS);
  await page.click({ role: 'button', name: 'I’m back' });
  await page.waitFor(() => document.querySelector('.faces') !== null);
  await shoot(page, 'ended');
}

/** The dashboard, wide and as narrow as it is ever read. */
async function shootDashboard(browser: Browser): Promise<void> {
  const page = await browser.open('options.html');
  await page.waitFor(() => document.querySelector('.week-preview') !== null);
  for (const [name, width] of [
    ['dashboard', 1230],
    ['dashboard-narrow', 320],
  ] as const) {
    await page.resize(width, 900);
    await shoot(page, name);
  }
}

const browser = await launch();
try {
  const page = await browser.open('popup.html');
  await page.resize(380, 600);
  await shootAll(page);
  await shootDashboard(browser);
} finally {
  await browser.close();
}
if (browserName === 'chromium') {
  copyFileSync(pictureOf('today', 'light'), join(root, 'docs/popup.png'));
  copyFileSync(pictureOf('today', 'dark'), join(root, 'docs/popup-dark.png'));
}
