import type { ActiveRange } from '../settings/settings';
import { timeAsMinutes } from '../time/day';

/** Minutes since midnight. */
interface Stretch {
  from: number;
  to: number;
}

const DAY_MINUTES = 24 * 60;

/** Active ranges as stretches of one day: one that goes over midnight is its end and its beginning. */
export function activeStretches(ranges: readonly ActiveRange[]): Stretch[] {
  return ranges.flatMap(({ from, to }) => {
    const start = timeAsMinutes(from) ?? 0;
    const end = timeAsMinutes(to) ?? 0;
    if (start === end) return [{ from: 0, to: DAY_MINUTES }];
    if (start < end) return [{ from: start, to: end }];
    const evening = { from: start, to: DAY_MINUTES };
    return end === 0 ? [evening] : [{ from: 0, to: end }, evening];
  });
}
