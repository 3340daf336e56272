import type { Recharge } from '../../core/session/session';

const MOUTHS: Record<Recharge, string> = {
  1: 'M8.5 18q4.5-4.5 9 0',
  2: 'M8.5 17.5q4.5-2 9 0',
  3: 'M8.5 17h9',
  4: 'M8.5 16.2q4.5 3.4 9 0',
  5: 'M8 15.5q5 6 10 0',
};

/** How recharged, as a face. The word beside it says the same. */
export function Face({ level }: { level: Recharge }) {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="13" cy="13" r="11" />
      <path d={`M9.5 10v.6M16.5 10v.6${MOUTHS[level]}`} />
    </svg>
  );
}
