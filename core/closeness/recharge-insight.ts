import { sessionLengthMs, type Kind, type Recharge, type Session } from '../session/session';
import { MINUTE_MS } from '../time/day';

/** A group is shown from so many rated sessions on (content guide, section 6, row 5). */
export const MIN_RATED = 5;

/** Lengths in minutes: from, inclusive, to, exclusive. The last band has no end. */
const LENGTH_BANDS = [
  { fromMinutes: 0, untilMinutes: 15 },
  { fromMinutes: 15, untilMinutes: 30 },
  { fromMinutes: 30, untilMinutes: 60 },
  { fromMinutes: 60, untilMinutes: 120 },
  { fromMinutes: 120 },
] as const;
type LengthBand = (typeof LENGTH_BANDS)[number];

/** Hours of a day are taken three by three: single hours would seldom hold five sessions. */
const HOURS_PER_BAND = 3;

/** What a person rated, never what caused it. */
interface RatedGroup<Key> {
  key: Key;
  /** Of the ratings 1 … 5; halves between two of them. */
  median: number;
  count: number;
}

export interface RechargeInsight {
  /** All rated sessions of the kind. */
  ratedCount: number;
  /** By the activity as it was last written; sessions without one are in none. */
  byActivity: RatedGroup<string>[];
  byLength: RatedGroup<LengthBand>[];
  /** By the local hour at which they began. Time logged as an amount has none. */
  byHour: RatedGroup<{ fromHour: number; untilHour: number }>[];
}

/**
 * What recharged a person, as medians and counts of groups with at least five rated sessions, the
 * best first. Among equal medians the one with more sessions comes first.
 */
export function rechargeInsight(sessions: readonly Session[], kind: Kind): RechargeInsight {
  const rated = sessions.filter(
    (each): each is Rated =>
      each.kind === kind && each.deletedAtMs === undefined && each.recharged !== undefined,
  );
  return {
    ratedCount: rated.length,
    byActivity: groupsOf(rated, activityKey, (_key, those) => latestActivity(those)),
    byLength: groupsOf(rated, bandIndex, (index) => LENGTH_BANDS[index]!),
    byHour: groupsOf(rated, startHour, (fromHour) => ({
      fromHour,
      untilHour: fromHour + HOURS_PER_BAND,
    })),
  };
}

type Rated = Session & { recharged: Recharge };

function groupsOf<Key extends string | number, Name>(
  rated: readonly Rated[],
  keyOf: (session: Rated) => Key | undefined,
  nameOf: (key: Key, sessions: readonly Rated[]) => Name,
): RatedGroup<Name>[] {
  const byKey = new Map<Key, Rated[]>();
  for (const session of rated) {
    const key = keyOf(session);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), session]);
  }
  return [...byKey]
    .filter(([, sessions]) => sessions.length >= MIN_RATED)
    .map(([key, sessions]) => {
      const median = medianOf(sessions.map((each) => each.recharged));
      return { key, group: { key: nameOf(key, sessions), median, count: sessions.length } };
    })
    .toSorted(
      (a, b) =>
        b.group.median - a.group.median ||
        b.group.count - a.group.count ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ group }) => group);
}

/** The middle value, or the mean of the two in the middle; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return (lower + upper) / 2;
}

const activityKey = (session: Rated) => session.activity?.trim().toLowerCase() || undefined;

function bandIndex(session: Rated): number {
  const minutes = sessionLengthMs(session) / MINUTE_MS;
  return LENGTH_BANDS.findLastIndex((band) => minutes >= band.fromMinutes);
}

function startHour(session: Rated): number | undefined {
  if (session.shape === 'amount') return undefined;
  const start = Temporal.Instant.fromEpochMilliseconds(session.startedAtMs);
  const { hour } = start.toZonedDateTimeISO(session.zone);
  return hour - (hour % HOURS_PER_BAND);
}

function latestActivity(sessions: readonly Rated[]): string {
  const [latest] = sessions.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  return latest?.activity?.trim() ?? '';
}
