import {
  addDays,
  dateAt,
  instantAtMs,
  type PlainDateText,
  type PlainTimeText,
  type Zone,
} from '../time/day';
import type { ActiveRange } from '../settings/settings';

interface Span {
  fromMs: number;
  untilMs: number;
}

/** Whether reminders may come at an instant, and if not, when they may next (`undefined`: never). */
export function activeHoursAt(
  ranges: readonly ActiveRange[],
  nowMs: number,
  zone: Zone,
): { isActive: boolean; nextStartMs?: number } {
  const today = dateAt(nowMs, zone, 0);
  const spans = spansAround(ranges, today, zone);
  if (spans.some((span) => span.fromMs <= nowMs && nowMs < span.untilMs)) return { isActive: true };
  const starts = spans.map((span) => span.fromMs).filter((startMs) => startMs > nowMs);
  return starts.length === 0
    ? { isActive: false }
    : { isActive: false, nextStartMs: Math.min(...starts) };
}

/** Asked several times a wake; changes with the date and the ranges only. */
const knownSpans = new WeakMap<readonly ActiveRange[], { key: string; spans: readonly Span[] }>();

function spansAround(
  ranges: readonly ActiveRange[],
  today: PlainDateText,
  zone: Zone,
): readonly Span[] {
  const key = `${today} ${zone}`;
  const known = knownSpans.get(ranges);
  if (known?.key === key) return known.spans;
  // A range that began yesterday may wrap midnight; tomorrow's start may be the next one.
  const spans = [-1, 0, 1].flatMap((offset) =>
    ranges.map((range) => spanOn(range, addDays(today, offset), zone)),
  );
  knownSpans.set(ranges, { key, spans });
  return spans;
}

function spanOn(range: ActiveRange, date: PlainDateText, zone: Zone): Span {
  const endDate = isAfter(range.to, range.from) ? date : addDays(date, 1);
  return {
    fromMs: instantAtMs(date, range.from, zone),
    untilMs: instantAtMs(endDate, range.to, zone),
  };
}

const isAfter = (later: PlainTimeText, earlier: PlainTimeText) => later > earlier;
