import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Prefs = Record<string, string | number | boolean>;

/** Firefox gives each installation a random address; the tests need to know it beforehand. */
export const extensionUuid = '6f1d5a52-8c1e-4b0e-9a37-2f0d3c9b7e11';

const quietPrefs: Prefs = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'xpinstall.signatures.required': false,
  // What a temporary extension has stored is kept for the next start on the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Firefox chooses a free port and writes it down in the profile.
  'marionette.port': 0,
};

/** Makes the profile ready for a start; a port from an earlier start is forgotten. */
export function prepareProfile(profile: string, extensionId: string, prefs: Prefs = {}) {
  const all = {
    ...quietPrefs,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  rmSync(portFile(profile), { force: true });
}

/** Fails until Firefox has written the port down. */
export function readPort(profile: string): number {
  return Number(readFileSync(portFile(profile), 'utf8'));
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}
