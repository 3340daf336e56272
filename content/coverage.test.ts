import { describe, expect, it } from 'vitest';
import { fullText, type MessageSlot } from '../core/closeness/message-template';
import { messageTemplates } from './en/messages';
import { tips } from './en/tips';

/** The ideas of the article in order, each with the tips that carry it (content guide, section 2). */
const IDEAS: readonly (readonly string[])[] = [
  ['sign.closeness-counts'],
  ['sign.normal'],
  ['sign.what-it-is-for'],
  ['bottom.wobble', 'bottom.too-far'],
  ['bottom.too-close'],
  ['bottom.your-mix'],
  ['sign.not-a-fault', 'bottom.healthy'],
  ['sign.overwhelmed', 'sign.busy-lives'],
  ['sign.lost-self'],
  ['sign.old-hobby'],
  ['sign.volume-up'],
  ['sign.quirks'],
  ['sign.guilt'],
  ['sign.step-back-stay'],
  ['hard.awkward'],
  ['hard.inseparable-myth'],
  ['hard.hidden-rule'],
  ['hard.fear-of-hurting'],
  ['hard.not-rejection'],
  ['hard.what-it-means'],
  ['hard.two-and-one'],
  ['hard.selfish-label'],
  ['hard.upkeep'],
  ['practice.speak-and-choose'],
  ['practice.notice-first'],
  ['practice.tell-early'],
  ['practice.keep-it-light'],
  ['practice.warmth-then-need'],
  ['practice.name-the-benefit'],
  ['practice.return-well'],
  ['practice.guard-both'],
  ['practice.regular-solo'],
  ['practice.own-friends'],
  ['practice.quiet-in'],
  ['practice.two-people'],
  ['practice.both-ways'],
  ['practice.back-their-thing'],
  ['practice.keep-a-thread'],
  ['practice.book-the-good'],
  ['practice.choose-not-default'],
  ['scary.charger'],
  ['scary.both-fit'],
  ['scary.trust-pulls'],
  ['scary.full-lives'],
  ['scary.ask-what-it-is'],
  ['scary.left-behind'],
  ['scary.growing-apart'],
  ['scary.side-by-side'],
  ['bottom.healthy'],
  ['bottom.long-view'],
  ['bottom.good-company'],
];

describe('the ideas of the article', () => {
  it('are 51, each carried by tips that name the article as their origin', () => {
    expect(IDEAS.length).toBe(51);
    const fromArticle = tips.filter((tip) => tip.origin === 'article').map((tip) => tip.id);
    for (const ids of IDEAS) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(fromArticle).toContain(id);
    }
  });

  it('are all that the tips from the article carry', () => {
    const carried = new Set(IDEAS.flat());
    const fromArticle = tips.filter((tip) => tip.origin === 'article').map((tip) => tip.id);
    expect(fromArticle.filter((id) => !carried.has(id))).toEqual([]);
  });

  it('include the sample sentence, affection and need in one message (idea 28)', () => {
    const warm = messageTemplates.find((template) => template.id === 'ask.warm-hour')!;
    expect(fullText(warm)).toMatch(/I like .*I could use/);
    for (const slot of ['name', 'duration', 'return'] satisfies MessageSlot[]) {
      expect(fullText(warm)).toContain(`{${slot}}`);
    }
  });
});
