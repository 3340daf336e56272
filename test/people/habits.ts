import { parseSettings } from '../../core/settings/parse-settings';
import type { Settings } from '../../core/settings/settings';
import type { Dice } from './dice';

/** The settings that a person changed, as bits; the numbers are thrown. */
export function settingsOf(habits: number, throwDice: Dice): Settings {
  const has = (bit: number) => (habits & (1 << bit)) !== 0;
  return parseSettings({
    reminders: {
      ...(has(0) && {
        activeRanges: [
          { from: '22:00', to: '06:00' },
          { from: '12:00', to: '20:00' },
        ],
      }),
      ...(has(1) && { activeRanges: [{ from: '00:00', to: '00:00' }] }),
      ...(has(2) && { intervalMinutes: throwDice.between(20, 120), dailyCap: 20 }),
      ...(has(3) && { gapMinutes: throwDice.between(0, 90) }),
      ...(has(4) && {
        settleMinutes: throwDice.between(0, 15),
        awayMinutes: throwDice.between(1, 10),
      }),
      ...(has(5) && {
        graceMinutes: throwDice.between(0, 20),
        breakMinutes: throwDice.between(5, 30),
      }),
      ...(has(6) && { delivery: { tip: 'badge', rhythm: 'notification' } }),
      ...(has(7) && { leadMinutes: throwDice.between(0, 60) }),
    },
    dayStartHour: has(6) ? throwDice.below(5) : 0,
  });
}
