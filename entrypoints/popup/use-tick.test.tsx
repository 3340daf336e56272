import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTick } from './use-tick';

const clock = { ms: 0 };
vi.mock('../../platform/clock', () => ({ nowMs: () => clock.ms, zone: () => 'UTC' }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function renderTicks(pace: 'second' | 'minute') {
  const onRender = vi.fn<() => void>();
  function Clock() {
    useTick(pace);
    onRender();
    return null;
  }
  const { unmount } = render(<Clock />);
  return { onRender, unmount };
}

function pass(ms: number) {
  clock.ms += ms;
  return act(() => {
    vi.advanceTimersByTime(ms);
  });
}

test('renders at each full minute, and not between', async () => {
  clock.ms = 90_000;
  const { onRender } = renderTicks('minute');
  await pass(29_999);
  expect(onRender).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(onRender).toHaveBeenCalledTimes(2);
  await pass(60_000);
  expect(onRender).toHaveBeenCalledTimes(3);
});

test('renders each second while a session runs', async () => {
  clock.ms = 500;
  const { onRender } = renderTicks('second');
  await pass(500);
  await pass(1000);
  expect(onRender).toHaveBeenCalledTimes(3);
});

test('stops with the view', async () => {
  const { onRender, unmount } = renderTicks('second');
  unmount();
  await pass(5000);
  expect(onRender).toHaveBeenCalledTimes(1);
});
