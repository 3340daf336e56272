import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'firefox';

interface Places {
  variable: string;
  commands: string[];
  mac: string;
  /** Below the folders in which Windows keeps programs. */
  windows: string;
}

const places: Record<BrowserName, Places> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    mac: '/Applications/Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  edge: {
    variable: 'EDGE_PATH',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: '/Applications/Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
};

/** Where the browser is installed, or undefined. A path in the environment is taken at its word. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, mac, windows } = places[name];
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`${variable} is set to ${given}, but there is no such file.`);
  }
  return candidates(commands, mac, windows).find((path) => existsSync(path));
}

function candidates(commands: string[], mac: string, windows: string): string[] {
  if (process.platform === 'darwin') return [mac, join(process.env['HOME'] ?? '', mac)];
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
    return roots.map((root) => join(process.env[root] ?? '', windows));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * A Chromium without a brand, because Chrome and Edge do not load an extension by flag.
 * The one that Playwright keeps in its cache will do.
 */
export async function lookForTestChromium(): Promise<string | undefined> {
  const installed = findBrowser('chromium');
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  const cached = chromium.executablePath();
  return existsSync(cached) ? cached : undefined;
}

export async function findTestChromium(): Promise<string> {
  const found = await lookForTestChromium();
  if (found) return found;
  throw new Error('There is no Chromium; CHROMIUM_PATH can say where one is.');
}

export function findTestFirefox(): string {
  const found = findBrowser('firefox');
  if (found) return found;
  throw new Error('There is no Firefox; FIREFOX_PATH can say where one is.');
}
