/** Plain data as one text, the same for the same content in whatever order its fields were set. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const texts = fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`);
  return `{${texts.join(',')}}`;
}

/** Whether two records say the same, however often and whenever each was written. */
export function isSameRecord(a: object, b: object): boolean {
  const uncounted = { revision: 0, updatedAtMs: 0 };
  return isSameContent({ ...a, ...uncounted }, { ...b, ...uncounted });
}

/** Whether two pieces of plain data say the same. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}
