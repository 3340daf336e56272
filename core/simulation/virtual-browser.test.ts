import { expect, test } from 'vitest';
import { at, BERLIN } from '../../test/builders';
import { parseScenario } from './scenario';
import type { TraceLine } from './trace';
import { VirtualBrowser } from './virtual-browser';
import { VirtualMachine } from './virtual-machine';
import { VirtualWorld } from './virtual-world';

const from = '2026-03-10T10:00';

function browserAtTen(options = {}) {
  const lines: TraceLine[] = [];
  const machine = new VirtualMachine(at(from), BERLIN);
  const world = new VirtualWorld(parseScenario({ zone: BERLIN, from, until: from }), machine);
  const watcher = { line: (line: TraceLine) => lines.push(line) };
  return { lines, machine, browser: new VirtualBrowser(machine, world, watcher, options) };
}

test.each([{ killAlways: false }, { killAlways: true }])(
  'a wake arms the alarm and shows what is due, once: %o',
  (options) => {
    const { lines, machine, browser } = browserAtTen(options);
    browser.wake('start');
    expect(machine.alarmMs).toBeGreaterThan(machine.wallMs);
    for (let round = 0; round < 6; round += 1) {
      machine.trueMs = machine.alarmMs!;
      browser.wake('alarm');
    }
    expect(lines.filter((line) => line.type === 'reminder')).toHaveLength(1);
    expect(browser.state.due).toMatchObject({ kind: 'rhythm', isDelivered: true });
    expect(browser.summary).toMatchObject({ reminders: 1, wakeUps: 7 });
  },
);

test('a kill of the worker loses nothing', () => {
  const { browser } = browserAtTen();
  browser.wake('start');
  const before = structuredClone(browser.state);
  browser.restore();
  expect(browser.state).toEqual(before);
});
