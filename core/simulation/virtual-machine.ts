import type { Seen } from '../reminder/reminder-context';
import type { Zone } from '../time/day';

/**
 * A machine with a person, in virtual time: what a browser would see and when it would wake the
 * worker. Time that passes is counted in `trueMs`; the wall clock can be set.
 */
export class VirtualMachine {
  trueMs: number;
  clockOffsetMs = 0;
  isAsleep = false;
  isBrowserOpen = true;
  isLocked = false;
  isAudible = false;
  isFullscreen = false;
  alarmMs: number | undefined;
  private idleSinceTrueMs: number | undefined;
  private thresholdMs = 120_000;
  /** What the browser last told of the person. */
  private told: 'active' | 'idle' = 'active';
  zone: Zone;

  constructor(wallMs: number, zone: Zone) {
    this.zone = zone;
    this.trueMs = wallMs;
  }

  get wallMs(): number {
    return this.trueMs + this.clockOffsetMs;
  }

  get isRunning(): boolean {
    return this.isBrowserOpen && !this.isAsleep;
  }

  get seen(): Seen {
    const { isLocked, isAudible, isFullscreen } = this;
    return { idleForMs: this.idleForMs, isLocked, isAudible, isFullscreen };
  }

  private get idleForMs(): number {
    return this.idleSinceTrueMs === undefined ? 0 : this.trueMs - this.idleSinceTrueMs;
  }

  stop(): void {
    this.idleSinceTrueMs ??= this.trueMs;
  }

  start(): void {
    this.idleSinceTrueMs = undefined;
    this.isLocked = false;
  }

  watchIdle(seconds: number): void {
    this.thresholdMs = Math.max(15, seconds) * 1000;
  }

  /** When the alarm or the idle threshold wakes the worker next, in true time. */
  get nextWakeTrueMs(): number {
    if (!this.isRunning) return Infinity;
    const alarm = this.alarmMs === undefined ? Infinity : this.alarmMs - this.clockOffsetMs;
    const idle = this.nextIdleChangeMs;
    return Math.max(this.trueMs, Math.min(alarm, idle));
  }

  private get nextIdleChangeMs(): number {
    if (this.idleSinceTrueMs === undefined) return Infinity;
    const thresholdAtMs = this.idleSinceTrueMs + this.thresholdMs;
    if (this.told === 'active') return thresholdAtMs;
    // Under a longer threshold, set since, the same person counts as active, as in Chromium.
    return !this.isLocked && thresholdAtMs > this.trueMs ? this.trueMs : Infinity;
  }

  /** Takes the alarm when it is due: it rings once. */
  takeAlarm(): boolean {
    if (this.alarmMs === undefined || !this.isRunning || this.alarmMs > this.wallMs) return false;
    this.alarmMs = undefined;
    return true;
  }

  /** Whether the browser tells of a change of the idle state now. */
  takeIdleChange(): boolean {
    const state = this.isLocked || this.idleForMs >= this.thresholdMs ? 'idle' : 'active';
    if (!this.isRunning || state === this.told) return false;
    this.told = state;
    return true;
  }
}
