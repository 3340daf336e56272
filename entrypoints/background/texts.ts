import { discreetTipIds } from '../../content/en/discreet';
import { titles, type TipId } from '../../content/en/titles';
import type { World } from '../../core/command/world';
import { subjectOf } from '../../core/reminder/answer';
import type { Badge } from '../../core/reminder/badge';
import { isLastSnooze } from '../../core/reminder/answered';
import type { DueReminder } from '../../core/reminder/reminder-state';
import { plannedEndMs } from '../../core/session/running-session';
import { MINUTE_MS, type Zone } from '../../core/time/day';
import { reminderTipId } from '../../core/tip/reminder-tip';
import { badge as badgeMessages } from '../../locales/en/badge';
import { notification } from '../../locales/en/notification';
import { languageTagFor } from '../../locales/language';
import { translatorFor } from '../../locales/translate';
import { browserLanguage } from '../../platform/lifecycle';
import type { NotificationText } from '../../platform/notifications';
import type { ToolbarText } from '../../platform/toolbar';

/** How much longer a session gets from its notification's second button. */
export const MORE_MINUTES = 10;

const SAFETY_TIP: TipId = 'extra.safety';
const allTipIds = (Object.keys(titles) as TipId[]).filter((id) => id !== SAFETY_TIP);

const languageTag = () => languageTagFor('en', browserLanguage());

/** A reminder's notification: the title of a tip, and neutral words, since screens are shared. */
export function reminderText(
  due: DueReminder,
  world: World,
  seed: string,
  zone: Zone,
  nowMs: number,
): NotificationText {
  const { t, longDuration, clock } = translatorFor<typeof notification>(
    notification,
    languageTag(),
  );
  const ids = world.settings.reminders.discreet ? discreetTipIds : allTipIds;
  const tipId = reminderTipId(ids, seed, due.id) ?? allTipIds[0]!;
  const duration = longDuration(subjectOf(due, world.plans, world.goals).minutes);
  return {
    title: titles[tipId],
    message: messageOf(),
    buttons: [t('start'), t(isLastSnooze(due) ? 'tomorrow' : 'later')],
  };

  function messageOf() {
    const { kind, slotStartMs } = due;
    switch (kind) {
      case 'planned':
        return slotStartMs !== undefined && slotStartMs > nowMs
          ? t('plannedMessage', { duration, time: clock(slotStartMs, zone) })
          : t('plannedNowMessage', { duration });
      case 'rhythm':
        return t('rhythmMessage', { duration });
      case 'behind':
        return t('behindMessage', { duration });
      case 'reconnect':
        return t('reconnectMessage', { duration });
      case 'check-in':
        return t('checkInMessage');
      case 'tip':
        return t('tipMessage');
    }
  }
}

/** The bell at the end of the planned length: it stops nothing. */
export function bellText({ running }: World): NotificationText {
  const { t, plural } = translatorFor<typeof notification>(notification, languageTag());
  const minutes = Math.round((running?.plannedMs ?? 0) / MINUTE_MS);
  return {
    title: plural('bellTitle', minutes),
    message: t('bellMessage'),
    buttons: [t('back'), t('moreMinutes', { minutes: MORE_MINUTES })],
  };
}

export function toolbarText(badge: Badge, { running }: World, zone: Zone): ToolbarText {
  const { t, clock } = translatorFor<typeof badgeMessages>(badgeMessages, languageTag());
  switch (badge.type) {
    case 'none':
      return { badge: '', title: t('title') };
    case 'waiting':
      return { badge: t('waiting'), title: t('waitingTitle') };
    case 'running':
      return { badge: t('running'), title: t('runningTitle') };
    case 'minutes-left': {
      const endMs = running && plannedEndMs(running);
      if (badge.minutes === 0 || endMs === undefined)
        return { badge: t('over'), title: t('overTitle') };
      return {
        badge: t('minutesLeft', { minutes: badge.minutes }),
        title: t('untilTitle', { time: clock(endMs, zone) }),
      };
    }
  }
}
