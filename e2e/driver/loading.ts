import type { Page } from './browser.ts';
import { until } from './until.ts';

/** Runs in a page: whether it is one of the extension, and complete. */
export const hasLoaded = () =>
  location.protocol.endsWith('-extension:') && document.readyState === 'complete';

/** Starts a reload and waits for the document that comes after it. */
export async function reloadWith(evaluate: Page['evaluate'], start: () => Promise<unknown>) {
  const before = await evaluate(() => performance.timeOrigin);
  await start();
  await until('the page to load again', () =>
    evaluate((old) => performance.timeOrigin !== old && document.readyState === 'complete', before),
  );
}
