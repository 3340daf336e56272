import { leanOf, type Closeness } from './check-in';
import type { Tweak } from './weekly-ten';

/**
 * What one person says on the shared screen. The other one's answers live in the open page alone:
 * no record, command or file has a place for them.
 */
export interface TenAnswers {
  felt: Closeness;
  wanted: Closeness;
  goodThing?: string;
  /** More, less or the same time alone next week. */
  solo?: Tweak;
  /** The same about time for both. */
  together?: Tweak;
}

export interface PairView {
  felt: readonly [own: Closeness, other: Closeness];
  wanted: readonly [own: Closeness, other: Closeness];
  lean: readonly [own: number, other: number];
  /** Steps between what the two want. */
  wantedApart: number;
  /** What both ask of the next week; absent where they differ or one has not said. */
  agreed: { solo?: Tweak; together?: Tweak };
  /** Where both have said something, and not the same: worth a word. */
  toTalkAbout: ('solo' | 'together')[];
}

/** The answers of two people beside each other. It compares and does not judge. */
export function pairView(own: TenAnswers, other: TenAnswers): PairView {
  const agreed: PairView['agreed'] = {};
  const toTalkAbout: PairView['toTalkAbout'] = [];
  for (const kind of ['solo', 'together'] as const) {
    const [mine, theirs] = [own[kind], other[kind]];
    if (mine === undefined || theirs === undefined) continue;
    if (mine === theirs) agreed[kind] = mine;
    else toTalkAbout.push(kind);
  }
  return {
    felt: [own.felt, other.felt],
    wanted: [own.wanted, other.wanted],
    lean: [leanOf(own), leanOf(other)],
    wantedApart: Math.abs(own.wanted - other.wanted),
    agreed,
    toTalkAbout,
  };
}
