/** Pressed twice within a second, this key hides the page at once. Once, it closes a dialogue. */
export const QUICK_HIDE_KEY = 'Escape';
export const QUICK_HIDE_WITHIN_MS = 1000;

export interface QuickHide {
  hide: boolean;
  /** To be handed to the next press. */
  pressedAtMs?: number;
}

/** What a press of a key does. A key that is held down repeats itself and counts once. */
export function quickHidePress(
  press: { key: string; isRepeat: boolean; atMs: number },
  pressedAtMs?: number,
): QuickHide {
  if (press.key !== QUICK_HIDE_KEY) return { hide: false };
  if (press.isRepeat) return { hide: false, ...(pressedAtMs !== undefined && { pressedAtMs }) };
  const passedMs = press.atMs - (pressedAtMs ?? Number.NEGATIVE_INFINITY);
  if (passedMs >= 0 && passedMs <= QUICK_HIDE_WITHIN_MS) return { hide: true };
  return { hide: false, pressedAtMs: press.atMs };
}
