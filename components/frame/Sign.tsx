/** The sign of the product: two circles that overlap. */
export function Sign() {
  return (
    <svg class="sign" width="27" height="18" viewBox="0 0 27 18" aria-hidden="true">
      <circle class="stroke-solo" cx="9.5" cy="9" r="7.4" />
      <circle class="stroke-us" cx="17.5" cy="9" r="7.4" />
    </svg>
  );
}
