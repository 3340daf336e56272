import { describe, expect, it } from 'vitest';
import { isSafetyTip } from '../core/tip/tip';
import { discreetTipIds } from './en/discreet';
import { tips } from './en/tips';
import { titles } from './en/titles';

/** Words that tell a passer-by that this is about a relationship, or about a hurt. */
const TELLING_WORDS = new Set('we us our ours you your they them their two'.split(' '));
const TELLING_BEGINNINGS =
  /^(?:afraid|alone|anxious|apart|ask|attach|bond|boundar|close|couple|distan|drift|fear|fight|guilt|hurt|intima|lonel|lost|love|marr|miss|pair|partner|quarrel|reject|relation|sad|safe|scar|self|separat|space|spouse|togeth|trust|worr)/;

describe('tips for a shared screen', () => {
  it('are 12 to 25 known tips, each once', () => {
    expect(new Set(discreetTipIds).size).toBe(discreetTipIds.length);
    expect(discreetTipIds.length).toBeGreaterThanOrEqual(12);
    expect(discreetTipIds.length).toBeLessThanOrEqual(25);
    for (const id of discreetTipIds) expect(tips.map((tip) => tip.id)).toContain(id);
  });

  it.each(discreetTipIds)('%s has a telling word neither in its title nor in its id', (id) => {
    const words = `${titles[id]} ${id}`.toLowerCase().match(/[a-z]+/g) ?? [];
    expect(
      words.filter((word) => TELLING_WORDS.has(word) || TELLING_BEGINNINGS.test(word)),
    ).toEqual([]);
  });

  it.each(discreetTipIds)('%s offers something for one person', (id) => {
    const tip = tips.find((one) => one.id === id)!;
    expect(['solo', 'reflect']).toContain(tip.tryThis?.how);
    expect(isSafetyTip(tip)).toBe(false);
  });
});
