import type { Browser as Api } from 'webextension-polyfill';
import type { Command, Outcome } from '../core/command/command.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Browser, Page } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

// What a function sees when it runs in a page of the extension.
declare const browser: Api;

export interface Start {
  env?: Record<string, string>;
  profile?: string;
}

/** Where the builds are; another folder lets a test run on a build that nobody is changing. */
const builds = process.env['BUILDS'] ?? '.output';

/** The production builds in the two browsers, installed so that they are there again after a restart. */
export const browsers: [name: string, launch: (start?: Start) => Promise<Browser>][] = [
  ['Chromium', (start) => launchChromium({ extension: `${builds}/chrome-mv3`, ...start })],
  [
    'Firefox',
    (start) =>
      launchFirefox({ extension: `${builds}/firefox-mv3`, install: 'permanent', ...start }),
  ],
];

/** Sends a command to the worker as the popup does. */
export function send(page: Page, command: Command): Promise<Outcome> {
  return page.evaluate(
    async (message) => (await browser.runtime.sendMessage(message)) as Outcome,
    command,
  );
}

type SomeSettings = { reminders: Partial<Settings['reminders']> };

/** What is not given takes its default; all day long, so that no test depends on the hour. */
export function saveSettings(page: Page, reminders: SomeSettings['reminders']): Promise<Outcome> {
  const settings = {
    reminders: {
      activeRanges: [{ from: '00:00', to: '00:00' }],
      settleMinutes: 0,
      // Headless browsers call the person active for ever, so that no lull comes.
      graceMinutes: 0,
      ...reminders,
    },
  };
  return send(page, { type: 'save-settings', settings });
}

/** All rows of one table, as they are stored. */
export function rowsOf<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('breathing-room');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result as Row[]);
          });
        });
      }),
    table,
  );
}
