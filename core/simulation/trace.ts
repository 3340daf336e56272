import type { Badge } from '../reminder/badge';
import type { HoldReason } from '../reminder/hold';
import type { ReminderKind } from '../reminder/kind';
import type { LogEntry } from '../reminder/log';
import type { Delivery } from '../settings/settings';
import type { Zone } from '../time/day';

export type WakeCause = 'start' | 'alarm' | 'idle' | 'command';

/** What the simulated browser did, in order of time. `atMs` is the wall clock. */
export type TraceLine =
  | {
      type: 'reminder';
      atMs: number;
      id: string;
      kind: ReminderKind;
      delivery: Delivery;
      why: string;
    }
  | { type: 'held'; atMs: number; kind: ReminderKind; by: HoldReason[] }
  | { type: 'lapsed'; atMs: number; kind: ReminderKind }
  | { type: 'badge'; atMs: number; badge: Badge['type'] }
  | { type: 'wake-up'; atMs: number; cause: WakeCause };

/** A trace line as the public tool prints it: local time with its zone. */
export function printedLine(line: TraceLine, zone: Zone): Record<string, unknown> {
  const { atMs, type, ...rest } = line;
  const at = Temporal.Instant.fromEpochMilliseconds(atMs)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', offset: 'never' });
  if (line.type === 'reminder') {
    const { id: _id, ...shown } = rest as Omit<typeof line, 'atMs' | 'type'>;
    return { at, type, ...shown };
  }
  return { at, type, ...rest };
}

/** The trace of what the log tells of one step. */
export function linesOf(
  log: readonly LogEntry[],
  deliveryOf: (kind: ReminderKind) => Delivery,
  why: string,
): TraceLine[] {
  return log.flatMap(({ type, atMs, kind, reminderId, by = [] }): TraceLine[] => {
    if (type === 'shown')
      return [{ type: 'reminder', atMs, id: reminderId, kind, delivery: deliveryOf(kind), why }];
    if (type === 'held') return [{ type, atMs, kind, by }];
    return type === 'lapsed' || type === 'ignored' ? [{ type: 'lapsed', atMs, kind }] : [];
  });
}
