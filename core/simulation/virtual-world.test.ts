import { expect, test } from 'vitest';
import { aGoal, at, BERLIN } from '../../test/builders';
import { parseScenario } from './scenario';
import { VirtualMachine } from './virtual-machine';
import { VirtualWorld } from './virtual-world';

const MINUTE = 60_000;

/** Friday the 13th at noon, with a goal of two hours alone a week. */
function friday() {
  const from = '2026-03-13T12:00';
  const scenario = parseScenario({ zone: BERLIN, from, until: from, goals: [aGoal()] });
  const machine = new VirtualMachine(at(from), BERLIN);
  return { machine, world: new VirtualWorld(scenario, machine) };
}

test('a session counts for the goals once it has ended', () => {
  const { machine, world } = friday();
  expect(world.context().standing.isSoloBehind).toBe(true);
  world.startSession('solo', 60);
  expect(world.context().running).toBeDefined();
  machine.trueMs += 130 * MINUTE;
  expect(world.endSession(world.running!)).toBe(true);
  expect(world.context().running).toBeUndefined();
  expect(world.context().standing.isSoloBehind).toBe(false);
});

test('a slip of the hand is no session', () => {
  const { machine, world } = friday();
  world.startSession('solo', undefined);
  machine.trueMs += 1000;
  expect(world.endSession(world.running!)).toBe(false);
});

test('a change of the settings keeps the others', () => {
  const { world } = friday();
  world.change({ reminders: { intervalMinutes: 30 } });
  world.change({ reminders: { dailyCap: 5 } });
  expect(world.context().settings.reminders).toMatchObject({ intervalMinutes: 30, dailyCap: 5 });
});
