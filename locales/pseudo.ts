import type { PluralForms, Section } from './translate';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** Vowels are said twice: about as much longer as the longest translations are. */
const VOWELS = 'aeiouAEIOU';

/**
 * A text as a made-up language would have it: accented, some 40 % longer and in brackets, so that
 * what is hard-coded or cut off shows. Placeholders are kept.
 */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  return `⟦${parts.map((part) => (part.startsWith('{') ? part : pseudoWords(part))).join('')}⟧`;
}

const pseudoWords = (words: string) =>
  words.replaceAll(/\p{L}/gu, (letter) => {
    const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
    return VOWELS.includes(letter) ? accented + accented : accented;
  });

/** A section in the made-up language; its type is that of the section. */
export function pseudoSection<S extends Section>(section: S): { readonly [K in keyof S]: S[K] } {
  const entries = Object.entries(section).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudoText(value) : pseudoForms(value),
  ]);
  return Object.fromEntries(entries) as { readonly [K in keyof S]: S[K] };
}

const pseudoForms = (forms: PluralForms) =>
  Object.fromEntries(Object.entries(forms).map(([category, text]) => [category, pseudoText(text)]));
