import { expect, test } from 'vitest';
import { at, BERLIN, NOON } from '../../test/builders';
import { absenceForm, readAbsenceForm, type AbsenceForm } from './absence-form';

const absence = { fromMs: at('2026-03-10T22:30') + 12_345, untilMs: at('2026-03-11T07:10') };
const form = absenceForm(absence, BERLIN);
const read = (fields: Partial<AbsenceForm>, nowMs = at(NOON)) =>
  readAbsenceForm({ ...form, ...fields }, absence, 'solo', { nowMs, zone: BERLIN });

test('holds the clock times, and gives back the instants themselves', () => {
  expect(form).toEqual({ from: '22:30', to: '07:10' });
  expect(read({})).toEqual({
    time: {
      shape: 'interval',
      kind: 'solo',
      startedAtMs: absence.fromMs,
      endedAtMs: absence.untilMs,
    },
  });
});

test('a changed time is the nearest one of its day', () => {
  expect(read({ from: '21:00', to: '23:45' })).toMatchObject({
    time: { startedAtMs: at('2026-03-10T21:00'), endedAtMs: at('2026-03-10T23:45') },
  });
});

test.each<[string, Partial<AbsenceForm>, object]>([
  ['no time', { from: '' }, { from: 'absenceTimeNotValid' }],
  ['no end', { to: 'x' }, { to: 'absenceTimeNotValid' }],
  ['an end before the start', { to: '22:00' }, { to: 'absenceEndsBeforeStart' }],
  ['an end that is still to come', { to: '12:01' }, { to: 'absenceInTheFuture' }],
])('%s is told', (_name, fields, problems) => {
  expect(read(fields)).toEqual({ problems });
});
