import { fireEvent } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { goalProgress } from '../core/goal/progress';
import { HOLD_REASONS } from '../core/reminder/hold';
import { REMINDER_KINDS } from '../core/reminder/kind';
import { LOG_TYPES } from '../core/reminder/log';
import { DEFAULT_SETTINGS } from '../core/settings/settings';
import { todayOf, type TodayRecords } from '../core/today/today-of';
import type { Tip } from '../core/tip/tip';
import {
  aGoal,
  aPlan,
  aRunningSession,
  aSession,
  at,
  BERLIN,
  NOON,
  THIS_WEEK,
  TODAY,
  todayRecords,
} from '../test/builders';
import { pseudo, renderWithText } from '../test/components/render';
import { spy } from '../test/components/spy';
import { DashboardFrame } from './dashboard/DashboardFrame';
import { Frame } from './frame/Frame';
import { Notice } from './frame/Notice';
import { StoreError } from './frame/StoreError';
import { GoalsView, type GoalsPlace } from './goals/GoalsView';
import { ReminderLog } from './reminder-settings/ReminderLog';
import { RemindersView } from './reminder-settings/RemindersView';
import { AbsenceCard } from './reminders/AbsenceCard';
import { NotNowDialog } from './reminders/NotNowDialog';
import { TipsView } from './tips/TipsView';
import { TodayView } from './today/TodayView';

/** What is data here: it stands as it is in every language. */
const DATA = '12345 DATA';
const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'];
const BLOCKS = new Set('P H1 H2 H3 A BUTTON LABEL LEGEND SMALL SUMMARY OUTPUT'.split(' '));
/** Weekdays and times come from the browser, in the language of the page. */
const FROM_BROWSER =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?\b|\b(Tue|Wed|Thu|Sat)\b|\bMarch\b/g;

/** The words that a view shows outside of the brackets of the made-up language. */
function hardCoded(element: Element): string[] {
  const nodes = [element, ...element.querySelectorAll('*')];
  const attributes = nodes.flatMap((node) =>
    ATTRIBUTES.map((name) => node.getAttribute(name) ?? ''),
  );
  const shown = attributes.concat(nodes.flatMap(ownTexts));
  return shown.filter((text) => /\p{L}/u.test(outside(text)));
}

/** The text of a block with its inline parts, so that brackets are whole; elsewhere text alone. */
function ownTexts(node: Element): string[] {
  if (BLOCKS.has(node.tagName)) return [node.textContent];
  const texts = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
  return texts.map((child) => child.textContent ?? '');
}

function outside(text: string): string {
  let rest = text.replaceAll(DATA, '').replaceAll(FROM_BROWSER, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
}

const nothing = {
  start: spy(),
  extend: spy(),
  end: spy(),
  discard: spy(),
  rate: spy(),
  later: spy(),
  notToday: spy(),
  openNotNow: spy(),
  answerAbsence: spy(),
};
const tip: Tip = {
  id: 'a.tip',
  section: 'extra',
  title: DATA,
  body: DATA,
  tryThis: { text: DATA, minutes: 10, how: 'together' },
  tags: [],
  feelings: [],
  moments: ['any'],
  origin: 'editorial',
  sources: [DATA],
};
const goal = aGoal({ title: DATA });
const moment = { nowMs: at(NOON), zone: BERLIN };
const reminder = { id: 'rhythm:1', kind: 'rhythm' as const, dueAtMs: at(NOON) };

const todayView = (records: Partial<TodayRecords>) => (
  <TodayView
    today={todayOf(todayRecords(records), moment.nowMs, BERLIN)}
    zone={BERLIN}
    offer={{ reminder, kind: 'solo', minutes: 20 }}
    tip={{ tip, reason: { kind: 'daily' } }}
    actions={nothing}
  />
);

const goalsView = (place: GoalsPlace, isEmpty = false) => (
  <GoalsView
    place={place}
    goals={
      isEmpty ? [] : [goalProgress(goal, [], { week: THIS_WEEK, today: TODAY, dayStartHour: 0 })]
    }
    archived={[aGoal({ id: 'old', title: DATA, state: 'archived' })]}
    plans={[aPlan()]}
    firstWeekday={1}
    dayStartHour={0}
    {...moment}
    actions={{
      newId: () => 'new',
      save: () => Promise.resolve(),
      archive: spy(),
      restore: spy(),
      log: () => Promise.resolve(),
    }}
  />
);

const remindersView = (discreet: boolean) => (
  <RemindersView
    settings={{
      ...DEFAULT_SETTINGS.reminders,
      discreet,
      activeRanges: [
        { from: '22:00', to: '06:00' },
        { from: '09:00', to: '09:00' },
      ],
    }}
    examples={{ discreet: DATA, open: DATA }}
    weekOf={() => [
      { date: TODAY, stretches: [], marks: [] },
      {
        date: '2026-03-12',
        stretches: [{ from: 540, to: 700 }],
        marks: REMINDER_KINDS.map((kind, minute) => ({
          minute,
          kind,
          delivery: minute > 3 ? 'badge' : 'notification',
        })),
      },
    ]}
    onSave={spy()}
  />
);

const log = LOG_TYPES.map((type, index) => ({
  type,
  atMs: at(NOON) - index,
  kind: 'tip' as const,
  reminderId: 'tip:1',
  by: [...HOLD_REASONS],
}));

const views: Record<string, ComponentChild> = {
  frame: (
    <Frame view="today" bell="paused" onBell={spy()} onDashboard={spy()}>
      {null}
    </Frame>
  ),
  notice: <Notice text={DATA} isTrouble onClose={spy()} />,
  'store error': (
    <>
      {(['blocked', 'damaged', 'newer', 'unknown'] as const).map((trouble) => (
        <StoreError key={trouble} trouble={trouble} onRetry={spy()} />
      ))}
    </>
  ),
  'empty week': todayView({}),
  'week with a goal': todayView({ goals: [goal], plans: [aPlan()], sessions: [aSession()] }),
  'running session': todayView({ running: aRunningSession({ plannedMinutes: 90 }) }),
  'session over its time': todayView({ running: aRunningSession({ plannedMinutes: 20 }) }),
  'session that ended': todayView({
    sessions: [aSession({ from: '2026-03-11T11:35', to: '2026-03-11T11:55' })],
  }),
  'not now': (
    <>
      {HOLD_REASONS.map((by) => (
        <NotNowDialog
          key={by}
          isOpen
          outlook={{ holds: [{ by, untilMs: at('2026-03-12T10:00') }], pausedUntilMs: null }}
          {...moment}
          snoozeMinutes={[15, 60]}
          laterMinutes={180}
          onSnooze={spy()}
          onNotToday={spy()}
          onPause={spy()}
          onResume={spy()}
          onClose={spy()}
        />
      ))}
    </>
  ),
  'the time away': (
    <AbsenceCard
      absence={{ fromMs: at(NOON) - 3_600_000, untilMs: at(NOON) }}
      {...moment}
      onAnswer={spy()}
    />
  ),
  dashboard: (
    <DashboardFrame pages={[{ address: '#x', label: DATA }]} current="#x">
      {remindersView(true)}
    </DashboardFrame>
  ),
  'all tips in reminders': remindersView(false),
  log: <ReminderLog log={log} zone={BERLIN} dayStartHour={0} />,
  'no log': <ReminderLog log={[]} zone={BERLIN} dayStartHour={0} />,
  tips: <TipsView tips={[tip]} favouriteIds={new Set()} onFavourite={spy()} />,
  'no tips': <TipsView tips={[]} favouriteIds={new Set()} onFavourite={spy()} />,
  'goals list': goalsView({ type: 'list' }),
  'no goals': goalsView({ type: 'list' }, true),
  'edit a goal': goalsView({ type: 'edit', goalId: goal.id }),
  'log time': goalsView({ type: 'log' }),
};

test.each(Object.keys(views))('nothing is hard-coded in: %s', (name) => {
  const { container } = renderWithText(views[name], pseudo);
  expect(hardCoded(container)).toEqual([]);
});

test('nothing is hard-coded in what a form finds wrong', () => {
  const { container } = renderWithText(goalsView({ type: 'new' }), pseudo);
  const chips = container.querySelectorAll('.plans > .row button');
  fireEvent.click(chips[chips.length - 1]!);
  fireEvent.submit(container.querySelector('form')!);
  expect(container.querySelectorAll('.problem').length).toBeGreaterThan(1);
  expect(hardCoded(container)).toEqual([]);
});

test('the search for it finds what is hard-coded', () => {
  const { container } = renderWithText(
    <p title="Hello">
      ⟦öķ⟧ and <b>more</b>
    </p>,
    pseudo,
  );
  expect(hardCoded(container)).toEqual(['Hello', '⟦öķ⟧ and more', 'more']);
});
