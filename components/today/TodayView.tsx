import type { Kind, Recharge } from '../../core/session/session';
import type { TipForNow } from '../../core/tip/tip-for-now';
import type { Zone } from '../../core/time/day';
import type { Today } from '../../core/today/today';
import type { AbsenceAnswer } from '../reminders/absence-form';
import { AbsenceCard } from '../reminders/AbsenceCard';
import { NextReminder } from '../reminders/NextReminder';
import { WaitingReminder, type Offer } from '../reminders/WaitingReminder';
import { useTranslator } from '../text/translators';
import { useFocusWhenLost } from '../text/use-focus-when-lost';
import { EndedCard } from './EndedCard';
import { SessionCard } from './SessionCard';
import { StartCard } from './StartCard';
import { TipForNowCard } from './TipForNowCard';
import { WeekHero } from './WeekHero';

/** What a person can do in this view. */
export interface TodayActions {
  /** Without minutes: an open end. */
  start: (kind: Kind, minutes?: number) => void;
  extend: (sessionId: string) => void;
  end: (sessionId: string) => void;
  discard: (sessionId: string) => void;
  rate: (sessionId: string, recharged: Recharge | undefined, note: string) => void;
  later: () => void;
  notToday: () => void;
  openNotNow: () => void;
  /** "Was that time to yourself?" */
  answerAbsence: (answer: AbsenceAnswer) => void;
}

interface TodayViewProps {
  today: Today;
  zone: Zone;
  /** The waiting reminder and what it offers. */
  offer?: Offer | undefined;
  /** `undefined` while it is on its way, `null` when none fits. */
  tip: TipForNow | null | undefined;
  actions: TodayActions;
}

/** The first view: a session, the question after one, or the week and the way into a session. */
export function TodayView({ today, zone, offer, tip, actions }: TodayViewProps) {
  const { t } = useTranslator('page');
  const { nowMs, running, justEnded, outlook } = today;
  const phase = running ? 'running' : justEnded ? 'ended' : 'week';
  const panel = useFocusWhenLost<HTMLDivElement>(phase);
  return (
    <section class="view" ref={panel} tabIndex={-1} aria-label={t('today')}>
      {offer && !running && (
        <WaitingReminder
          offer={offer}
          holds={outlook.holds}
          isLastSnooze={outlook.isLastSnooze}
          nowMs={nowMs}
          zone={zone}
          onStart={() => actions.start(offer.kind, offer.minutes)}
          onLater={actions.later}
          onNotToday={actions.notToday}
        />
      )}
      {outlook.absence && !running && (
        <AbsenceCard
          key={outlook.absence.fromMs}
          absence={outlook.absence}
          nowMs={nowMs}
          zone={zone}
          onAnswer={actions.answerAbsence}
        />
      )}
      {running && (
        <SessionCard
          key={running.id}
          running={running}
          nowMs={nowMs}
          onBack={() => actions.end(running.id)}
          onExtend={() => actions.extend(running.id)}
          onDiscard={() => actions.discard(running.id)}
        />
      )}
      {justEnded && (
        <EndedCard
          key={justEnded.id}
          session={justEnded}
          onDone={(recharged, note) => actions.rate(justEnded.id, recharged, note)}
        />
      )}
      {phase === 'week' && (
        <>
          <WeekHero today={today} zone={zone} />
          <StartCard onStart={actions.start} />
        </>
      )}
      <NextReminder outlook={outlook} nowMs={nowMs} zone={zone} onNotNow={actions.openNotNow} />
      <TipForNowCard tip={tip} isInSession={running !== undefined} />
    </section>
  );
}
