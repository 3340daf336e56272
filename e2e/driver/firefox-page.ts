import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from './browser.ts';
import { type KeyChord, parseChord } from './keys.ts';
import type { Marionette } from './marionette.ts';
import { runScript } from './marionette-script.ts';
import { reloadWith } from './loading.ts';
import { describeTarget, isNamed, type Target } from './target.ts';
import { until } from './until.ts';

/** The tabs of Firefox in its own, privileged code; only what is used here. */
declare const gBrowser: {
  selectedBrowser: HTMLElement & { browsingContext: { prefersColorSchemeOverride: string } };
};

// WebDriver's name for the field that holds the reference to an element.
const elementField = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Record<typeof elementField, string>;

// What a person can act on; the role of each is then asked of the browser.
const actionable = 'a[href], button, input, select, textarea, summary, [role], [tabindex]';

/** The page in the tab with this handle. */
export function firefoxPage(marionette: Marionette, handle: string): Page {
  const { send } = marionette;

  function inTab<Result>(steps: () => Promise<Result>): Promise<Result> {
    return marionette.exclusively(async () => {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:SwitchToWindow', { handle });
      return steps();
    });
  }

  const evaluate: Page['evaluate'] = (run, ...args) => inTab(() => runScript(send, run, args));

  async function keyActions(actions: { type: 'keyDown' | 'keyUp'; value: string }[]) {
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await inTab(() => send('WebDriver:PerformActions', { actions: [keyboard] }));
  }

  return {
    evaluate,
    waitFor: (run, timeoutMs) =>
      until(`this in the page: ${String(run)}`, () => evaluate(run), timeoutMs),
    async click(target, timeoutMs) {
      const what = `a visible ${describeTarget(target)}`;
      await until(
        what,
        () =>
          inTab(async () => {
            const element = await find(send, target);
            if (!element) return false;
            await send('WebDriver:ElementClick', { id: element[elementField] });
            return true;
          }),
        timeoutMs,
      );
    },
    async press(chord: KeyChord) {
      const { key, modifier } = parseChord(chord);
      const values = modifier ? [modifier.webDriver, key.webDriver] : [key.webDriver];
      await keyActions([
        ...values.map((value) => ({ type: 'keyDown' as const, value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
      ]);
    },
    async type(text) {
      await keyActions(
        Array.from(text).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    async screenshot(file) {
      const shot = await inTab(() => send('WebDriver:TakeScreenshot', { full: true, hash: false }));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, (shot as { value: string }).value, 'base64');
    },
    async resize(width, height) {
      await inTab(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        await runScript(send, resizeBrowser, [width, height]);
      });
    },
    async emulateColorScheme(scheme) {
      await inTab(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        await runScript(send, overrideColorScheme, [scheme]);
      });
    },
    url: () => evaluate(() => location.href),
    reload: () => reloadWith(evaluate, () => inTab(() => send('WebDriver:Refresh'))),
    async close() {
      await inTab(() => send('WebDriver:CloseWindow'));
    },
  };
}

/** Runs in the privileged half of Firefox. */
function overrideColorScheme(scheme: string) {
  gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Runs in the privileged half, because the window itself has a least width of 500 px. */
function resizeBrowser(width: number, height: number) {
  const { style } = gBrowser.selectedBrowser;
  style.cssText = `flex: none; width: ${width}px; height: ${height}px;`;
}

async function find(send: Marionette['send'], target: Target): Promise<Element | undefined> {
  const value = typeof target === 'string' ? target : actionable;
  const found = (await send('WebDriver:FindElements', {
    using: 'css selector',
    value,
  })) as Element[];
  if (typeof target === 'string') return found[0];
  for (const element of found) {
    const id = element[elementField];
    const role = (await send('WebDriver:GetComputedRole', { id })) as { value: string };
    if (role.value !== target.role) continue;
    const label = (await send('WebDriver:GetComputedLabel', { id })) as { value: string };
    if (isNamed(target.name, label.value)) return element;
  }
  return undefined;
}
