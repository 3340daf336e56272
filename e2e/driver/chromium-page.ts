import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from './browser.ts';
import type { Send } from './cdp.ts';
import { type KeyChord, parseChord } from './keys.ts';
import { reloadWith } from './loading.ts';
import { describeTarget, isNamed, type Target } from './target.ts';
import { until } from './until.ts';

/** `send` speaks to the page itself, `close` is for the browser to do. */
export function chromiumPage(send: Send, close: () => Promise<void>): Page {
  const evaluate: Page['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression: `(${String(run)})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };

  // A tab in the background takes no input.
  const toFront = () => send('Page.bringToFront');

  return {
    evaluate,
    waitFor: (run, timeoutMs) =>
      until(`this in the page: ${String(run)}`, () => evaluate(run), timeoutMs),
    async click(target, timeoutMs) {
      await toFront();
      const what = `a visible ${describeTarget(target)}`;
      const point = await until(what, () => middleOf(send, target), timeoutMs);
      const press = { ...point, button: 'left', clickCount: 1 } as const;
      await send('Input.dispatchMouseEvent', { ...point, type: 'mouseMoved' });
      await send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
      await send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    },
    async press(chord: KeyChord) {
      await toFront();
      const { key, modifier } = parseChord(chord);
      const event = {
        key: key.key,
        code: key.code,
        windowsVirtualKeyCode: key.keyCode,
        modifiers: modifier?.bit ?? 0,
      };
      const text = key.text === undefined ? {} : { text: key.text };
      await send('Input.dispatchKeyEvent', { ...event, ...text, type: 'keyDown' });
      await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
    },
    async type(text) {
      await toFront();
      for (const key of text) {
        await send('Input.dispatchKeyEvent', { key, text: key, type: 'keyDown' });
        await send('Input.dispatchKeyEvent', { key, type: 'keyUp' });
      }
    },
    async screenshot(file) {
      await toFront();
      const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data, 'base64');
    },
    async resize(width, height) {
      const size = { width, height, deviceScaleFactor: 0, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', size);
    },
    async emulateColorScheme(value) {
      const features = [{ name: 'prefers-color-scheme', value }];
      await send('Emulation.setEmulatedMedia', { features });
    },
    url: () => evaluate(() => location.href),
    reload: () => reloadWith(evaluate, () => send('Page.reload')),
    close,
  };
}

async function middleOf(send: Send, target: Target) {
  const node = await find(send, target);
  if (!node) return undefined;
  await send('DOM.scrollIntoViewIfNeeded', node);
  const { quads } = await send('DOM.getContentQuads', node);
  const [left, top, , , right, bottom] = quads[0] ?? [];
  if (left === undefined || top === undefined) return undefined;
  if (right === undefined || bottom === undefined) return undefined;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Asks the browser's own accessibility tree, which is what a screen reader is told. */
async function find(send: Send, target: Target) {
  const { root } = await send('DOM.getDocument', { depth: 0 });
  if (typeof target === 'string') {
    const found = await send('DOM.querySelector', { nodeId: root.nodeId, selector: target });
    return found.nodeId === 0 ? undefined : { nodeId: found.nodeId };
  }
  const query = { nodeId: root.nodeId, role: target.role };
  const { nodes } = await send('Accessibility.queryAXTree', query);
  const named = nodes.find((node) => !node.ignored && isNamed(target.name, node.name?.value));
  return named?.backendDOMNodeId === undefined
    ? undefined
    : { backendNodeId: named.backendDOMNodeId };
}
