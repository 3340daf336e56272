import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';

/** A length as the rings say it: "20 min", "1 h 40", "3 h". */
export function shortDuration(text: Translator<English['page']>, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return text.t('minutes', { minutes: rest });
  if (rest === 0) return text.t('hours', { hours });
  return text.t('hoursAndMinutes', { hours, minutes: rest });
}
