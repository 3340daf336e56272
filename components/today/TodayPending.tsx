import { LinkedRings } from './TwoRings';

/** The places of the first view while its data is on its way, so that nothing jumps when it comes. */
export function TodayPending() {
  return (
    <div class="view" aria-hidden="true">
      <div class="hero">
        <div class="rings">
          <LinkedRings />
        </div>
        <div class="pending headline" />
        <div class="pending sub" />
      </div>
      <div class="pending start" />
      <div class="next" />
      <div class="wash tip-for-now" />
    </div>
  );
}
