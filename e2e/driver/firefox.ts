import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findTestFirefox } from '../../scripts/browsers.ts';
import type { Browser, BrowserOptions } from './browser.ts';
import { firefoxPage } from './firefox-page.ts';
import { connectMarionette } from './marionette.ts';
import { runScript } from './marionette-script.ts';
import { startOwned, temporaryFolder } from './processes.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

interface FirefoxOptions extends BrowserOptions {
  /**
   * `permanent` survives a restart on the same profile, with its alarms lost and its data kept as
   * in real life; only ESR, Developer Edition and Nightly take it, since the package is not signed.
   */
  install?: 'temporary' | 'permanent';
  prefs?: Record<string, string | number | boolean>;
}

// Firefox's privileged view of extensions; only what is used here.
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<object | null> };
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
    };
  } | null;
};

// Firefox gives each installation a random address; the tests need to know it beforehand.
const uuid = '6f1d5a52-8c1e-4b0e-9a37-2f0d3c9b7e11';

const quietPrefs = {
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

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: FirefoxOptions): Promise<Browser> {
  const { profile = temporaryFolder('firefox'), install = 'temporary' } = options;
  const extension = resolve(options.extension);
  const extensionId = geckoId(extension);
  const origin = `moz-extension://${uuid}`;
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  writePrefs(profile, {
    ...quietPrefs,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    ...options.prefs,
  });

  const executable = options.executable ?? findTestFirefox();
  const args = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  if (options.isHeadless !== false) args.push('--headless');
  const env = { MOZ_CRASHREPORTER_DISABLE: '1', ...options.env };
  const { exited, kill, lastWords } = startOwned(executable, [...args, ...(options.args ?? [])], {
    env,
  });

  async function start() {
    const port = await until('Firefox to choose a port', () => readPort(portFile), 30_000);
    const connection = await connectMarionette(port);
    // The default strategy waits for pages of extensions until it runs out of time.
    const capabilities = {
      alwaysMatch: { pageLoadStrategy: 'none', timeouts: { script: 600_000 } },
    };
    await connection.send('WebDriver:NewSession', { capabilities });
    return connection;
  }

  const marionette = await start().catch(async (cause: unknown) => {
    kill();
    await exited;
    throw new Error(`${executable} did not start. ${lastWords()}`, { cause });
  });
  const { send, exclusively } = marionette;
  const [firstTab] = (await send('WebDriver:GetWindowHandles')) as string[];

  function inBrowser<Result>(run: (id: string) => Result | Promise<Result>): Promise<Result> {
    return exclusively(async () => {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:SwitchToWindow', { handle: firstTab, focus: false });
      await send('Marionette:SetContext', { value: 'chrome' });
      return runScript(send, run, [extensionId]);
    });
  }

  async function workerState() {
    return inBrowser((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState);
  }

  function isInstalled() {
    return inBrowser(async (id) => {
      const url = 'resource://gre/modules/AddonManager.sys.mjs';
      return (await ChromeUtils.importESModule(url).AddonManager.getAddonByID(id)) !== null;
    });
  }

  async function pagesWithUrl() {
    return exclusively(async () => {
      await send('Marionette:SetContext', { value: 'content' });
      const handles = (await send('WebDriver:GetWindowHandles')) as string[];
      const all = [];
      for (const handle of handles) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value: url } = (await send('WebDriver:GetCurrentURL')) as { value: string };
        if (url.startsWith(`${origin}/`)) all.push({ url, page: firefoxPage(marionette, handle) });
      }
      return all;
    });
  }

  // An extension that was installed for good in an earlier run on this profile is there already.
  if (!(await isInstalled())) {
    const isTemporary = install === 'temporary';
    const path = isTemporary ? extension : await packXpi(extension);
    await send('Addon:Install', { path, temporary: isTemporary });
  }
  await until('the extension to start', workerState);

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
      await page.waitFor(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      );
      return page;
    },
    async pages() {
      return (await pagesWithUrl()).map(({ page }) => page);
    },
    async findPage(path, timeoutMs) {
      const found = await until(
        `the page ${path}`,
        async () => (await pagesWithUrl()).find(({ url }) => url.startsWith(`${origin}/${path}`)),
        timeoutMs,
      );
      return found.page;
    },
    async isWorkerRunning() {
      return (await workerState()) !== 'stopped';
    },
    async stopWorker() {
      await inBrowser((id) =>
        WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
          ignoreDevToolsAttached: true,
        }),
      );
      await until('the worker to stop', async () => (await workerState()) === 'stopped');
    },
    async close() {
      // The browser may go before it answers.
      send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      const impatience = setTimeout(() => kill(), 10_000);
      await exited;
      clearTimeout(impatience);
    },
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

function writePrefs(profile: string, prefs: Record<string, string | number | boolean>) {
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

function readPort(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
