/**
 * A cell that no spreadsheet takes for a formula (goals.md, section 12): a text that begins like one
 * gets an apostrophe before it.
 */
export function guardCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before it was guarded. */
export function unguardCell(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
