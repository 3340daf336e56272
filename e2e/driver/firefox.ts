import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findTestFirefox } from '../../scripts/browsers.ts';
import type { Browser, BrowserOptions } from './browser.ts';
import { firefoxAddon } from './firefox-addon.ts';
import { firefoxPage } from './firefox-page.ts';
import { extensionUuid, type Prefs, prepareProfile, readPort } from './firefox-profile.ts';
import { hasLoaded } from './loading.ts';
import { connectMarionette } from './marionette.ts';
import { startOwned, temporaryFolder } from './processes.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

interface FirefoxOptions extends BrowserOptions {
  /**
   * `permanent` survives a restart on the same profile, with its alarms lost and its data kept as
   * in real life; only ESR, Developer Edition and Nightly take it, since the package is not signed.
   */
  install?: 'temporary' | 'permanent';
  prefs?: Prefs;
}

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: FirefoxOptions): Promise<Browser> {
  const { profile = temporaryFolder('firefox'), install = 'temporary' } = options;
  const executable = options.executable ?? findTestFirefox();
  const extension = resolve(options.extension);
  const extensionId = geckoId(extension);
  const origin = `moz-extension://${extensionUuid}`;
  prepareProfile(profile, extensionId, options.prefs);

  const args = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    ...(options.isHeadless === false ? [] : ['--headless']),
    ...(options.args ?? []),
  ];
  const env = { MOZ_CRASHREPORTER_DISABLE: '1', ...options.env };
  const { exited, kill, lastWords, quit } = startOwned(executable, args, { env });

  async function connect() {
    const port = await until('Firefox to choose a port', () => readPort(profile), 30_000);
    const connection = await connectMarionette(port);
    // The default strategy waits for pages of extensions until it runs out of time.
    const wanted = { pageLoadStrategy: 'none', timeouts: { script: 600_000 } };
    await connection.send('WebDriver:NewSession', { capabilities: { alwaysMatch: wanted } });
    return connection;
  }

  const marionette = await connect().catch(async (cause: unknown) => {
    kill();
    await exited;
    throw new Error(`${executable} did not start. ${lastWords()}`, { cause });
  });
  const { send, exclusively } = marionette;
  const [firstTab = ''] = (await send('WebDriver:GetWindowHandles')) as string[];
  const addon = firefoxAddon(marionette, firstTab, extensionId);

  // An extension that was installed for good in an earlier run on this profile is there already.
  if (!(await addon.isInstalled())) {
    const temporary = install === 'temporary';
    const path = temporary ? extension : await packXpi(extension);
    await send('Addon:Install', { path, temporary });
  }
  await until('the extension to start', addon.workerState);

  async function pagesWithUrl() {
    return exclusively(async () => {
      await send('Marionette:SetContext', { value: 'content' });
      const all = [];
      for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value: url } = (await send('WebDriver:GetCurrentURL')) as { value: string };
        if (url.startsWith(`${origin}/`)) all.push({ url, page: firefoxPage(marionette, handle) });
      }
      return all;
    });
  }

  return {
    extensionId,
    origin,
    profile,
    exited,
    async open(path) {
      const handle = await exclusively(async () => {
        await send('Marionette:SetContext', { value: 'content' });
        await send('WebDriver:SwitchToWindow', { handle: firstTab, focus: false });
        const opened = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
        await send('WebDriver:SwitchToWindow', { handle: opened.handle });
        await send('WebDriver:Navigate', { url: `${origin}/${path}` });
        return opened.handle;
      });
      const page = firefoxPage(marionette, handle);
      await page.waitFor(hasLoaded);
      return page;
    },
    async pages() {
      return (await pagesWithUrl()).map(({ page }) => page);
    },
    async findPage(path, timeoutMs) {
      const find = async () =>
        (await pagesWithUrl()).find(({ url }) => url.startsWith(`${origin}/${path}`));
      const { page } = await until(`the page ${path}`, find, timeoutMs);
      await page.waitFor(hasLoaded);
      return page;
    },
    async isWorkerRunning() {
      return (await addon.workerState()) !== 'stopped';
    },
    async stopWorker() {
      await addon.terminateWorker();
      await until('the worker to stop', async () => (await addon.workerState()) === 'stopped');
    },
    close: () => quit(() => send('Marionette:Quit', { flags: ['eForceQuit'] })),
    async kill() {
      kill();
      await exited;
    },
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
