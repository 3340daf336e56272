import { expect, test, vi } from 'vitest';
import { stubCommands } from '../test/browser-stubs';
import { onShortcut } from './shortcuts';

test('our own commands call back, and no others', () => {
  const { onCommand } = stubCommands();
  const callback = vi.fn<(shortcut: string) => void>();
  onShortcut(callback);
  for (const listener of onCommand.listeners) {
    listener('snooze');
    listener('_execute_action');
  }
  expect(callback.mock.calls).toEqual([['snooze']]);
});
