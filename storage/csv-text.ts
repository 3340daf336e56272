import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t'];

/**
 * Rows of cells as the text of a CSV file (RFC 4180). The cells were guarded before; papaparse guards
 * them once more, which changes nothing in a guarded one.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The rows of a CSV file of any program: commas, semicolons or tabs, as they are found. */
export function csvRows(text: string): string[][] {
  const withoutMark = text.replace(/^\uFEFF/, '');
  // Only the head says what separates the cells: a note may hold any sign more often.
  const [head = ''] = withoutMark.split(/\r?\n/, 1);
  const { delimiter } = Papa.parse(head, { delimitersToGuess: SEPARATORS }).meta;
  return Papa.parse<string[]>(withoutMark, { delimiter }).data;
}
