/** What Loop Habit Tracker writes for a day (`Entry.formattedValue` of iSoron/uhabits). */
const NOT_DONE = new Set(['YES_AUTO', 'NO', 'SKIP', 'UNKNOWN', '', '-1', '0', '1', '3']);
/** Checked by hand: `YES_MANUAL` in newer exports, 2 in older ones. */
const DONE = new Set(['YES_MANUAL', '2']);

/** A habit that is measured is stored in thousandths. */
const THOUSANDTHS = 1000;

/**
 * The minutes that a value of `Checkmarks.csv` stands for; `undefined` for a day on which nothing was
 * done, or that only follows from the days before (`YES_AUTO`).
 *
 * @param checkMinutes what a check stands for
 * @param unitMinutes what one unit of a measured habit stands for: 1 for minutes, 60 for hours
 */
export function loopMinutes(
  value: string,
  checkMinutes: number,
  unitMinutes: number,
): number | undefined {
  if (NOT_DONE.has(value)) return undefined;
  if (DONE.has(value)) return checkMinutes;
  return (Number(value) / THOUSANDTHS) * unitMinutes;
}
