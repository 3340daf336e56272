import { describe, expect, it, test } from 'vitest';
import { togetherIdeas } from '../../content/en/together';
import { aPairSlot } from '../../test/closeness-builders';
import { withSeen } from '../tip/unseen-first';
import { TOGETHER_MODES } from './together-idea';
import { fairShare, fittingIdeas, nextIdea, RETURN_IDEA_MINUTES } from './together-plan';

const turn = (seenIds: readonly string[] = []) => ({ installSeed: 'seed', seenIds });

describe('ideas', () => {
  it('fit by minutes and mode', () => {
    const calm = fittingIdeas(togetherIdeas, { maxMinutes: 30, mode: 'calm' });
    expect(calm.map((idea) => idea.id)).toEqual([
      'together.tea-no-phones',
      'together.read-aloud',
      'together.silence',
    ]);
    expect(fittingIdeas(togetherIdeas, {})).toHaveLength(22);
  });

  it('come one after the other without a repeat until all were seen', () => {
    let seen: string[] = [];
    for (let turns = 0; turns < togetherIdeas.length; turns += 1)
      seen = withSeen(seen, nextIdea(togetherIdeas, {}, turn(seen))!.id);
    expect(seen.toSorted()).toEqual(togetherIdeas.map((idea) => idea.id).toSorted());
    expect(nextIdea(togetherIdeas, {}, turn(seen))!.id).toBe(seen[0]);
  });

  it('are none when none fit', () => {
    expect(nextIdea(togetherIdeas, { maxMinutes: 4 }, turn())).toBeUndefined();
  });

  it('hold short ones for the return, and some in every mode', () => {
    expect(nextIdea(togetherIdeas, { maxMinutes: RETURN_IDEA_MINUTES }, turn())).toBeDefined();
    for (const mode of TOGETHER_MODES)
      expect(nextIdea(togetherIdeas, { mode }, turn())!.mode).toBe(mode);
  });
});

describe('fair share', () => {
  const own = aPairSlot({ whose: 'own', minutes: 30 });
  const partner = aPairSlot({ whose: 'partner', minutes: 60 });
  const shared = aPairSlot({ whose: 'shared', minutes: 90 });

  it('counts the slots and minutes of each side', () => {
    expect(fairShare([own, own, partner, shared])).toEqual({
      own: { count: 2, minutes: 60 },
      partner: { count: 1, minutes: 60 },
      shared: { count: 1, minutes: 90 },
    });
  });

  test.each([
    ['only this person has a slot', [own, shared], 'only-own'],
    ['only the partner has one', [partner], 'only-partner'],
    ['both have', [own, partner], undefined],
    ['neither has', [shared], undefined],
    ['there are no slots', [], undefined],
  ])('%s', (_name, slots, hint) => {
    expect(fairShare(slots).hint).toBe(hint);
  });
});
