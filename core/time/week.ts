import { addDays, startOfDateMs, weekdayOf, type PlainDateText, type Zone } from './day';
import { remembered } from './remembered';

/** The first days of a week that calendars use: Monday, Friday, Saturday, Sunday (ISO numbers). */
export const FIRST_WEEKDAYS = [1, 5, 6, 7] as const;
export type FirstWeekday = (typeof FIRST_WEEKDAYS)[number];

/** A week is named by the date of its first day. */
export interface Week {
  firstDate: PlainDateText;
  /** The seven dates in order. */
  dates: readonly PlainDateText[];
}

export const weekOf = remembered((date: PlainDateText, firstWeekday: FirstWeekday): Week => {
  const firstDate = addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));
  return { firstDate, dates: Array.from({ length: 7 }, (_, index) => addDays(firstDate, index)) };
});

/** The instants at which a week begins and ends in a zone; it lasts 167, 168 or 169 hours. */
export function weekSpanMs(
  week: Week,
  zone: Zone,
  dayStartHour: number,
): { fromMs: number; untilMs: number } {
  return {
    fromMs: startOfDateMs(week.firstDate, zone, dayStartHour),
    untilMs: startOfDateMs(addDays(week.firstDate, 7), zone, dayStartHour),
  };
}

// CLDR weekData, territories whose week does not begin on Monday.
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/**
 * The first weekday of a locale: the runtime's own data, else the territory's in CLDR, else Monday.
 * A language without a territory says nothing about its week (goals.md, section 3).
 */
export function firstWeekdayOf(languageTag: string): FirstWeekday {
  const locale = parseLocale(languageTag);
  if (!locale?.region) return 1;
  const known = localeWeekInfo(locale)?.firstDay;
  const firstWeekday = FIRST_WEEKDAYS.find((weekday) => weekday === known);
  if (firstWeekday) return firstWeekday;
  if (SUNDAY.split(' ').includes(locale.region)) return 7;
  if (SATURDAY.split(' ').includes(locale.region)) return 6;
  return locale.region === 'MV' ? 5 : 1;
}

function parseLocale(languageTag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(languageTag);
  } catch {
    return undefined;
  }
}

interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

function localeWeekInfo(locale: Intl.Locale): { firstDay: number } | undefined {
  const source = locale as unknown as WithWeekInfo;
  return source.getWeekInfo?.() ?? source.weekInfo;
}
