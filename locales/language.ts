/**
 * The tag for numbers and times beside texts in one language: the person's own when it is the same
 * language ("en-GB" for English), else that of the texts with the hours as the person reads them.
 */
export function languageTagFor(textTag: string, personTag: string): string {
  const person = localeOf(personTag);
  if (!person) return textTag;
  if (person.language === new Intl.Locale(textTag).language) return person.baseName;
  const { hourCycle } = new Intl.DateTimeFormat(person.baseName, {
    hour: 'numeric',
  }).resolvedOptions();
  return hourCycle ? `${textTag}-u-hc-${hourCycle}` : textTag;
}

/** Right to left, or left to right. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(languageTag: string): Direction {
  const language = localeOf(languageTag)?.language;
  return language !== undefined && RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
