import { type BrowserName, findBrowser, lookForTestChromium } from './browsers.ts';
import { installPlaywrightChromium } from './install-browsers.ts';

// The order in which a browser is looked for when none was asked for.
const names: BrowserName[] = ['chrome', 'chromium', 'edge', 'firefox'];

export interface Choice {
  name: BrowserName;
  executable: string;
}

/** The browser that was asked for as an argument or in BROWSER, or the first that is installed. */
export async function chooseBrowser(): Promise<Choice> {
  const asked = askedFor();
  for (const name of asked ? [asked] : names) {
    const executable = findBrowser(name);
    if (executable) return { name, executable };
  }
  if (asked && asked !== 'chromium') throw new Error(`There is no ${asked} on this machine.`);
  return { name: 'chromium', executable: await downloadedChromium() };
}

function askedFor(): BrowserName | undefined {
  const argument = process.argv[2];
  if (argument && !parseName(argument)) {
    throw new Error(`"${argument}" is none of ${names.join(', ')}.`);
  }
  // Some systems keep the path of their usual browser in BROWSER; that is no wish for us to obey.
  return parseName(argument ?? process.env['BROWSER']);
}

function parseName(text: string | undefined): BrowserName | undefined {
  return names.find((name) => name === text);
}

async function downloadedChromium(): Promise<string> {
  const cached = await lookForTestChromium();
  if (cached) return cached;
  console.log('No browser was found, so a Chromium is downloaded …');
  installPlaywrightChromium();
  const downloaded = await lookForTestChromium();
  if (downloaded) return downloaded;
  throw new Error(
    'There is no browser to start. Install Chrome, Chromium, Edge or Firefox, or say in CHROME_PATH or FIREFOX_PATH where one is.',
  );
}
