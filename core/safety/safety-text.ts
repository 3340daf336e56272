import type { Feeling, Tip } from '../tip/tip';

/** All that is said about safety, in one language. */
export interface SafetyText {
  /** Stands below the tips, below the composer and in about. */
  footer: string;
  card: {
    title: string;
    intro: string;
    signsTitle: string;
    signs: readonly string[];
    stepsTitle: string;
    steps: readonly string[];
    /** Why no counselling for both is suggested. */
    noCounselling: string;
    /** Where there is no entry for the person's country. */
    otherCountries: string;
  };
  quickHide: {
    button: string;
    /** Which key does it, and what it does. */
    how: string;
    /** What it cannot do. */
    limits: string;
  };
  /** Once a month at most, after three weeks that stayed low. */
  professional: { text: string; accept: string; later: string; off: string };
  /** Beside the tip that names a counsellor for both, as a link to the card. */
  besideCounselling: string;
}

/** Whether what was picked opens the safety card, and nothing else. */
export function opensSafetyCard(feelings: readonly Feeling[]): boolean {
  return feelings.includes('unsafe');
}

/** Whether a tip names a counsellor for both; the link to the safety card stands beside it. */
export function namesCounselling(tip: Tip): boolean {
  return tip.tags.includes('help');
}
