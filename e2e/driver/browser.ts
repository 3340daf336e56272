import type { KeyChord } from './keys.ts';
import type { Target } from './target.ts';
import type { Truthy } from './until.ts';

/** A page of the extension, used from outside as a person would use it. */
export interface Page {
  /** Runs the function in the page; it sees the globals of the page and nothing of the test. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs the function in the page until it returns something truthy, and returns that. */
  waitFor<Result>(run: () => Result | Promise<Result>, timeoutMs?: number): Promise<Truthy<Result>>;
  /** Waits for the target, scrolls to it and presses the mouse button in its middle. */
  click(target: Target, timeoutMs?: number): Promise<void>;
  press(chord: KeyChord): Promise<void>;
  type(text: string): Promise<void>;
  /** Saves the whole page, also what is below the fold. */
  screenshot(file: string): Promise<void>;
  /** Gives the page this much room, in CSS pixels; less than a window could be is fine. */
  resize(width: number, height: number): Promise<void>;
  emulateColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  url(): Promise<string>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** The unpacked extension. */
  extension: string;
  executable?: string;
  /** Give the profile of an earlier browser to start again where that one ended. */
  profile?: string;
  isHeadless?: boolean;
  args?: string[];
  env?: Record<string, string>;
}

export interface Browser {
  readonly extensionId: string;
  /** Where the pages of the extension live, without a slash at the end. */
  readonly origin: string;
  readonly profile: string;
  readonly exited: Promise<void>;
  /** Opens a page of the extension in a new tab. */
  open(path: string): Promise<Page>;
  /** The pages of the extension that are open, whoever opened them. */
  pages(): Promise<Page[]>;
  /** Waits until someone has opened the page, for instance by clicking on a notification. */
  findPage(path: string, timeoutMs?: number): Promise<Page>;
  /** Looks from outside, so that the worker falls asleep as it would in real life. */
  isWorkerRunning(): Promise<boolean>;
  stopWorker(): Promise<void>;
  /** Quits as a person would: everything is written to the profile. */
  close(): Promise<void>;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
}
