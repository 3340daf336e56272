import { expect, test } from 'vitest';
import { Engine } from '../../test/engine';
import { commandsFor } from './commands';

const monday = (time: string) => `2026-03-02T${time}`;

test('all that the browser must hold follows from the state alone', () => {
  const engine = new Engine(monday('10:00')).event().until(monday('11:30'));
  expect(commandsFor(engine.state, engine.context())).toEqual([
    { type: 'arm-alarm', atMs: engine.state.armedForMs },
    { type: 'set-heartbeat', isOn: true },
    { type: 'watch-idle', seconds: 120 },
    { type: 'set-badge', badge: { type: 'waiting' } },
    { type: 'clear-bell' },
  ]);
});

test('a reminder of the toolbar only asks for no notification', () => {
  const engine = new Engine(monday('10:00'));
  const { delivery } = engine.settings.reminders;
  engine.set({ delivery: { ...delivery, rhythm: 'badge' } });
  engine.event().until(monday('11:30'));
  expect(engine.shown).toHaveLength(1);
  expect(engine.commands.some((command) => command.type === 'show-reminder')).toBe(false);
});

test.each([
  ['inside active hours', monday('10:00'), undefined, true],
  ['outside them', monday('22:00'), undefined, false],
  ['paused', monday('10:00'), { type: 'paused', untilMs: null } as const, false],
])('the heartbeat %s', (_name, start, event, isOn) => {
  const engine = new Engine(start).event(event);
  expect(engine.commands).toContainEqual({ type: 'set-heartbeat', isOn });
});

test('a session keeps the heart beating at night', () => {
  const engine = new Engine(monday('22:00')).start(20);
  expect(engine.commands).toContainEqual({ type: 'set-heartbeat', isOn: true });
});
