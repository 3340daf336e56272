import { decide, type Decision } from '../core/command/decide';
import type { Command } from '../core/command/command';
import { lookupOf } from '../core/command/lookup';
import type { Moment, World } from '../core/command/world';
import { parseGoal } from '../core/goal/parse-goal';
import { parsePlan } from '../core/goal/parse-plan';
import { parseRest } from '../core/goal/rest';
import { RECORD_TABLES, type RecordTable, type Row } from '../core/record/record-table';
import { initialReminderState, type ReminderState } from '../core/reminder/reminder-state';
import { parseRunningSession } from '../core/session/parse-running-session';
import { parseSession } from '../core/session/parse-session';
import { parseSettings } from '../core/settings/parse-settings';
import { parseTipMark } from '../core/tip/tip';
import { changedImages, MAX_OPERATIONS, type Operation } from '../core/undo/operation';
import { imagesOf, rowChangeOf } from '../core/undo/row-images';
import { aMoment, at, NOON } from './builders';

const byKey = (rows: Map<string, Row>) =>
  [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

/** A store in memory that does what `storage/commit.ts` does, for tests of the rules alone. */
export class MemoryStore {
  readonly tables = Object.fromEntries(
    RECORD_TABLES.map((table) => [table, new Map<string, Row>()]),
  ) as Record<RecordTable, Map<string, Row>>;
  operations: Operation[] = [];
  reminderState: ReminderState = initialReminderState(at(NOON));
  private lastOperationId = 0;

  /** Carries out a command and records it as an operation. */
  send(command: Command, moment: Moment = aMoment()): Decision {
    const decision = decide(this.world(command), { type: 'command', command }, moment);
    this.write(decision, moment.nowMs);
    this.reminderState = decision.state;
    return decision;
  }

  /** All rows as plain data, to be compared. */
  content(): Record<string, Row[]> {
    return Object.fromEntries(RECORD_TABLES.map((table) => [table, byKey(this.tables[table])]));
  }

  private world(command: Command): World {
    const lookup = lookupOf(command);
    const sessions = this.read('sessions', parseSession);
    const named = sessions.find((each) => each.id === lookup.sessionId);
    const deleted = sessions.filter((each) => each.deletedAtMs !== undefined);
    const trash = lookup.hasTrash ? deleted : deleted.filter((each) => each.id === named?.id);
    const running = this.read('running', parseRunningSession)[0];
    const operation = this.operations.find((each) => each.id === lookup.operationId);
    const tipMark = this.read('tipMarks', parseTipMark).find((each) => each.tipId === lookup.tipId);
    return {
      settings: parseSettings(this.tables.settings.get('settings')),
      goals: this.read('goals', parseGoal).filter((each) => each.deletedAtMs === undefined),
      plans: this.read('plans', parsePlan).filter((each) => each.deletedAtMs === undefined),
      rests: this.read('rests', parseRest).filter((each) => each.deletedAtMs === undefined),
      recent: sessions.filter((each) => each.deletedAtMs === undefined),
      reminderState: this.reminderState,
      trash,
      ...(running && { running }),
      ...(named && named.deletedAtMs === undefined && { session: named }),
      ...(lookup.nearby && { nearby: sessions }),
      ...(tipMark && { tipMark }),
      ...(operation && {
        reversal: {
          operation,
          rows: operation.rows.map(({ table, key }) => this.tables[table].get(key) ?? null),
        },
      }),
    };
  }

  private read<T>(table: RecordTable, parse: (row: unknown) => T | undefined): T[] {
    return [...this.tables[table].values()].map(parse).filter((each) => each !== undefined);
  }

  private write({ changes, history }: Decision, nowMs: number): void {
    const images = changes.map((change) => {
      const { of: table, key } = rowChangeOf(change, nowMs);
      return imagesOf(change, this.tables[table].get(key) ?? null, nowMs);
    });
    for (const { table, key, after } of images)
      if (after) this.tables[table].set(key, after);
      else this.tables[table].delete(key);
    const rows = changedImages(images);
    if (history?.type === 'recorded' && rows.length > 0) {
      this.lastOperationId += 1;
      const operation = { id: this.lastOperationId, atMs: nowMs, label: history.label, rows };
      const kept = this.operations.filter((each) => each.undoneAtMs === undefined);
      this.operations = [...kept, operation].slice(-MAX_OPERATIONS);
    } else if (history && history.type !== 'recorded') {
      this.operations = this.operations.map((each) => {
        if (each.id !== history.operationId) return each;
        const { undoneAtMs: _undone, ...done } = each;
        return history.type === 'undone' ? { ...done, undoneAtMs: nowMs } : done;
      });
    }
  }
}
