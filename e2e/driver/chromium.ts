import { realpathSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { findTestChromium } from '../../scripts/browsers.ts';
import type { Browser, BrowserOptions, Page } from './browser.ts';
import { connectCdp } from './cdp.ts';
import { chromiumPage } from './chromium-page.ts';
import { hasLoaded } from './loading.ts';
import { startOwned, temporaryFolder } from './processes.ts';
import { until } from './until.ts';

interface ChromiumOptions extends BrowserOptions {
  /**
   * `flag` loads the extension before the first window opens, but the browsers with a brand (Chrome,
   * Edge) no longer heed it; `protocol` works in all of them, a moment after the start.
   */
  loadBy?: 'flag' | 'protocol';
}

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: ChromiumOptions): Promise<Browser> {
  const { profile = temporaryFolder('chromium'), env = {}, loadBy = 'flag' } = options;
  const executable = options.executable ?? (await findTestChromium());
  const extension = realpathSync(options.extension);
  const args = flags(options, profile, extension, loadBy === 'flag');
  const { child, exited, kill, lastWords, quit } = startOwned(executable, args, {
    env,
    extraPipes: 2,
  });
  const sessionOf = connectCdp(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const send = sessionOf();
  const pageOf = new Map<string, Promise<Page>>();

  async function load(): Promise<string> {
    await send('Browser.getVersion');
    if (loadBy === 'protocol') {
      return (await send('Extensions.loadUnpacked', { path: extension })).id;
    }
    return until('the extension to be loaded', async () => {
      const { extensions } = await send('Extensions.getExtensions');
      return extensions.find((loaded) => realpathSync(loaded.path) === extension)?.id;
    });
  }

  const extensionId = await load().catch(async (cause: unknown) => {
    kill();
    await exited;
    throw new Error(`${executable} did not start. ${lastWords()}`, { cause });
  });
  const origin = `chrome-extension://${extensionId}`;

  async function targets(type: string) {
    const { targetInfos } = await send('Target.getTargets');
    return targetInfos.filter((info) => info.type === type && info.url.startsWith(`${origin}/`));
  }

  async function attach(targetId: string): Promise<Page> {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    return chromiumPage(sessionOf(sessionId), async () => {
      pageOf.delete(targetId);
      await send('Target.closeTarget', { targetId });
      await until('the page to close', async () =>
        (await targets('page')).every((open) => open.targetId !== targetId),
      );
    });
  }

  function page(targetId: string): Promise<Page> {
    const known = pageOf.get(targetId) ?? attach(targetId);
    pageOf.set(targetId, known);
    return known;
  }

  async function isWorkerRunning() {
    return (await targets('service_worker')).length > 0;
  }

  return {
    extensionId,
    origin,
    profile,
    exited,
    isWorkerRunning,
    async open(path) {
      const url = `${origin}/${path}`;
      const { targetId } = await send('Target.createTarget', { url });
      const opened = await page(targetId);
      await opened.waitFor(hasLoaded);
      return opened;
    },
    async pages() {
      return Promise.all((await targets('page')).map(({ targetId }) => page(targetId)));
    },
    async findPage(path, timeoutMs) {
      const found = await until(
        `the page ${path}`,
        async () => (await targets('page')).find(({ url }) => url.startsWith(`${origin}/${path}`)),
        timeoutMs,
      );
      const opened = await page(found.targetId);
      await opened.waitFor(hasLoaded);
      return opened;
    },
    async stopWorker() {
      for (const { targetId } of await targets('service_worker')) {
        await send('Target.closeTarget', { targetId });
      }
      await until('the worker to stop', async () => !(await isWorkerRunning()));
    },
    close: () => quit(() => send('Browser.close')),
    async kill() {
      kill();
      await exited;
    },
  };
}

function flags(
  { args = [], isHeadless = true }: BrowserOptions,
  profile: string,
  extension: string,
  isLoadedByFlag: boolean,
): string[] {
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--password-store=basic',
    '--use-mock-keychain',
    // Containers give too little shared memory for a page.
    '--disable-dev-shm-usage',
    ...(isHeadless ? ['--headless=new', '--disable-gpu'] : []),
    // The sandbox refuses to work for root; for anyone else it stays on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(isLoadedByFlag
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
    ...args,
    'about:blank',
  ];
}
