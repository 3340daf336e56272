import { browser } from './browser';

/** The names under which the manifest declares the keyboard commands. */
const SHORTCUTS = ['toggle-session', 'snooze'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** A key that the person pressed anywhere in the browser. */
export function onShortcut(callback: (shortcut: Shortcut) => void): void {
  // Firefox on Android has no keyboard commands.
  browser.commands?.onCommand.addListener((name) => {
    const shortcut = SHORTCUTS.find((each) => each === name);
    if (shortcut) callback(shortcut);
  });
}
