import { browser } from './browser';

const NEXT = 'next';
const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 5;
/** The browsers may round an instant; one that is this near is the same. */
const SAME_MS = 1000;

/** Arms the one alarm. One that is right already is left alone, since arming restarts a count-down. */
export async function armAlarm(atMs: number): Promise<void> {
  const armed = await browser.alarms.get(NEXT);
  if (armed && Math.abs(armed.scheduledTime - atMs) < SAME_MS) return;
  await browser.alarms.create(NEXT, { when: atMs });
}

/**
 * Firefox counts an alarm down in time awake, so that after a sleep it comes late by the sleep: there
 * a second alarm looks at the clock every five minutes. Other browsers need none.
 */
export async function setHeartbeat(isOn: boolean): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const armed = await browser.alarms.get(HEARTBEAT);
  if (isOn && !armed)
    await browser.alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_MINUTES });
  if (!isOn && armed) await browser.alarms.clear(HEARTBEAT);
}

/** Calls back on each alarm. Which one came says nothing that the clock does not say better. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(callback);
}
