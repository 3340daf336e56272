import fc from 'fast-check';

/** Zones whose clocks do everything that clocks do, with years in which they did it. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Chatham',
  'Antarctica/Troll',
] as const;

export const aZone = fc.constantFrom(...ZONES);
export const aDayStartHour = fc.integer({ min: 0, max: 6 });

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
/** Years in which the zones above changed their clocks, their rules or their side of the date line. */
const TURBULENT_YEARS = [2011, 2015, 2018, 2026].map((year) => ({
  min: instant(`${year}-01-01T00:00Z`),
  max: instant(`${year + 1}-01-01T00:00Z`),
}));

/** An instant in one of the turbulent years. */
const anInstantMs = fc.oneof(...TURBULENT_YEARS.map((range) => fc.integer(range)));

/** An instant within three hours of a change of the zone's clocks, where there is one. */
function nearClockChange(zone: string): fc.Arbitrary<number> {
  const changes = TURBULENT_YEARS.flatMap((range) => clockChanges(zone, range.min, range.max));
  if (changes.length === 0) return anInstantMs;
  const offset = fc.integer({ min: -180, max: 180 });
  return fc.tuple(fc.constantFrom(...changes), offset).map(([ms, by]) => ms + by * 60_000);
}

function clockChanges(zone: string, fromMs: number, untilMs: number): number[] {
  const next = Temporal.Instant.fromEpochMilliseconds(fromMs)
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  if (!next || next.epochMilliseconds >= untilMs) return [];
  return [next.epochMilliseconds, ...clockChanges(zone, next.epochMilliseconds, untilMs)];
}

/** A zone and an instant in it, every other one close to a change of its clocks. */
export const aMomentInAZone = aZone.chain((zone) =>
  fc.oneof(anInstantMs, nearClockChange(zone)).map((nowMs) => ({ zone, nowMs })),
);

export const aDate = fc
  .integer({ min: 0, max: 84_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());

const NASTY_NUMBERS = [Number.NaN, Infinity, -Infinity, -0, -1, 0.5, 1e308, 2 ** 53];
const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00x',
  'a\u202eb',
  '😀'.repeat(400),
  'x'.repeat(100_000),
  `a${'\u0301'.repeat(500)}`,
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
];
const NASTY_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'null'];
const NASTY_TIMES = ['2026-02-30', '2026-13-01', '+12026-01-01', '24:00', '7:5', '+25:00'];
const NASTY_OBJECTS = [null, undefined, true, false, [], {}, [[]], 0n];
const NASTY = [NASTY_NUMBERS, NASTY_TEXTS, NASTY_NAMES, NASTY_TIMES, NASTY_OBJECTS].flat(1);

const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY),
  // An own key of this name, as JSON can make one.
  fc.constant<unknown>(JSON.parse('{"__proto__":{"id":"x"}}')),
  fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
);

/** Anything at all, and often a sound record of which some fields were spoiled or lost. */
export function garbageLike(sound: object): fc.Arbitrary<unknown> {
  const keys = Object.keys(sound);
  const spoilt = fc.dictionary(fc.constantFrom(...keys), nastyValue, { maxKeys: keys.length });
  const lost = fc.subarray(keys);
  return fc.oneof(
    { weight: 1, arbitrary: nastyValue },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), nastyValue),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(spoilt, lost).map(([values, without]) => {
        const kept = Object.entries({ ...sound, ...values });
        return Object.fromEntries(kept.filter(([key]) => !without.includes(key)));
      }),
    },
  );
}
