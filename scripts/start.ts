import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { type Choice, chooseBrowser } from './choose-browser.ts';
import { root } from './steps.ts';

const titles = { chrome: 'Chrome', chromium: 'Chromium', edge: 'Edge', firefox: 'Firefox' };

const isHeadless =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

async function start() {
  const choice = await chooseBrowser();
  const browser = await launch(choice);
  const close = () => void browser.close();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  console.log(isHeadless ? await reportWithoutWindow(choice, browser) : whatToClick(choice));
  await browser.exited;
}

async function launch({ name, executable }: Choice): Promise<Browser> {
  const profile = join(root, '.profile', name);
  mkdirSync(profile, { recursive: true });
  const isFirefox = name === 'firefox';
  const extension = await buildIfNeeded(isFirefox ? 'firefox' : 'chrome');
  const options = { extension, executable, profile, isHeadless };
  return isFirefox ? launchFirefox(options) : launchChromium({ ...options, loadBy: 'protocol' });
}

function whatToClick({ name }: Choice): string {
  return [
    `Breathing Room runs in ${titles[name]}; close the window or press Ctrl-C to stop.`,
    '1. Click the puzzle piece beside the address bar, then pin Breathing Room.',
    '2. Click its icon: it says when the next reminder comes, and starts time for yourself.',
    `3. Start again whenever you like: what you do here is kept in .profile/${name}.`,
  ].join('\n');
}

async function reportWithoutWindow({ name }: Choice, browser: Browser): Promise<string> {
  return [
    `There is no display here, so ${titles[name]} runs without a window; Ctrl-C stops it.`,
    (await nextReminder(browser)) ?? 'No next reminder is shown in the popup.',
    `The popup: ${browser.origin}/popup.html`,
  ].join('\n');
}

/** The sentence in the popup, which is where a person would look. */
async function nextReminder(browser: Browser): Promise<string | undefined> {
  const popup = await browser.open('popup.html');
  try {
    return await popup.waitFor(() =>
      document.querySelector('[data-next-reminder]')?.textContent?.trim(),
    );
  } catch {
    return undefined;
  } finally {
    await popup.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
