import { GoalsView, type GoalsActions } from '../../components/goals/GoalsView';
import { TranslatorsProvider } from '../../components/text/translators';
import type { TimeDraft } from '../../core/command/command';
import { MINUTE_MS } from '../../core/time/day';
import { goals as goalsText } from '../../locales/en/goals';
import { firstTranslators, translated } from './locale';
import { LIST_ADDRESS, type PageProps } from './pages';
import type { Commands } from './use-commands';

const text = translated(goalsText);
const translators = { ...firstTranslators, goals: text };

/** The third view, loaded when it is opened. */
export function GoalsPage({ route, records, today, zone, firstWeekday, commands }: PageProps) {
  return (
    <TranslatorsProvider value={translators}>
      <GoalsView
        place={route.view === 'goals' ? route.place : { type: 'list' }}
        goals={today.goals}
        archived={records.goals.filter((goal) => goal.state === 'archived')}
        plans={records.plans}
        firstWeekday={firstWeekday}
        dayStartHour={records.settings.dayStartHour}
        nowMs={today.nowMs}
        zone={zone}
        actions={goalsActions(commands)}
      />
    </TranslatorsProvider>
  );
}

const leave = () => location.assign(LIST_ADDRESS);

function goalsActions(commands: Commands): GoalsActions {
  return {
    newId: () => crypto.randomUUID(),
    save: async (goalId = crypto.randomUUID(), draft) => {
      const outcome = await commands.send({ type: 'save-goal', goalId, draft });
      if (!outcome.ok) return;
      commands.announce(text.t('saved'));
      leave();
    },
    archive: (goalId) => void archive(commands, goalId),
    restore: (goalId) => void restore(commands, goalId),
    log: (time) => log(commands, time),
  };
}

async function archive(commands: Commands, goalId: string): Promise<void> {
  const outcome = await commands.send({ type: 'archive-goal', goalId });
  if (!outcome.ok) return;
  leave();
  commands.tell(text.t('archivedDone'));
}

async function restore(commands: Commands, goalId: string): Promise<void> {
  const outcome = await commands.send({ type: 'restore-goal', goalId });
  if (outcome.ok) commands.announce(text.t('restored'));
}

async function log(commands: Commands, time: TimeDraft): Promise<void> {
  const sessionId = crypto.randomUUID();
  const outcome = await commands.send({ type: 'log-time', sessionId, time });
  if (!outcome.ok) return;
  const minutes =
    time.shape === 'amount' ? time.minutes : (time.endedAtMs - time.startedAtMs) / MINUTE_MS;
  leave();
  commands.tell(text.t('logged', { duration: text.longDuration(minutes) }));
}
