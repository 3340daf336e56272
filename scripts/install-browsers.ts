import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, lookForTestChromium } from './browsers.ts';

interface Need {
  isMet: () => boolean | Promise<boolean>;
  debianPackage: string;
  /** Said when it is still not there after all that could be tried. */
  advice: string;
}

const isLinux = process.platform === 'linux';

const needs: Need[] = [
  {
    isMet: async () => (await lookForTestChromium()) !== undefined,
    debianPackage: 'chromium',
    advice:
      'There is no Chromium for the tests. Install one, or say in CHROMIUM_PATH where it is (Chrome and Edge will not do).',
  },
  {
    isMet: () => findBrowser('firefox') !== undefined,
    debianPackage: 'firefox-esr',
    advice:
      'There is no Firefox for the tests. Install Firefox ESR, or say in FIREFOX_PATH where it is.',
  },
  {
    // Without a message bus the tests cannot watch notifications arrive. Only Linux has one.
    isMet: () => !isLinux || isOnPath('dbus-daemon'),
    debianPackage: 'dbus',
    advice: 'There is no dbus-daemon; the tests watch notifications arrive through it.',
  },
  {
    // Firefox opens this library only when it shows its first notification, and is silent without.
    isMet: () => !isLinux || globSync('/usr/lib{64,,/*-linux-gnu}/libnotify.so.4').length > 0,
    debianPackage: 'libnotify4',
    advice: 'The library libnotify is missing; Firefox shows no notifications without it.',
  },
];

/** Installs what the tests need where it may, and returns a sentence for each thing still missing. */
export async function ensureTestBrowsers(): Promise<string[]> {
  let missing = await unmet();
  if (missing.length > 0 && isRootOnDebian()) {
    installPackages(missing.map(({ debianPackage }) => debianPackage));
    missing = await unmet();
  }
  if (missing.some(({ debianPackage }) => debianPackage === 'chromium')) {
    installPlaywrightChromium();
    missing = await unmet();
  }
  return missing.map(({ advice }) => advice);
}

/** Downloads the Chromium that Playwright keeps for tests; it will also do to try the product. */
export function installPlaywrightChromium(): void {
  run('playwright-core', ['install', '--no-shell', 'chromium']);
}

async function unmet(): Promise<Need[]> {
  const missing = [];
  for (const need of needs) {
    if (!(await need.isMet())) missing.push(need);
  }
  return missing;
}

// Playwright's own Firefox is no way out: it is patched for another remote control than the one
// that reaches pages of extensions.
function installPackages(packages: string[]) {
  console.log(`Installing ${packages.join(', ')} for the tests …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && isOnPath('apt-get');
}

function isOnPath(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}

/** What does not succeed is seen afterwards, by looking again for what was to be there. */
function run(command: string, args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env, shell });
}
