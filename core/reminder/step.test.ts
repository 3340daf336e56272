import { describe, expect, test } from 'vitest';
import { Engine, instantMs } from '../../test/engine';
import type { Plan } from '../goal/plan';
import { outlookOf } from './outlook';
import { holdsOn } from './hold';

// 2026-03-02 is a Monday.
const monday = (time: string) => `2026-03-02T${time}`;
const tuesday = (time: string) => `2026-03-03T${time}`;

const aPlan = (fields: Partial<Plan> = {}): Plan => ({
  id: 'plan-1',
  goalId: 'goal-1',
  weekdays: [1],
  time: '20:30',
  minutes: 30,
  revision: 1,
  createdAtMs: 0,
  updatedAtMs: 0,
  ...fields,
});

const reasons = (engine: Engine) =>
  holdsOn(engine.state.due, engine.state, engine.context()).map((hold) => hold.by);

describe('the rhythm', () => {
  test('comes after 90 minutes of presence, and again after another 90', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('13:05'));
    expect(engine.shown).toEqual(['rhythm 2026-03-02T11:30', 'rhythm 2026-03-02T13:00']);
  });

  test('stands still while the person is away for less than a break', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:00')).leave();
    engine.until(monday('11:10')).return().until(monday('12:00'));
    expect(engine.shown).toEqual(['rhythm 2026-03-02T11:40']);
  });

  test('begins anew after an absence as long as a break', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:00')).leave();
    engine.until(monday('11:15')).return().until(monday('12:44'));
    expect(engine.shown).toEqual([]);
    expect(engine.until(monday('12:45')).shown).toEqual(['rhythm 2026-03-02T12:45']);
  });

  test('is not due any more when the rest was taken while it was held', () => {
    const engine = new Engine(monday('10:00')).set({ settleMinutes: 60 }).event();
    engine.until(monday('10:30')).leave().until(monday('10:40')).return();
    engine.until(monday('11:50'));
    engine.leave().until(monday('12:10')).return();
    expect(engine.state.due).toBeUndefined();
    expect(engine.shown).toEqual(['rhythm 2026-03-02T11:40']);
  });

  test('can be turned off, and what was due is dropped', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:35'));
    engine.only('planned').event();
    expect(engine.badge).toEqual({ type: 'none' });
    expect(engine.until(monday('20:00')).shown).toHaveLength(1);
  });
});

describe('R1: never when it may not be', () => {
  test('outside active hours; a reminder that fell due there waits for the morning', () => {
    const engine = new Engine(monday('20:00')).event().until(monday('22:00'));
    expect(engine.shown).toEqual([]);
    expect(reasons(engine)).toEqual(['outside-hours']);
    expect(engine.until(tuesday('09:00')).shown).toEqual(['rhythm 2026-03-03T09:00']);
  });

  test('in an overnight range from 22:00 to 06:00 it comes at night and not by day', () => {
    const engine = new Engine(monday('20:45')).set({
      activeRanges: [{ from: '22:00', to: '06:00' }],
    });
    engine.event().until(tuesday('12:00'));
    expect(engine.shown).toEqual([
      'rhythm 2026-03-02T22:15',
      'rhythm 2026-03-02T23:45',
      'rhythm 2026-03-03T01:15',
      // Two were ignored, so the interval grows by half.
      'rhythm 2026-03-03T03:30',
    ]);
  });

  test('while paused, and again when the pause ends by itself', () => {
    const engine = new Engine(monday('10:00')).event();
    engine.event({ type: 'paused', untilMs: instantMs(monday('15:00'), engine.zone) });
    expect(engine.until(monday('14:59')).shown).toEqual([]);
    expect(engine.until(monday('15:00')).shown).toEqual(['rhythm 2026-03-02T15:00']);
    expect(engine.state.pausedUntilMs).toBeUndefined();
  });

  test('paused without an end, only until it is turned on', () => {
    const engine = new Engine(monday('10:00')).event().event({ type: 'paused', untilMs: null });
    expect(engine.until(tuesday('12:00')).shown).toEqual([]);
    engine.event({ type: 'resumed' });
    expect(engine.shown).toHaveLength(1);
  });

  test('during a session, after which the interval begins anew', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:00')).start(60);
    engine.until(monday('12:00')).end().until(monday('13:29'));
    expect(engine.shown).toEqual([]);
    expect(engine.until(monday('13:30')).shown).toEqual(['rhythm 2026-03-02T13:30']);
  });

  test('not above the daily cap, which a new day lifts', () => {
    const engine = new Engine(monday('09:00')).set({
      dailyCap: 2,
      activeRanges: [{ from: '00:00', to: '00:00' }],
    });
    engine.event().until(monday('23:59'));
    expect(engine.shown).toHaveLength(2);
    expect(engine.until(tuesday('00:00')).shown.at(-1)).toBe('rhythm 2026-03-03T00:00');
  });

  test('not closer to the one before than the gap', () => {
    const engine = new Engine(monday('09:00')).set({ intervalMinutes: 10 }).event();
    engine.until(monday('11:15'));
    expect(engine.shown).toEqual([
      'rhythm 2026-03-02T09:10',
      'rhythm 2026-03-02T10:10',
      'rhythm 2026-03-02T11:10',
    ]);
  });
});

describe('R2: never to an empty chair', () => {
  test('a planned time while away is held and says why', () => {
    const engine = new Engine(monday('19:00'));
    engine.plans = [aPlan()];
    engine.event().until(monday('20:00')).leave().until(monday('20:25'));
    expect(engine.shown).toEqual([]);
    expect(reasons(engine)).toEqual(['away']);
  });

  test('not on the moment of return: it settles first', () => {
    const engine = new Engine(monday('19:00'));
    engine.plans = [aPlan()];
    engine.event().until(monday('20:00')).leave().until(monday('20:25')).return();
    expect(reasons(engine)).toEqual(['settling']);
    expect(engine.until(monday('20:30')).shown).toEqual(['planned 2026-03-02T20:30']);
  });
});

describe('R5: at most one, and no backlog', () => {
  test('a planned time and the rhythm due together are one reminder', () => {
    const engine = new Engine(monday('18:50'));
    engine.plans = [aPlan()];
    engine.event().until(monday('20:59'));
    expect(engine.shown).toEqual(['planned 2026-03-02T20:20']);
  });

  test('after a night of sleep nothing is made up for', () => {
    const engine = new Engine(monday('19:00'));
    engine.plans = [aPlan()];
    engine.event().asleepUntil(tuesday('09:30')).until(tuesday('10:59'));
    expect(engine.shown).toEqual([]);
    expect(engine.until(tuesday('11:00')).shown).toEqual(['rhythm 2026-03-03T11:00']);
  });

  test('a planned one lapses at the end of its slot', () => {
    const engine = new Engine(monday('20:00'));
    engine.plans = [aPlan()];
    engine.event({ type: 'paused', untilMs: instantMs(monday('21:00'), engine.zone) });
    engine.until(monday('20:59'));
    expect(engine.state.due?.kind).toBe('planned');
    engine.until(monday('21:00'));
    expect(engine.log.map((entry) => entry.type)).toEqual(['held', 'lapsed']);
    expect(engine.state.due).toBeUndefined();
  });

  test('two plans at once are one reminder', () => {
    const engine = new Engine(monday('20:00'));
    engine.plans = [aPlan(), aPlan({ id: 'plan-2', time: '20:40' })];
    engine.event().until(monday('21:30'));
    expect(engine.shown).toEqual(['planned 2026-03-02T20:20']);
  });

  test('a slot that was planned after its own reminder time stays silent', () => {
    const engine = new Engine(monday('20:25'));
    engine.plans = [aPlan({ updatedAtMs: engine.nowMs })];
    expect(engine.event().until(monday('21:00')).shown).toEqual([]);
  });

  test('a session in the slot answers it', () => {
    const engine = new Engine(monday('20:21'));
    engine.plans = [aPlan()];
    engine.start(10).until(monday('20:31')).end().until(monday('21:00'));
    expect(engine.shown).toEqual([]);
  });
});

describe('R8: snooze and pause are instants', () => {
  test('a snoozed reminder comes again, gap or not', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:31'));
    engine.event({ type: 'snoozed', untilMs: instantMs(monday('11:46'), engine.zone) });
    expect(engine.badge).toEqual({ type: 'none' });
    expect(engine.until(monday('11:50')).shown).toEqual([
      'rhythm 2026-03-02T11:30',
      'rhythm 2026-03-02T11:46',
    ]);
  });

  test('a snooze past the end of the slot still comes', () => {
    const engine = new Engine(monday('20:00'));
    engine.plans = [aPlan({ minutes: 5 })];
    engine.event().until(monday('20:20'));
    engine.event({ type: 'snoozed', untilMs: instantMs(monday('20:40'), engine.zone) });
    expect(engine.until(monday('20:45')).shown.at(-1)).toBe('planned 2026-03-02T20:40');
  });

  test('"not today" drops what is due and is over the next morning', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:30'));
    engine.event({ type: 'put-off-today' });
    expect(engine.badge).toEqual({ type: 'none' });
    engine.until(tuesday('08:59'));
    expect(engine.shown).toHaveLength(1);
    expect(engine.until(tuesday('09:00')).shown.at(-1)).toBe('rhythm 2026-03-03T09:00');
  });

  test('survives a restart: the state says when it ends', () => {
    const engine = new Engine(monday('10:00')).event();
    const untilMs = instantMs(monday('12:00'), engine.zone);
    engine.event({ type: 'snoozed', untilMs });
    engine.state = structuredClone(engine.state);
    engine.asleepUntil(monday('10:30'));
    expect(outlookOf(engine.state, engine.context()).snoozedUntilMs).toBe(untilMs);
  });
});

describe('R9: small things change nothing', () => {
  test('a lock of five seconds neither restarts nor settles', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:29:50'));
    engine.state = {
      ...engine.state,
      presence: { status: 'away', sinceMs: engine.nowMs },
      presentMs: 89 * 60_000 + 50_000,
    };
    engine.nowMs += 5000;
    engine.return();
    expect(engine.state.returnedAtMs).toBeUndefined();
    expect(engine.until(monday('11:31')).shown).toEqual(['rhythm 2026-03-02T11:30']);
  });

  test('settings saved at minute 89 of 90 do not restart the interval', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:29'));
    engine.set({ breakMinutes: 20 }).event();
    expect(engine.until(monday('11:30')).shown).toEqual(['rhythm 2026-03-02T11:30']);
  });
});

describe('R10: clocks', () => {
  test('the clock set back three hours: no burst, no silence longer than one interval', () => {
    const engine = new Engine(monday('12:00')).event().until(monday('13:00'));
    engine.nowMs = instantMs(monday('10:00'), engine.zone);
    engine.event().until(monday('10:30'));
    expect(engine.shown).toEqual(['rhythm 2026-03-02T10:30']);
  });

  test('a planned time in the hour that is skipped comes at the first valid minute less its lead', () => {
    const engine = new Engine('2026-03-29T00:30').set({
      activeRanges: [{ from: '00:00', to: '00:00' }],
      leadMinutes: 0,
    });
    engine.only('planned');
    engine.plans = [aPlan({ weekdays: [7], time: '02:30' })];
    expect(engine.event().until('2026-03-29T04:00').shown).toEqual(['planned 2026-03-29T03:00']);
  });

  test('a planned time in the hour that repeats comes once', () => {
    const engine = new Engine('2026-10-25T00:30').set({
      activeRanges: [{ from: '00:00', to: '00:00' }],
      leadMinutes: 0,
    });
    engine.only('planned');
    engine.plans = [aPlan({ weekdays: [7], time: '02:30' })];
    expect(engine.event().until('2026-10-25T06:00').shown).toEqual(['planned 2026-10-25T02:30']);
  });

  test('a planned time follows the person across nine zones', () => {
    const engine = new Engine(monday('10:00')).only('planned');
    engine.plans = [aPlan()];
    engine.event().until(monday('12:00'));
    engine.zone = 'America/Los_Angeles';
    expect(engine.event().until(monday('21:00')).shown).toEqual(['planned 2026-03-02T20:20']);
  });
});

describe('R12 and R13: only the state counts', () => {
  test('an ended plan rings once, five more minutes ring again', () => {
    const engine = new Engine(monday('10:00')).event().start(20).until(monday('10:20'));
    expect(engine.badge).toEqual({ type: 'minutes-left', minutes: 0 });
    const first = engine.state.bell?.key;
    engine.until(monday('10:40'));
    expect(engine.state.bell).toEqual({ key: first, isDelivered: true });
    engine.running = { ...engine.running!, plannedMs: 45 * 60_000 };
    engine.event().until(monday('10:45'));
    expect(engine.state.bell?.key).not.toBe(first);
  });

  test('a kill between the claim and the notification shows it at the next wake, once', () => {
    const engine = new Engine(monday('10:00')).event().until(monday('11:30'));
    const { isDelivered: _taken, ...due } = engine.state.due!;
    engine.state = { ...engine.state, due };
    engine.event();
    expect(engine.commands.filter((command) => command.type === 'show-reminder')).toHaveLength(1);
    engine.event();
    expect(engine.commands.filter((command) => command.type === 'show-reminder')).toEqual([]);
    expect(engine.shown).toHaveLength(1);
  });

  test('looks in between, as many as there are, change nothing', () => {
    const quiet = new Engine(monday('09:00')).event();
    const busy = new Engine(monday('09:00')).event();
    for (let minute = 1; minute < 240; minute += 7) {
      const time = Temporal.PlainDateTime.from(monday('09:00')).add({ minutes: minute }).toString();
      busy.until(time).event();
    }
    quiet.until(monday('13:00'));
    busy.until(monday('13:00'));
    expect(busy.shown).toEqual(quiet.shown);
    expect(busy.state.due?.id).toBe(quiet.state.due?.id);
  });
});
