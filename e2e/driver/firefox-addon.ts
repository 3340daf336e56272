import type { Marionette } from './marionette.ts';
import { runScript } from './marionette-script.ts';

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

/** The extension as Firefox itself sees it. `tab` is one that stays open. */
export function firefoxAddon({ send, exclusively }: Marionette, tab: string, id: string) {
  function inBrowser<Result>(run: (id: string) => Result | Promise<Result>): Promise<Result> {
    return exclusively(async () => {
      // The privileged half, too, wants a tab that exists.
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
      await send('Marionette:SetContext', { value: 'chrome' });
      return runScript(send, run, [id]);
    });
  }

  return {
    isInstalled: () =>
      inBrowser(async (wanted) => {
        const url = 'resource://gre/modules/AddonManager.sys.mjs';
        const { AddonManager } = ChromeUtils.importESModule(url);
        return (await AddonManager.getAddonByID(wanted)) !== null;
      }),
    /** Nothing while the extension is not started. */
    workerState: () =>
      inBrowser((wanted) => WebExtensionPolicy.getByID(wanted)?.extension.backgroundState),
    terminateWorker: () =>
      inBrowser((wanted) =>
        WebExtensionPolicy.getByID(wanted)?.extension.terminateBackground({
          ignoreDevToolsAttached: true,
        }),
      ),
  };
}
