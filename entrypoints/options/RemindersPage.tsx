import { RemindersView } from '../../components/reminder-settings/RemindersView';
import { TranslatorsProvider } from '../../components/text/translators';
import { discreetTipIds } from '../../content/en/discreet';
import { titles } from '../../content/en/titles';
import { reminders as remindersText } from '../../locales/en/reminders';
import type { DashboardRecords } from '../../storage/dashboard-data';
import { firstTranslators, translated } from '../popup/locale';
import type { Commands } from '../popup/use-commands';

const translators = { ...firstTranslators, reminders: translated(remindersText) };
const examples = { discreet: titles[discreetTipIds[0]!], open: titles['sign.closeness-counts'] };

interface RemindersPageProps {
  records: DashboardRecords;
  commands: Commands;
}

/** All about reminders: what is set. */
export function RemindersPage({ records, commands }: RemindersPageProps) {
  const { settings } = records;
  return (
    <TranslatorsProvider value={translators}>
      <RemindersView
        settings={settings.reminders}
        examples={examples}
        onSave={(fields) =>
          void commands.send({
            type: 'save-settings',
            settings: { ...settings, reminders: { ...settings.reminders, ...fields } },
          })
        }
      />
    </TranslatorsProvider>
  );
}
