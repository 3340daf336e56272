import { decide, type Occurrence } from '../../core/command/decide';
import type { Command, Outcome } from '../../core/command/command';
import { lookupOf } from '../../core/command/lookup';
import { parseCommand } from '../../core/command/parse-command';
import type { Moment } from '../../core/command/world';
import { dateAt } from '../../core/time/day';
import { firstWeekdayOf } from '../../core/time/week';
import { nowMs, zone } from '../../platform/clock';
import { browserLanguage } from '../../platform/lifecycle';
import { clearNotification } from '../../platform/notifications';
import { openPopupPage } from '../../platform/pages';
import { readSeen } from '../../platform/presence';
import type { Shortcut } from '../../platform/shortcuts';
import { commit, type Committed } from '../../storage/commit';
import { loadSettings } from '../../storage/load-settings';
import { answerTo, answerToShortcut } from './answer-to';
import { carryOut } from './carry-out';

/** One occurrence after the other, in the order in which they came. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

/** Looks at the clock and the person, and puts the browser right. */
export function look(): void {
  // A store that fails now is asked again at the next wake; a page tells the person of it.
  void inTurn(() => handle({ type: 'event', event: { type: 'look' } })).catch(reportFailure);
}

/** Answers a message from one of our pages. */
export async function answerMessage(message: unknown): Promise<Outcome> {
  const command = parseCommand(message);
  if (!command) return { ok: false, refusal: 'not-a-command' };
  return obey(command);
}

/** A click on a notification opens the page with the same choices; a button is its command. */
export function answerNotification(id: string, button?: number): void {
  void inTurn(async () => {
    await clearNotification(id);
    const { decision } = await handle({ type: 'event', event: { type: 'look' } });
    const command = answerTo(id, button, decision.world, crypto.randomUUID());
    if (command) await handle({ type: 'command', command });
    else await openPopupPage();
  }).catch(reportFailure);
}

/** A key of the keyboard does what the popup's button does, with no page open. */
export function answerKey(shortcut: Shortcut): void {
  void inTurn(async () => {
    const { decision } = await handle({ type: 'event', event: { type: 'look' } });
    const command = answerToShortcut(shortcut, decision.world, crypto.randomUUID());
    await handle({ type: 'command', command });
  }).catch(reportFailure);
}

async function obey(command: Command): Promise<Outcome> {
  try {
    const { decision, operationId } = await inTurn(() => handle({ type: 'command', command }));
    const { outcome } = decision;
    return outcome.ok && operationId !== undefined ? { ...outcome, operationId } : outcome;
  } catch (error) {
    reportFailure(error);
    return { ok: false, refusal: 'store-failed' };
  }
}

/** Load, decide, save, carry out. What the browser took is written down, so that it comes once. */
async function handle(occurrence: Occurrence): Promise<Committed> {
  const committed = await decideAndSave(occurrence);
  for (const event of await carryOut(committed)) await decideAndSave({ type: 'event', event });
  return committed;
}

async function decideAndSave(occurrence: Occurrence): Promise<Committed> {
  const { awayMinutes, lullSeconds } = (await loadSettings()).reminders;
  const seen = await readSeen([awayMinutes * 60, lullSeconds]);
  const atMs = nowMs();
  const moment: Moment = {
    nowMs: atMs,
    zone: zone(),
    firstWeekday: firstWeekdayOf(browserLanguage()),
    seen,
  };
  const fresh = { seed: crypto.randomUUID(), date: dateAt(atMs, moment.zone, 0) };
  const lookup = occurrence.type === 'command' ? lookupOf(occurrence.command) : {};
  return commit((world) => decide(world, occurrence, moment), atMs, fresh, lookup);
}

function reportFailure(error: unknown): void {
  console.error('Breathing Room:', error);
}
