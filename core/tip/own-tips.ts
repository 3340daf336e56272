import type { PlainDateText } from '../time/day';
import { isSafetyTip, MAX_TRIED_DATES, type Tip, type TipMark } from './tip';
import { nextUnseen } from './unseen-first';

const OWN_LISTS = ['favourites', 'tried', 'not-for-me'] as const;
export type OwnList = (typeof OWN_LISTS)[number];

export interface OwnTip {
  tip: Tip;
  mark: TipMark;
}

/**
 * The tips of one of a person's lists. Those that helped come first and those that did not last;
 * within that, what was tried last comes first. It orders these lists and nothing else.
 */
export function ownTips(tips: readonly Tip[], marks: readonly TipMark[], list: OwnList): OwnTip[] {
  const byId = new Map(marks.map((mark) => [mark.tipId, mark]));
  return tips
    .flatMap((tip): OwnTip[] => {
      const mark = byId.get(tip.id);
      return mark && isOn(list, mark) ? [{ tip, mark }] : [];
    })
    .toSorted(
      (a, b) => rank(a.mark) - rank(b.mark) || lastTried(b.mark).localeCompare(lastTried(a.mark)),
    );
}

function isOn(list: OwnList, mark: TipMark): boolean {
  if (list === 'favourites') return mark.favourite === true;
  if (list === 'not-for-me') return mark.notForMe === true;
  return (mark.triedOn?.length ?? 0) > 0;
}

function rank({ helped }: TipMark): number {
  if (helped === undefined) return 1;
  return helped ? 0 : 2;
}

const lastTried = ({ triedOn }: TipMark) => triedOn?.at(-1) ?? '';

/** The mark of a tip that was tried on a date; twice on one day counts once. */
export function withTried(
  mark: TipMark | undefined,
  tipId: string,
  date: PlainDateText,
  nowMs: number,
): TipMark {
  const dates = new Set([...(mark?.triedOn ?? []), date]);
  return {
    ...mark,
    tipId,
    triedOn: [...dates].toSorted().slice(-MAX_TRIED_DATES),
    updatedAtMs: nowMs,
  };
}

/** The mark with the answer to "helped?"; `undefined` takes the answer back. */
export function withHelped(mark: TipMark, helped: boolean | undefined, nowMs: number): TipMark {
  const { helped: _before, ...rest } = mark;
  return { ...rest, ...(helped !== undefined && { helped }), updatedAtMs: nowMs };
}

/** The next tip of the shuffled library; none comes again until all that a person wants were seen. */
export function shuffledTip(
  tips: readonly Tip[],
  marks: readonly TipMark[],
  { installSeed, seenIds }: { installSeed: string; seenIds: readonly string[] },
): Tip | undefined {
  const unwanted = new Set(marks.filter((mark) => mark.notForMe).map((mark) => mark.tipId));
  const wanted = tips.filter((tip) => !isSafetyTip(tip) && !unwanted.has(tip.id));
  const ids = wanted.map((tip) => tip.id);
  const id = nextUnseen(ids, `${installSeed} shuffle`, seenIds);
  return wanted.find((tip) => tip.id === id);
}
