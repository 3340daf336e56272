import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type IdleState = 'active' | 'idle' | 'locked';

/** The fake browser has no `idle`. This one has had no input for so many seconds, or is locked. */
export function stubIdle(idleSeconds: number | 'locked') {
  const queryState = vi.fn<(seconds: number) => Promise<IdleState>>(async (seconds) => {
    if (idleSeconds === 'locked') return 'locked';
    return idleSeconds >= seconds ? 'idle' : 'active';
  });
  const idle = {
    queryState,
    setDetectionInterval: vi.fn<(seconds: number) => void>(),
    onStateChanged: stubEvent(),
  };
  Object.assign(fakeBrowser, { idle });
  return idle;
}

/** The fake browser has no keyboard commands. */
export function stubCommands() {
  const commands = { onCommand: stubEvent() };
  Object.assign(fakeBrowser, { commands });
  return commands;
}

/** An event that keeps its listeners. */
function stubEvent() {
  const listeners: ((...values: unknown[]) => void)[] = [];
  return {
    listeners,
    addListener: (listener: (...values: unknown[]) => void) => {
      listeners.push(listener);
    },
    hasListeners: () => listeners.length > 0,
  };
}

/** Which browser the build is for. */
export const stubFirefox = (isFirefox: boolean) => vi.stubEnv('FIREFOX', isFirefox ? 'true' : '');
