import type { LogEntry } from '../../core/reminder/log';
import { dateAt, type Zone } from '../../core/time/day';
import { useTranslator } from '../text/translators';
import { KIND_KEYS } from './kind-keys';
import { logWords } from './log-words';

interface ReminderLogProps {
  /** The latest first. */
  log: readonly LogEntry[];
  zone: Zone;
  dayStartHour: number;
}

/** So many days are open; the others open with a press. */
const OPEN_DAYS = 2;

/** What became of reminders, by day, with the reasons (reminders.md, R11). */
export function ReminderLog({ log, zone, dayStartHour }: ReminderLogProps) {
  const text = useTranslator('reminders');
  const { t } = text;
  const days = [...Map.groupBy(log, ({ atMs }) => dateAt(atMs, zone, dayStartHour))];
  return (
    <section class="card part reminder-log">
      <div>
        <h2>{t('logHeading')}</h2>
        <p class="soft">{t('logText')}</p>
      </div>
      {days.length === 0 && <p>{t('logEmpty')}</p>}
      {days.map(([date, entries], index) => (
        <details key={date} open={index < OPEN_DAYS}>
          <summary>{text.date(date)}</summary>
          <ol>
            {entries.map((entry) => (
              <li key={`${entry.atMs} ${entry.type} ${entry.reminderId}`}>
                <time dateTime={new Date(entry.atMs).toISOString()}>
                  {text.clock(entry.atMs, zone)}
                </time>
                <p>{t(KIND_KEYS[entry.kind])}</p>
                <p class="soft">{logWords(text, entry, zone)}</p>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
