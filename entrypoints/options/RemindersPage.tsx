import { useCallback } from 'preact/hooks';
import { ReminderLog } from '../../components/reminder-settings/ReminderLog';
import { RemindersView } from '../../components/reminder-settings/RemindersView';
import { TranslatorsProvider } from '../../components/text/translators';
import { discreetTipIds } from '../../content/en/discreet';
import { titles } from '../../content/en/titles';
import { typicalWeek } from '../../core/simulation/typical-week';
import { firstWeekdayOf } from '../../core/time/week';
import type { ReminderSettings, Settings } from '../../core/settings/settings';
import { nowMs, zone } from '../../platform/clock';
import { browserLanguage } from '../../platform/lifecycle';
import { reminders as remindersText } from '../../locales/en/reminders';
import type { DashboardRecords } from '../../storage/dashboard-data';
import { firstTranslators, translated } from '../popup/locale';
import type { Commands } from '../popup/use-commands';

const text = translated(remindersText);
const translators = { ...firstTranslators, reminders: text };
const examples = { discreet: titles[discreetTipIds[0]!], open: titles['sign.closeness-counts'] };

interface RemindersPageProps {
  records: DashboardRecords;
  commands: Commands;
}

/** All about reminders: what is set, what it leads to, and what became of those that were due. */
export function RemindersPage({ records, commands }: RemindersPageProps) {
  const { settings, goals, plans, log } = records;
  const weekOf = useCallback(
    (reminders: ReminderSettings) => {
      const firstWeekday = settings.firstWeekday ?? firstWeekdayOf(browserLanguage());
      const person = { goals, plans, firstWeekday, zone: zone() };
      return typicalWeek({ ...person, settings: { ...settings, reminders } }, nowMs());
    },
    [settings, goals, plans],
  );
  return (
    <TranslatorsProvider value={translators}>
      <RemindersView
        settings={settings.reminders}
        examples={examples}
        weekOf={weekOf}
        onSave={(fields) => void save(commands, settings, fields)}
      />
      <ReminderLog log={log} zone={zone()} dayStartHour={settings.dayStartHour} />
    </TranslatorsProvider>
  );
}

async function save(
  commands: Commands,
  settings: Settings,
  fields: Partial<ReminderSettings>,
): Promise<void> {
  const reminders = { ...settings.reminders, ...fields };
  const outcome = await commands.send({
    type: 'save-settings',
    settings: { ...settings, reminders },
  });
  if (outcome.ok) commands.announce(text.t('saved'));
}
