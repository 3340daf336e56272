import { describe, expect, test } from 'vitest';
import { BERLIN } from '../../test/builders';
import { VirtualMachine } from './virtual-machine';

const SECOND = 1000;
const machineAt = (ms: number) => new VirtualMachine(ms, BERLIN);

describe('the alarm', () => {
  test('wakes the worker when its time has come, once', () => {
    const machine = machineAt(0);
    machine.alarmMs = 60 * SECOND;
    expect(machine.nextWakeTrueMs).toBe(60 * SECOND);
    expect(machine.takeAlarm()).toBe(false);
    machine.trueMs = 60 * SECOND;
    expect([machine.takeAlarm(), machine.takeAlarm()]).toEqual([true, false]);
  });

  test('that was missed in a sleep rings at once on waking', () => {
    const machine = machineAt(0);
    machine.alarmMs = 60 * SECOND;
    machine.isAsleep = true;
    expect(machine.nextWakeTrueMs).toBe(Infinity);
    machine.trueMs = 3600 * SECOND;
    machine.isAsleep = false;
    expect(machine.nextWakeTrueMs).toBe(3600 * SECOND);
  });

  test('follows the wall clock when that is set', () => {
    const machine = machineAt(0);
    machine.alarmMs = 60 * SECOND;
    machine.clockOffsetMs = -30 * SECOND;
    expect(machine.nextWakeTrueMs).toBe(90 * SECOND);
  });
});

describe('the idle state', () => {
  test('is told when the threshold has passed, and again when the person is back', () => {
    const machine = machineAt(0);
    machine.watchIdle(120);
    machine.stop();
    expect(machine.nextWakeTrueMs).toBe(120 * SECOND);
    machine.trueMs = 119 * SECOND;
    expect(machine.takeIdleChange()).toBe(false);
    machine.trueMs = 120 * SECOND;
    expect([machine.takeIdleChange(), machine.takeIdleChange()]).toEqual([true, false]);
    expect(machine.seen.idleForMs).toBe(120 * SECOND);
    machine.start();
    expect(machine.takeIdleChange()).toBe(true);
  });

  test('is told again under a longer threshold: active first, then away', () => {
    const machine = machineAt(0);
    machine.watchIdle(15);
    machine.stop();
    machine.trueMs = 15 * SECOND;
    expect(machine.takeIdleChange()).toBe(true);
    machine.watchIdle(120);
    expect(machine.nextWakeTrueMs).toBe(15 * SECOND);
    expect(machine.takeIdleChange()).toBe(true);
    expect(machine.nextWakeTrueMs).toBe(120 * SECOND);
  });

  test('is told at once when the screen is locked', () => {
    const machine = machineAt(0);
    machine.stop();
    machine.isLocked = true;
    expect(machine.takeIdleChange()).toBe(true);
  });

  test('has no threshold below fifteen seconds', () => {
    const machine = machineAt(0);
    machine.watchIdle(1);
    machine.stop();
    expect(machine.nextWakeTrueMs).toBe(15 * SECOND);
  });

  test('counts from the moment at which the person stopped first', () => {
    const machine = machineAt(0);
    machine.stop();
    machine.trueMs = 10 * SECOND;
    machine.stop();
    expect(machine.seen.idleForMs).toBe(10 * SECOND);
  });
});

test('nothing is told while the browser is closed', () => {
  const machine = machineAt(0);
  machine.isBrowserOpen = false;
  machine.alarmMs = 0;
  machine.isLocked = true;
  expect([machine.takeAlarm(), machine.takeIdleChange()]).toEqual([false, false]);
});
