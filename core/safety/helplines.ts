import { daysBetween, type PlainDateText } from '../time/day';

/** Where people can be reached who know about fear and control in a relationship. */
export interface Helpline {
  /** ISO 3166 code of the country in which the numbers work. */
  country: string;
  name: string;
  phone: string;
  /** A word to be sent to a number. */
  text?: { word: string; number: string };
  site?: string;
  /** The last day on which the entry was compared with its sources. */
  checkedOn: PlainDateText;
  /** Pages on which the numbers are printed, with the date of the page where it is known. */
  sources: readonly string[];
}

/** Entries older than this are to be checked again before a release. */
export const CHECK_AGAIN_DAYS = 365;

/** The helplines of the country that a language tag names, `en-US` say; none without a country. */
export function helplinesFor(helplines: readonly Helpline[], languageTag: string): Helpline[] {
  const country = countryOf(languageTag);
  return helplines.filter((helpline) => helpline.country === country);
}

function countryOf(languageTag: string): string | undefined {
  try {
    return new Intl.Locale(languageTag).region;
  } catch {
    return undefined;
  }
}

/** Whether an entry has to be checked again. A date in the future was never true. */
export function isOutOfDate({ checkedOn }: Helpline, today: PlainDateText): boolean {
  const age = daysBetween(checkedOn, today);
  return age < 0 || age > CHECK_AGAIN_DAYS;
}

/** A number as it stands in a link that calls it. */
export function callLink(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}
