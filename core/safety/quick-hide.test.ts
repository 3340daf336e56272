import { describe, expect, it } from 'vitest';
import { QUICK_HIDE_KEY, QUICK_HIDE_WITHIN_MS, quickHidePress } from './quick-hide';

const press = (atMs: number, fields = {}) => ({
  key: QUICK_HIDE_KEY,
  isRepeat: false,
  atMs,
  ...fields,
});

describe('the key that hides the page', () => {
  it('does so when it is pressed twice within a second', () => {
    const first = quickHidePress(press(5000));
    expect(first).toEqual({ hide: false, pressedAtMs: 5000 });
    const second = press(5000 + QUICK_HIDE_WITHIN_MS);
    expect(quickHidePress(second, first.pressedAtMs)).toEqual({ hide: true });
  });

  it('does not when the second press is late, which then is the first', () => {
    expect(quickHidePress(press(6001), 5000)).toEqual({ hide: false, pressedAtMs: 6001 });
  });

  it('counts a key that is held down once', () => {
    expect(quickHidePress(press(5100, { isRepeat: true }), 5000)).toEqual({
      hide: false,
      pressedAtMs: 5000,
    });
    expect(quickHidePress(press(5100, { isRepeat: true }))).toEqual({ hide: false });
  });

  it('minds no other key, and forgets what was pressed before it', () => {
    expect(quickHidePress(press(5100, { key: 'a' }), 5000)).toEqual({ hide: false });
  });

  it('does not take a clock set back for a second press', () => {
    expect(quickHidePress(press(4000), 5000)).toEqual({ hide: false, pressedAtMs: 4000 });
  });
});
