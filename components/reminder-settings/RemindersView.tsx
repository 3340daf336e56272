import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { REMINDER_KINDS } from '../../core/reminder/kind';
import type { TypicalDay } from '../../core/simulation/typical-week';
import { SETTING_LIMITS } from '../../core/settings/parse-settings';
import { DELIVERIES, type ReminderSettings } from '../../core/settings/settings';
import { ChoiceChips } from '../controls/ChoiceChips';
import { useTranslator } from '../text/translators';
import { ActiveRanges } from './ActiveRanges';
import { KIND_KEYS } from './kind-keys';
import { NumberField } from './NumberField';
import { SnoozeChoices } from './SnoozeChoices';
import { TimeField } from './TimeField';
import { useEdited } from './use-edited';
import { WeekPreview } from './WeekPreview';

interface RemindersViewProps {
  /** As they are stored. */
  settings: ReminderSettings;
  /** Titles of notifications as they may come with each choice of words. */
  examples: { discreet: string; open: string };
  /** The typical week under settings that may not be stored yet. */
  weekOf: (settings: ReminderSettings) => TypicalDay[];
  onSave: (fields: Partial<ReminderSettings>) => void;
}

const DELIVERY_KEYS = {
  notification: 'deliveryNotification',
  badge: 'deliveryBadge',
  off: 'deliveryOff',
} as const;

const PACE = ['intervalMinutes', 'breakMinutes', 'dailyCap', 'gapMinutes', 'leadMinutes'] as const;
const CALM = ['awayMinutes', 'settleMinutes', 'graceMinutes'] as const;
type NumberSetting = (typeof PACE)[number] | (typeof CALM)[number];

/** All that can be set about reminders. */
export function RemindersView({ settings, examples, weekOf, onSave }: RemindersViewProps) {
  const text = useTranslator('reminders');
  const { t } = text;
  const { value, change, flush } = useEdited(settings, onSave);
  const numbers = (keys: readonly NumberSetting[]) =>
    keys.map((key) => (
      <NumberField
        key={key}
        label={t(key)}
        value={value[key]}
        limit={SETTING_LIMITS[key]}
        onChange={(number) => change({ [key]: number })}
      />
    ));
  const week = useMemo(() => weekOf(value), [weekOf, value]);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: text.weekday(day, 'short'),
  }));
  return (
    <div
      class="view reminders"
      onFocusOut={flush}
      onChange={(event) => isChoice(event.target) && flush()}
    >
      <header>
        <h1>{t('heading')}</h1>
        <p class="soft">{t('lead')}</p>
      </header>
      <WeekPreview week={week} ranges={value.activeRanges} />
      <div class="view">
        <Part heading={t('kindsHeading')} lead={t('kindsText')}>
          {REMINDER_KINDS.map((kind) => (
            <ChoiceChips
              key={kind}
              legend={t(KIND_KEYS[kind])}
              hasLegend
              choices={DELIVERIES.map((each) => ({ value: each, label: t(DELIVERY_KEYS[each]) }))}
              value={value.delivery[kind]}
              onChange={(each) => change({ delivery: { ...value.delivery, [kind]: each } })}
            />
          ))}
        </Part>
        <Part heading={t('hoursHeading')} lead={t('hoursText')}>
          <ActiveRanges
            ranges={value.activeRanges}
            onChange={(activeRanges) => change({ activeRanges })}
          />
        </Part>
        <Part heading={t('paceHeading')}>
          {numbers(PACE)}
          <TimeField
            label={t('behindTime')}
            value={value.behindTime}
            onChange={(behindTime) => change({ behindTime })}
          />
          <ChoiceChips
            legend={t('checkInWeekday')}
            hasLegend
            choices={weekdays}
            value={String(value.checkInWeekday)}
            onChange={(day) => change({ checkInWeekday: Number(day) })}
          />
          <TimeField
            label={t('checkInTime')}
            value={value.checkInTime}
            onChange={(checkInTime) => change({ checkInTime })}
          />
          <TimeField
            label={t('tipTime')}
            value={value.tipTime}
            onChange={(tipTime) => change({ tipTime })}
          />
        </Part>
        <Part heading={t('calmHeading')}>{numbers(CALM)}</Part>
        <Part heading={t('snoozeHeading')} lead={t('snoozeText')}>
          <SnoozeChoices
            minutes={value.snoozeMinutes}
            onChange={(snoozeMinutes) => change({ snoozeMinutes })}
          />
        </Part>
        <Part heading={t('wordsHeading')}>
          <ChoiceChips
            legend={t('wordsLegend')}
            hasLegend
            choices={[
              { value: 'discreet', label: t('wordsDiscreet') },
              { value: 'open', label: t('wordsOpen') },
            ]}
            value={value.discreet ? 'discreet' : 'open'}
            onChange={(words) => change({ discreet: words === 'discreet' })}
          />
          <div class="wash">
            <small>{t('wordsDiscreet')}</small>
            <p>{t('wordsDiscreetText')}</p>
            <p class="soft">{t('wordsExample', { title: examples.discreet })}</p>
          </div>
          <div class="wash">
            <small>{t('wordsOpen')}</small>
            <p>{t('wordsOpenText')}</p>
            <p class="soft">{t('wordsExample', { title: examples.open })}</p>
          </div>
        </Part>
      </div>
    </div>
  );
}

/** A time reports each of its digits as a change; a choice is made with the first one. */
const isChoice = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'radio';

interface PartProps {
  heading: string;
  lead?: string;
  children: ComponentChildren;
}

function Part({ heading, lead, children }: PartProps) {
  return (
    <section class="card part">
      <div>
        <h2>{heading}</h2>
        {lead && <p class="soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
