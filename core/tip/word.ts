/**
 * The words of a text as search compares them: without accents, case, apostrophes and punctuation.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What the simple English forms of a word have in common: `ask`, `asks`, `asked` and `asking` give
 * one stem, `hobby` and `hobbies` another. The stem itself need not be a word.
 */
export function stemOf(word: string): string {
  const singular = word.replace(/(?<=\p{L}{2})(?:ies|ied)$/u, 'y').replace(/(?<=\p{L}{3})s$/u, '');
  const base = singular.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  // `make` and `making`, `plan` and `planning`.
  return base.replace(/(?<=\p{L}{2})e+$/u, '').replace(/(\p{L})\1$/u, '$1');
}

/** Whether one slip of the finger lies between two words: a letter more, fewer, other or swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipApart(b, a);
  if (a === b || b.length - a.length > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (a.length < b.length) return a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  const isSwapped = a[from] === b[from + 1] && a[from + 1] === b[from];
  return isSwapped && a.slice(from + 2) === b.slice(from + 2);
}
